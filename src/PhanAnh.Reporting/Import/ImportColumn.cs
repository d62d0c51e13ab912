using System.Collections.Frozen;

namespace PhanAnh.Reporting;

/// <summary>What a column of an imported table means.</summary>
internal enum ImportColumn
{
    Case,
    Received,
    Channel,
    Kind,
    Submitter,
    Field,
    Unit,
    Dispatched,
    Concluded,
    Outcome,
    Ground,
    Due,
    Rating,
    Place,
}

/// <summary>The titles by which columns are known, without regard to letter case.</summary>
internal static class ImportColumns
{
    private static readonly FrozenDictionary<string, ImportColumn> Titles = new Dictionary<string, ImportColumn>(StringComparer.OrdinalIgnoreCase)
    {
        ["case"] = ImportColumn.Case,
        ["mã"] = ImportColumn.Case,
        ["mã phản ánh"] = ImportColumn.Case,
        ["received"] = ImportColumn.Received,
        ["tiếp nhận"] = ImportColumn.Received,
        ["ngày tiếp nhận"] = ImportColumn.Received,
        ["channel"] = ImportColumn.Channel,
        ["kênh"] = ImportColumn.Channel,
        ["kênh tiếp nhận"] = ImportColumn.Channel,
        ["kind"] = ImportColumn.Kind,
        ["loại"] = ImportColumn.Kind,
        ["submitter"] = ImportColumn.Submitter,
        ["người gửi"] = ImportColumn.Submitter,
        ["field"] = ImportColumn.Field,
        ["lĩnh vực"] = ImportColumn.Field,
        ["unit"] = ImportColumn.Unit,
        ["đơn vị"] = ImportColumn.Unit,
        ["đơn vị xử lý"] = ImportColumn.Unit,
        ["dispatched"] = ImportColumn.Dispatched,
        ["giao"] = ImportColumn.Dispatched,
        ["ngày giao"] = ImportColumn.Dispatched,
        ["concluded"] = ImportColumn.Concluded,
        ["trả lời"] = ImportColumn.Concluded,
        ["ngày trả lời"] = ImportColumn.Concluded,
        ["kết thúc"] = ImportColumn.Concluded,
        ["ngày kết thúc"] = ImportColumn.Concluded,
        ["outcome"] = ImportColumn.Outcome,
        ["kết quả"] = ImportColumn.Outcome,
        ["ground"] = ImportColumn.Ground,
        ["lý do"] = ImportColumn.Ground,
        ["lý do không tiếp nhận"] = ImportColumn.Ground,
        ["due"] = ImportColumn.Due,
        ["hạn"] = ImportColumn.Due,
        ["hạn xử lý"] = ImportColumn.Due,
        ["place"] = ImportColumn.Place,
        ["địa bàn"] = ImportColumn.Place,
        ["mã địa bàn"] = ImportColumn.Place,
        ["rating"] = ImportColumn.Rating,
        ["đánh giá"] = ImportColumn.Rating,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    internal static bool TryFind(string title, out ImportColumn column) => Titles.TryGetValue(title.Trim(), out column);

    /// <summary>The English title, by which a defect knows the column.</summary>
    internal static string Title(ImportColumn column) => Titles.Keys.First(title => title.Equals(column.ToString(), StringComparison.OrdinalIgnoreCase));
}
