using System.Text;

namespace PhanAnh.Cli.Tests;

public sealed class DueBatchTests
{
    private static Answer Batch(string table, params string[] more) => Phananh.Run(table, ["due", "--batch", "-", .. more]);

    [Fact]
    public void Batch_Rows_GetTheirDueInOrder()
    {
        var answer = Batch("from,limit\n2025-01-23T10:00,6 working days\n2025-01-23T10:00,24 hours\n").Exits(0);

        Assert.Equal(
            "from,limit,due,error\n2025-01-23T10:00,6 working days,2025-02-08T00:00:00+07:00,\n2025-01-23T10:00,24 hours,2025-01-24T10:00:00+07:00,\n",
            answer.Output);
    }

    [Fact]
    public void Batch_LimitsInVietnamese_AreRead() => Assert.Equal(
        ["2025-01-23T10:00,6 ngày làm việc,2025-02-08T00:00:00+07:00,", "2025-01-23T10:00,24 giờ,2025-01-24T10:00:00+07:00,"],
        Batch("from,limit\n2025-01-23T10:00,6 ngày làm việc\n2025-01-23T10:00,24 giờ\n").Exits(0).Lines[1..]);

    [Fact]
    public void Batch_OfAFile_EqualsThatOfStandardInput()
    {
        using var folder = new Folder();
        const string Table = "from,limit\n2025-01-23T10:00,6 working days\n";

        Assert.Equal(Batch(Table).Exits(0), Phananh.Run("due", "--batch", folder.Write("limits.csv", Table)));
    }

    [Fact]
    public void Batch_OtherColumns_AreKeptByteForByte()
    {
        var answer = Batch("mã;FROM;ghi chú;Limit\nTN-1;2025-01-23T10:00;\"hai\ndòng; và \"\"ngoặc\"\"\";24 hours\n").Exits(0);

        Assert.Equal(
            "mã;FROM;ghi chú;Limit;due;error\nTN-1;2025-01-23T10:00;\"hai\ndòng; và \"\"ngoặc\"\"\";24 hours;2025-01-24T10:00:00+07:00;\n", answer.Output);
    }

    /// <summary>What is printed again has the line ends of the table, its blank lines, and no line end where the table has none.</summary>
    [Theory]
    [InlineData("\uFEFFfrom\tlimit\r\n\r\n2025-01-23T10:00\t\"24 hours\"", "\uFEFFfrom\tlimit\tdue\terror\r\n\r\n2025-01-23T10:00\t\"24 hours\"\t2025-01-24T10:00:00+07:00\t")]
    [InlineData("from,limit\r\n2025-01-23T10:00,24 hours\r\n", "from,limit,due,error\r\n2025-01-23T10:00,24 hours,2025-01-24T10:00:00+07:00,\r\n")]
    [InlineData("from,limit\n\n\r\n2025-01-23T10:00,24 hours\r\n\n", "from,limit,due,error\n\n\r\n2025-01-23T10:00,24 hours,2025-01-24T10:00:00+07:00,\r\n\n")]
    [InlineData("\n\r\nfrom,limit\n", "from,limit,due,error\n")]
    [InlineData("from,limit", "from,limit,due,error")]
    public void Batch_LineEndsAndBlankLines_AreKept(string table, string answer) => Assert.Equal(answer, Batch(table).Exits(0).Output);

    [Fact]
    public void Batch_BlankLines_AreNoDocuments() =>
        Assert.Equal(4, Assert.Single(Batch("from,limit\n\n\n2025-01-23T10:00,24 hours\n\n", "--json").Exits(0).Documents).GetProperty("line").GetInt32());

    /// <summary>A mark opens a cell at its beginning alone, as in RFC 4180: an inch is no quotation.</summary>
    [Theory]
    [InlineData("ghi chú,from,limit", "ống 5\" hỏng,2025-01-23T10:00,24 hours")]
    [InlineData("ghi chú,from,limit", "\"ống 5\"\" hỏng\",2025-01-23T10:00,24 hours")]
    [InlineData("ghi chú,from,limit", "ống 5\",2025-01-23T10:00,24 hours")]
    [InlineData("ghi chú,from,limit", " \"ống,2025-01-23T10:00,24 hours")]
    [InlineData("ghi chú;from;limit", "ống 5\";2025-01-23T10:00;\"24 hours\"")]
    [InlineData("ghi chú\tfrom\tlimit", "\"\"\t\"2025-01-23T10:00\"\t24 hours")]
    [InlineData("\"Họ, tên\";from;limit", "An;2025-01-23T10:00;24 hours")]
    [InlineData("\"Ống \"\"5\"\",\nmáy\";from;limit", "An;2025-01-23T10:00;24 hours")]
    [InlineData("\uFEFF\"Họ, tên\";from;limit", "An;2025-01-23T10:00;24 hours")]
    [InlineData("\"from\";\"limit\";a\"b", "2025-01-23T10:00;24 hours;x\"y")]
    [InlineData("ghi chú\";from;limit", "An;2025-01-23T10:00;24 hours")]
    public void Batch_Marks_OpenACellAtItsBeginningAlone(string header, string row)
    {
        var separator = header.Contains('\t', StringComparison.Ordinal) ? '\t' : header.Contains(';', StringComparison.Ordinal) ? ';' : ',';
        var answered = $"{row}{separator}2025-01-24T10:00:00+07:00{separator}\n";

        Assert.Equal($"{header}{separator}due{separator}error\n{answered}{answered}", Batch($"{header}\n{row}\n{row}\n").Exits(0).Output);
    }

