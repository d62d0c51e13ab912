using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PhanAnh.Reporting.Documents.Tests;

public sealed class ReportSpreadsheetTests
{
    private static readonly string[] Hostile = ["=HYPERLINK(\"http://x\",\"y\")", "\t=1+1", "@SUM(A1)", "-1+2", "_x0041_", "a\u0001b\uD800c", "<&>\"'", "\u202E=3-1"];

    public static TheoryData<Language> Languages { get; } = new(Language.Vietnamese, Language.English);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Render_AReport_IsAValidWorkbook(Language language)
    {
        foreach (var report in new[] { Sample.February, Sample.February.ForPublication(), Sample.Build(Sample.UnitsNamed("=1+1 [*]:/\\?'"), [.. Hostile]) })
        {
            var bytes = ReportSpreadsheet.Render(report, language);
            if (report == Sample.February)
            {
                Archive.Keep(language + ".xlsx", bytes);
            }

            using var book = new OpenedBook(bytes);

            Assert.Empty(book.Errors);
            Assert.Equal(report.Figures.Length + 1, book.SheetNames.Length);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Render_AReport_HoldsEveryCellOfEveryFigure(Language language)
    {
        using var book = new OpenedBook(ReportSpreadsheet.Render(Sample.February, language));
        for (var i = 0; i < Sample.February.Figures.Length; i++)
        {
            var rows = new Queue<(string Value, string? Format)[]>(book.Rows(i + 1));
            foreach (var table in Sample.February.Figures[i].Tables.Where(table => !table.SaysNothing))
            {
                var titles = table.Columns.Select(column => column.Title.In(language)).ToArray();
                while (!rows.Dequeue().Select(cell => cell.Value).SequenceEqual(titles, StringComparer.Ordinal))
                {
                    Assert.NotEmpty(rows);
                }

                foreach (var row in table.Rows)
                {
                    var cells = rows.Dequeue();
                    Assert.Equal(row.Cells.Length, cells.Length);
                    for (var j = 0; j < cells.Length; j++)
                    {
                        AssertSame(row.Cells[j], cells[j].Value, cells[j].Format, language);
                    }
                }
            }
        }
    }

    [Fact]
    public void Render_Twice_GivesTheSameBytesWithoutADate()
    {
        var first = ReportSpreadsheet.Render(Sample.February, Language.Vietnamese);

        Assert.Equal(first, ReportSpreadsheet.Render(Sample.February, Language.Vietnamese));
        Assert.All(Archive.Dates(first), date => Assert.Equal(1980, date.Year));
        Assert.DoesNotContain(Archive.Read(first).Keys, part => part.EndsWith(".psmdcp", StringComparison.Ordinal));
    }

    [Fact]
    public void Render_AReport_TellsNothingOfWhoMadeIt()
    {
        var parts = Archive.Read(ReportSpreadsheet.Render(Sample.February, Language.Vietnamese));

        var metadata = parts["docProps/core.xml"];
        Assert.Contains("Báo cáo tháng 02/2025", metadata, StringComparison.Ordinal);
        Assert.Contains("vi-VN", metadata, StringComparison.Ordinal);
        Assert.All(new[] { "creator", "lastModifiedBy", "created", "modified" }, word => Assert.DoesNotContain(word, metadata, StringComparison.Ordinal));
        Assert.DoesNotContain(parts.Keys, part => part is "docProps/app.xml" or "docProps/custom.xml");
    }

    [Fact]
    public void Render_HostileWords_StayTextAsTheyAre()
    {
        using var book = new OpenedBook(ReportSpreadsheet.Render(Sample.Build(Sample.UnitsNamed("=2+3 "), [.. Hostile]), Language.Vietnamese));

        for (var i = 0; i < book.SheetNames.Length; i++)
        {
            Assert.Empty(book.Sheet(i).Descendants<CellFormula>());
            foreach (var cell in book.Sheet(i).Descendants<Cell>().Where(cell => cell.DataType?.Value == CellValues.SharedString))
            {
                Assert.Equal(CellString.LooksLikeFormula(book.TextOf(cell)), book.FormatOf(cell).QuotePrefix?.Value == true);
            }
        }

        var difficulties = book.Rows(book.SheetNames.Length - 3).Concat(book.Rows(book.SheetNames.Length - 2)).Concat(book.Rows(book.SheetNames.Length - 1))
            .SelectMany(row => row).Select(cell => cell.Value).ToArray();
        Assert.All(["=HYPERLINK(\"http://x\",\"y\")", "=1+1", "_x005F_x0041_", "a b c", "<&>\"'"], word => Assert.Contains(word, difficulties));
    }

    /// <summary>A cell holds 32,767 UTF-16 units as they stand in the file. Wherever that falls, no letter and no escape is cut in two.</summary>
    [Theory]
    [InlineData("b", Language.Vietnamese, "… [dài quá một ô, đã cắt bớt]")]
    [InlineData("😀", Language.Vietnamese, "… [dài quá một ô, đã cắt bớt]")]
    [InlineData("_x0041_", Language.English, "… [too long for a cell, cut short]")]
    [InlineData("_x005F_", Language.English, "… [too long for a cell, cut short]")]
    public void Render_WordsLongerThanACell_AreCutBetweenLettersAndSaySo(string repeated, Language language, string mark)
    {
        string[] texts = [.. Enumerable.Range(0, 14).Select(offset => new string('a', offset) + string.Concat(Enumerable.Repeat(repeated, 40_000 / repeated.Length)) + offset)];

        using var book = new OpenedBook(ReportSpreadsheet.Render(Sample.Build(Sample.UnitsNamed("Đơn vị "), [.. texts]), language));

        Assert.Empty(book.Errors);
        var cells = LongCells(book);
        Assert.Equal(texts.Length, cells.Length);
        foreach (var (text, cell) in texts.Zip(cells))
        {
            Assert.InRange(cell.Length, CellString.Longest - 12, CellString.Longest);
            Assert.EndsWith(mark, cell, StringComparison.Ordinal);
            var read = Unescaped(cell[..^mark.Length]);
            Assert.StartsWith(read, text, StringComparison.Ordinal);
            Assert.False(char.IsLowSurrogate(text[read.Length]));
        }
    }

    [Theory]
    [InlineData(32_767, true)]
    [InlineData(32_768, false)]
    public void Render_WordsAsLongAsACell_AreWhole(int length, bool isWhole)
    {
        var text = new string('b', length);

        using var book = new OpenedBook(ReportSpreadsheet.Render(Sample.Build(Sample.UnitsNamed("Đơn vị "), text), Language.Vietnamese));

        var cell = Assert.Single(LongCells(book));
        Assert.Equal(32_767, cell.Length);
        Assert.Equal(isWhole, cell == text);
    }

    [Theory]
    [InlineData("a\u202Edc\u202Cb", "adcb")]
    [InlineData("\u2066a\u2069\u200E\u200F\u061Cb", "ab")]
    [InlineData("a\u200Db", "a\u200Db")]
    public void Render_MarksThatTurnTheDirectionOfReading_AreLeftOut(string text, string expected)
    {
        using var book = new OpenedBook(ReportSpreadsheet.Render(Sample.Build(Sample.UnitsNamed("Đơn vị "), text), Language.Vietnamese));

        var values = Values(book).ToArray();
        Assert.Contains(expected, values);
        Assert.True(expected == text || !values.Contains(text));
    }

    [Fact]
    public void Render_EverySheet_PrintsOnA4Landscape()
    {
        using var book = new OpenedBook(ReportSpreadsheet.Render(Sample.February, Language.Vietnamese));

        for (var i = 0; i < book.SheetNames.Length; i++)
        {
            var setup = book.Sheet(i).Descendants<PageSetup>().Single();
            Assert.Equal((9u, OrientationValues.Landscape, 1u, 0u), (setup.PaperSize!.Value, setup.Orientation!.Value, setup.FitToWidth!.Value, setup.FitToHeight!.Value));
            Assert.True(book.Sheet(i).Descendants<PageSetupProperties>().Single().FitToPage!.Value);
            Assert.Equal(i > 0, book.Sheet(i).Descendants<Pane>().Any());
            Assert.Equal(i == 0, book.Sheet(i).Descendants<SheetView>().Single().TabSelected?.Value == true);
        }
    }

    [Fact]
    public void Render_AListAlone_FreezesItsTitlesAndPrintsThemOnEveryPage()
    {
        var index = Sample.February.Figures.IndexOf(Sample.February.Figure("F-22")!) + 1;
        var bytes = ReportSpreadsheet.Render(Sample.February, Language.Vietnamese);
        using var book = new OpenedBook(bytes);

        var frozen = (uint)book.Sheet(index).Descendants<Pane>().Single().VerticalSplit!.Value;
        var titles = book.Sheet(index).Descendants<Row>().Single(row => row.RowIndex! == frozen).Elements<Cell>().Select(book.TextOf);

        Assert.Equal(Sample.February.Figure("F-22")!.Tables[0].Columns.Select(column => column.Title.Vietnamese), titles);
        Assert.Contains(
            $"localSheetId=\"{index}\">'{book.SheetNames[index]}'!${frozen}:${frozen}<", Archive.Read(bytes)["xl/workbook.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Front_Links_LeadToTheFirstCellOfEverySheet()
    {
        using var book = new OpenedBook(ReportSpreadsheet.Render(Sample.February, Language.Vietnamese));

        var targets = book.Sheet(0).Descendants<Hyperlink>().Select(link => link.Location!.Value).Distinct();

        Assert.Equal(book.SheetNames.Skip(1).Select(name => SheetNames.Quoted(name) + "!A1"), targets);
        Assert.All(Enumerable.Range(1, book.SheetNames.Length - 1), i => Assert.Equal("'Tổng quan'!A1", book.Sheet(i).Descendants<Hyperlink>().Single().Location!.Value));
    }

    [Fact]
    public void Front_Balance_HoldsEveryLineAndItsCheck()
    {
        using var book = new OpenedBook(ReportSpreadsheet.Render(Sample.February, Language.Vietnamese));
        var balance = Sample.February.Balance;

        var lines = book.Rows(0).Where(row => row.Length == 8).Skip(1).ToArray();

        Assert.Equal(balance.Units.Length + 1, lines.Length);
        Assert.Equal(
            new[] { balance.Total.Opening, balance.Total.Received, balance.Total.Answered, balance.Total.Rejected, balance.Total.OtherwiseEnded, balance.Total.Closing }
                .Select(count => CellString.Digits(count.Value)),
            lines[0][1..7].Select(cell => cell.Value));
        Assert.All(lines, line => Assert.Equal("Khớp", line[7].Value));
        Assert.Equal(balance.Units.Select(line => "Đơn vị " + line.Unit), lines.Skip(1).Select(line => line[0].Value));
    }

    [Fact]
    public void Render_AReportThatIsNotFinal_SaysSoOnEverySheetAndEveryPage()
    {
        var period = Sample.Period("2025-02");
        var facts = History.Folder.Fold(Sample.Events, period.End);
        var request = new ReportRequest(History.TayNinh, period) { Units = History.Units };
        var doubled = new FactSetBuilder(period.End);
        doubled.Add(facts);
        doubled.Add(facts.Cases[0]);
        var contradictory = Report.Build(request, doubled.ToFactSet());
        var interim = Report.Build(request, History.Folder.Fold(Sample.Events, period.Start));

        Assert.Equal(ReportStatus.Contradictory, contradictory.Status);
        AssertSays(contradictory, "BẢN NHÁP – SỐ LIỆU KHÔNG KHỚP, KHÔNG ĐƯỢC PHÁT HÀNH");
        AssertSays(interim, "BẢN TẠM TÍNH – CHƯA HẾT KỲ BÁO CÁO");
        using var final = new OpenedBook(ReportSpreadsheet.Render(Sample.February, Language.Vietnamese));
        Assert.All(Enumerable.Range(0, final.SheetNames.Length), i => Assert.DoesNotContain("BẢN", final.Sheet(i).Descendants<OddHeader>().Single().Text, StringComparison.Ordinal));

        static void AssertSays(Report report, string words)
        {
            using var book = new OpenedBook(ReportSpreadsheet.Render(report, Language.Vietnamese));
            Assert.Empty(book.Errors);
            for (var i = 0; i < book.SheetNames.Length; i++)
            {
                Assert.Contains(book.Rows(i), row => row is [(var text, null)] && text == words);
                Assert.EndsWith(words, book.Sheet(i).Descendants<OddHeader>().Single().Text, StringComparison.Ordinal);
            }
        }
    }

    /// <summary>Numbers are compared as numbers, and what the format shows as the figure shows it.</summary>
    private static void AssertSame(FigureCell cell, string value, string? format, Language language)
    {
        switch (cell)
        {
            case CountCell count:
                Assert.Equal((CellString.Digits(count.Value), "#,##0"), (value, format));
                break;
            case ShareCell { Whole: > 0 } share:
                Assert.Equal(share.Part, Number(value) * share.Whole, 9);
                Assert.Equal(share.IsSmall, format == "0.0%\"*\"");
                break;
            case ChangeCell change:
                Assert.Equal(change.To - change.From, Number(value));
                break;
            case PointsCell points:
                Assert.Equal((double)points.Points, Number(value), 3);
                break;
            case DurationCell length:
                Assert.Equal(length.Length.TotalSeconds, Number(value) * 86_400, 3);
                Assert.StartsWith("[h]", format, StringComparison.Ordinal);
                break;
            case InstantCell { EndsLimit: true } end when VietnamTime.LocalOf(end.At).TimeOfDay == LocalTime.Midnight:
                Assert.Equal(
                    VietnamTime.DateOf(end.At).PlusDays(-1),
                    new LocalDate(1899, 12, 30).PlusDays((int)Number(value)));
                Assert.Equal(language == Language.Vietnamese ? "\"hết ngày \"dd/mm/yyyy" : "\"end of \"yyyy-mm-dd", format);
                break;
            case InstantCell moment:
                Assert.Equal(
                    moment.At.ToUnixTimeSeconds(),
                    VietnamTime.At(new LocalDate(1899, 12, 30).AtMidnight()).ToUnixTimeSeconds() + Number(value) * 86_400,
                    1);
                Assert.Equal(language == Language.Vietnamese ? "hh:mm dd/mm/yyyy" : "yyyy-mm-dd hh:mm", format);
                break;
            default:
                Assert.Equal((cell.In(language), null), (value, format));
                break;
        }
    }

    private static IEnumerable<string> Values(OpenedBook book) =>
        Enumerable.Range(0, book.SheetNames.Length).SelectMany(book.Rows).SelectMany(row => row).Select(cell => cell.Value);

    private static string[] LongCells(OpenedBook book) => [.. Values(book).Where(value => value.Length > 2_000)];

    /// <summary>As a program that opens the workbook reads it.</summary>
    private static string Unescaped(string text) => text.Replace("_x005F_", "_", StringComparison.Ordinal);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
