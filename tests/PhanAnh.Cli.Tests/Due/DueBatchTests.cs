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

    [Fact]
    public void Batch_ByteOrderMarkCrLfAndNoLastLineEnd_AreRead()
    {
        var answer = Batch("\uFEFFfrom\tlimit\r\n\r\n2025-01-23T10:00\t\"24 hours\"").Exits(0);

        Assert.Equal("\uFEFFfrom\tlimit\tdue\terror\n2025-01-23T10:00\t\"24 hours\"\t2025-01-24T10:00:00+07:00\t\n", answer.Output);
    }

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
    [InlineData("from,limit,due\n", "stdin(1,1): CSV_COLUMN_TAKEN: ")]
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
