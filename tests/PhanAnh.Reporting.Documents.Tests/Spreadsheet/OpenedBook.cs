using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace PhanAnh.Reporting.Documents.Tests;

/// <summary>A workbook read back as a program that opens it does.</summary>
internal sealed class OpenedBook : IDisposable
{
    private readonly SpreadsheetDocument _document;
    private readonly string[] _strings;

    internal OpenedBook(byte[] bytes)
    {
        _document = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        _strings = [.. _document.WorkbookPart!.SharedStringTablePart!.SharedStringTable.Elements<SharedStringItem>().Select(item => item.InnerText)];
    }

    internal string[] SheetNames => [.. Sheets.Select(sheet => sheet.Name!.Value!)];

    internal IEnumerable<string> Errors => new OpenXmlValidator(FileFormatVersions.Office2019).Validate(_document)
        .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}");

    private IEnumerable<Sheet> Sheets => _document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>();

    public void Dispose() => _document.Dispose();

    internal Worksheet Sheet(string name) =>
        ((WorksheetPart)_document.WorkbookPart!.GetPartById(Sheets.Single(sheet => sheet.Name == name).Id!.Value!)).Worksheet;

    internal Worksheet Sheet(int index) => Sheet(SheetNames[index]);

    /// <summary>The rows of a sheet that hold anything, each as its texts and numbers with the format of the number.</summary>
    internal (string Value, string? Format)[][] Rows(int index) =>
        [.. Sheet(index).Descendants<Row>().Select(row => row.Elements<Cell>().Where(cell => cell.CellValue is not null).Select(Value).ToArray())];

    internal CellFormat FormatOf(Cell cell) =>
        _document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);

    internal string TextOf(Cell cell) => _strings[int.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)];

    private (string Value, string? Format) Value(Cell cell)
    {
        if (cell.DataType?.Value == CellValues.SharedString)
        {
            return (TextOf(cell), null);
        }

        var id = FormatOf(cell).NumberFormatId!.Value;
        var format = _document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.NumberingFormats!.Elements<NumberingFormat>().Single(known => known.NumberFormatId! == id);
        return (cell.CellValue!.Text, format.FormatCode!.Value);
    }
}
