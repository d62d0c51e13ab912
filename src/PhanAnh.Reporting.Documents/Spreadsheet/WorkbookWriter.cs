using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PhanAnh.Reporting.Documents;

/// <summary>A workbook under way.</summary>
internal sealed class WorkbookWriter(string title, Language language)
{
    private readonly List<(string Name, Worksheet Sheet, uint? Titles)> _sheets = [];

    internal StyleBook Styles { get; } = new();

    internal StringTable Strings { get; } = new();

    internal bool IsEmpty => _sheets.Count == 0;

    /// <summary>Puts a sheet behind the others.</summary>
    /// <param name="name">Its name, unique in the workbook.</param>
    /// <param name="sheet">What stands on it.</param>
    /// <param name="titles">The row that stands on top of every printed page; none for none.</param>
    internal void Add(string name, Worksheet sheet, uint? titles) => _sheets.Add((name, sheet, titles));

    internal byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, "rId1");
            OfficeMetadata.Write(document, title, language);
            var sheets = new Sheets();
            var titles = new DefinedNames();
            for (var i = 0; i < _sheets.Count; i++)
            {
                var (name, sheet, row) = _sheets[i];
                var id = "sheet" + CellString.Digits(i + 1);
                workbook.AddNewPart<WorksheetPart>(id).Worksheet = sheet;
                sheets.Append(new Sheet { Id = id, SheetId = (uint)i + 1, Name = name });
                if (row is { } number)
                {
                    var line = CellString.Digits(number);
                    titles.Append(new DefinedName($"{SheetNames.Quoted(name)}!${line}:${line}") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)i });
                }
            }

            workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = Styles.ToStylesheet();
            workbook.AddNewPart<SharedStringTablePart>("strings").SharedStringTable = Strings.ToTable(language);
            workbook.Workbook = new(new BookViews(new WorkbookView { ActiveTab = 0 }), sheets);
            if (titles.HasChildren)
            {
                workbook.Workbook.Append(titles);
            }
        }

        return SteadyZip.Of(stream.ToArray());
    }
}
