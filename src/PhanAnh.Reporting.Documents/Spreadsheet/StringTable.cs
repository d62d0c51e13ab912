using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PhanAnh.Reporting.Documents;

/// <summary>The texts of a workbook, each once; what stands here is never read as a formula.</summary>
internal sealed class StringTable
{
    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private uint _uses;

    internal int IndexOf(string text)
    {
        _uses++;
        if (!_indices.TryGetValue(text, out var index))
        {
            index = _texts.Count;
            _indices.Add(text, index);
            _texts.Add(text);
        }

        return index;
    }

    internal SharedStringTable ToTable(Language language) => new(_texts.Select(text =>
        new SharedStringItem(new Text(CellString.Of(text, language)) { Space = SpaceProcessingModeValues.Preserve })))
    {
        Count = _uses,
        UniqueCount = (uint)_texts.Count,
    };
}