    /// <summary>What stands behind a closing mark belongs to no cell; whatever it would swallow is answered all the same.</summary>
    [Theory]
    [InlineData("\"ống\" hỏng,2025-01-23T10:00,24 hours")]
    [InlineData("\"ống\"\"\" hỏng,2025-01-23T10:00,24 hours")]
    [InlineData("\"ống\" ,2025-01-23T10:00,24 hours")]
    [InlineData("ống,2025-01-23T10:00,\"24 hours\"\rx")]
    public void Batch_TextBehindAClosingMark_CostsOneRow(string row) => AssertOneBadRow(row, "CSV_QUOTE_BEHIND");

    /// <summary>The mark of a later row closes nothing of an earlier one.</summary>
    [Theory]
    [InlineData("\"ống,2025-01-23T10:00,24 hours")]
    [InlineData("ống,2025-01-23T10:00,\"24 hours")]
    [InlineData("ống,\"2025-01-23T10:00\"\",24 hours")]
    public void Batch_AnOpenMarkBeforeQuotedRows_CostsOneRow(string row) => AssertOneBadRow(row, "CSV_QUOTE_OPEN");

    private static void AssertOneBadRow(string row, string code)
    {
        const string Sound = "\"đèn\",2025-01-23T10:00,24 hours";

        var lines = Batch($"ghi chú,from,limit\n{Sound}\n{row}\n{Sound}\n{Sound}\n").Exits(1).Output.Split('\n');

        Assert.Equal(6, lines.Length);
        Assert.StartsWith(row, lines[2], StringComparison.Ordinal);
        Assert.Contains($",\"{code}: ", lines[2], StringComparison.Ordinal);
        Assert.All(new[] { lines[1], lines[3], lines[4] }, line => Assert.Equal($"{Sound},2025-01-24T10:00:00+07:00,", line));
    }

    /// <summary>Wherever the end of what has been read lies, also between a mark and what tells whether it closes.</summary>
    [Fact]
    public void Batch_QuotedRowsOfAnyLength_AreAllAnswered()
    {
        var rows = Enumerable.Range(0, 300).Select(i => $"\"{new string('x', 200 + i)}\"\"\",2025-01-23T10:00,\"24 hours\"").ToArray();

        var lines = Batch($"note,from,limit\r\n{string.Join("\r\n", rows)}").Exits(0).Output.Split("\r\n");

        Assert.Equal(rows.Select(row => $"{row},2025-01-24T10:00:00+07:00,"), lines[1..]);
    }

    [Fact]
    public void Batch_ALimitInSeparateMarks_IsReadAsItLooks() => Assert.Equal(
        ["2025-01-23T10:00,6 ngày làm việc,2025-02-08T00:00:00+07:00,"],
        Batch($"from,limit\n2025-01-23T10:00,{"6 ngày làm việc".Normalize(NormalizationForm.FormD)}\n").Exits(0).Lines[1..].Select(line => line.Normalize(NormalizationForm.FormC)));

