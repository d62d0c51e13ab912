using System.Net;

namespace PhanAnh.Reporting.Documents.Tests;

/// <summary>The files as an office opens them.</summary>
public sealed class OfficeTests
{
    [OfficeFact]
    public void Spreadsheet_OpenedByAnOffice_HasEverySheetTableAndRow()
    {
        var page = WebUtility.HtmlDecode(Office.Converted("report.xlsx", ReportSpreadsheet.Render(Sample.February, Language.Vietnamese), "html"));

        foreach (var figure in Sample.February.Figures)
        {
            Assert.Contains($"{figure.Code}. {figure.Title.Vietnamese}", page, StringComparison.Ordinal);
            Assert.All(figure.Tables, table => Assert.Contains(table.Title.Vietnamese, page, StringComparison.Ordinal));
            Assert.All(
                figure.Tables.Where(table => table.ListsCases && !table.SaysNothing),
                table => Assert.All(table.Rows, row => Assert.Contains(row.Cells.OfType<TextCell>().First().Text.Vietnamese, page, StringComparison.Ordinal)));
        }

        Assert.DoesNotContain("#REF!", page, StringComparison.Ordinal);
        Assert.DoesNotContain("#NAME?", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Err:", page, StringComparison.Ordinal);
    }

    [OfficeFact]
    public void Letter_OpenedByAnOffice_ReadsAsItWasFilled()
    {
        Assert.True(LetterTemplate.Shipped.TryFill(LetterTemplateTests.Letter, out var bytes, out _));
        var lines = Office.Converted("letter.docx", bytes, "txt:Text (encoded):UTF8").Split('\n').Select(line => line.Trim('\uFEFF', '\r', ' ')).Where(line => line.Length > 0).ToArray();

        Assert.Equal(["Ủy ban nhân dân tỉnh", "Sở Xây dựng", "Số: 128/TB-SXD"], lines[..3]);
        Assert.Contains("Đoạn đèn trước chợ đã được thay.", lines);
        Assert.Equal("Trần Văn Bình", lines[^1]);
    }
}