    [Fact]
    public void Batch_BadRows_HaveTheirErrorAndTheRestIsAnswered()
    {
        var lines = Batch("from,limit\nx,24 hours\n2025-01-23T10:00,soon\n2025-01-23T10:00\n2025-01-23T10:00,24 hours\n").Exits(1).Lines;

        Assert.StartsWith("x,24 hours,,\"TIME_FORMAT: ", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("2025-01-23T10:00,soon,,\"LIMIT_FORMAT: ", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("2025-01-23T10:00,,,\"CSV_CELLS: ", lines[3], StringComparison.Ordinal);
        Assert.Equal("2025-01-23T10:00,24 hours,2025-01-24T10:00:00+07:00,", lines[4]);
    }

    [Fact]
    public void Batch_OpenQuote_CostsOneRow()
    {
        var lines = Batch("from,limit\n2025-01-23T10:00,\"24 hours\n2025-01-23T10:00,24 hours\n2025-01-24T10:00,24 hours\n").Exits(1).Lines;

        Assert.Contains("CSV_QUOTE_OPEN", lines[1], StringComparison.Ordinal);
        Assert.Equal(["2025-01-23T10:00,24 hours,2025-01-24T10:00:00+07:00,", "2025-01-24T10:00,24 hours,2025-01-25T10:00:00+07:00,"], lines[2..]);
    }

    [Fact]
    public void Batch_HugeRow_IsPassedOver()
    {
        var table = new StringBuilder("from,limit\n").Append('x', 3_000_000).Append("\n2025-01-23T10:00,24 hours\n");
        var lines = Batch(table.ToString()).Exits(1).Lines;

        Assert.StartsWith(",,,\"CSV_RECORD_TOO_LONG: ", lines[1], StringComparison.Ordinal);
        Assert.Equal("2025-01-23T10:00,24 hours,2025-01-24T10:00:00+07:00,", lines[2]);
    }

    [Fact]
    public void Batch_HugeRowOfWindows_KeepsItsLineEnd() =>
        Assert.Matches("^from,limit,due,error\r\n,,,\"CSV_RECORD_TOO_LONG: [^\r\n]*\r\n$", Batch("from,limit\r\n" + new string('x', 3_000_000) + "\r\n").Exits(1).Output);

    [Fact]
    public void Batch_HugeLastRow_IsReportedToo() =>
        Assert.StartsWith(",,,\"CSV_RECORD_TOO_LONG: ", Batch("from,limit\n" + new string('x', 3_000_000)).Exits(1).Lines[1], StringComparison.Ordinal);

    [Fact]
    public void Batch_ManyRows_AreAllAnsweredInOrder()
    {
        const int Rows = 20_000;
        var table = new StringBuilder("n,from,limit\n");
        for (var i = 0; i < Rows; i++)
        {
            table.Append(i).Append(",2025-01-23T10:00,24 hours\n");
        }

        var lines = Batch(table.ToString()).Exits(0).Lines;

        Assert.Equal(Enumerable.Range(0, Rows).Select(i => $"{i},2025-01-23T10:00,24 hours,2025-01-24T10:00:00+07:00,"), lines[1..]);
    }

    [Fact]
    public void Batch_Json_IsOneDocumentARow()
    {
        var documents = Batch("from,limit\n2025-01-23T10:00,24 hours\nx,24 hours\n", "--json", "--lang", "en").Exits(1).Documents;

        Assert.Equal("2025-01-24T10:00:00+07:00", documents[0].GetProperty("due").GetString());
        Assert.Equal((3, "TIME_FORMAT"), (documents[1].GetProperty("line").GetInt32(), documents[1].GetProperty("error").GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData("", "stdin: CSV_EMPTY: ")]
    [InlineData("\n\n", "stdin: CSV_EMPTY: ")]
    [InlineData("\na,b\n", "stdin(2,1): CSV_HEADER: ")]
    [InlineData("from,limit,\"a\" b\n", "stdin(1,1): CSV_QUOTE_BEHIND: ")]
    [InlineData("from,limit,\"a\nx,y,z\n", "stdin(1,1): CSV_QUOTE_OPEN: ")]
    [InlineData("from,limit,due\n", "stdin(1,1): CSV_COLUMN_TAKEN: ")]
    [InlineData("from,limit,From\n", "stdin(1,1): CSV_COLUMN_TWICE: ")]
    [InlineData("limit;from; limit \n", "stdin(1,1): CSV_COLUMN_TWICE: ")]
    public void Batch_UnusableTable_SaysWhy(string table, string complaint) => Batch(table).Exits(2).Complains(complaint);

    [Fact]
    public void Batch_Utf16_IsRefused()
    {
        byte[] table = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("from,limit\n")];

        Phananh.Run(table, ["due", "--batch", "-"]).Exits(2).Complains("stdin(1,1): ENCODING_UTF16: ");
        Phananh.Run(table[2..], ["due", "--batch", "-"]).Exits(2).Complains("stdin(1,1): ENCODING_UTF16: ");
    }

    [Fact]
    public void Batch_NoSuchFile_IsRefused() => Phananh.Run("due", "--batch", "nowhere.csv").Exits(2).Complains("nowhere.csv: FILE_NOT_FOUND: ");

    [Fact]
    public void Batch_WithOneQuestion_IsRefused() => Batch("from,limit\n", "--limit", "1 day").Exits(2).Complains("--batch: BATCH_ALONE: ");
}
