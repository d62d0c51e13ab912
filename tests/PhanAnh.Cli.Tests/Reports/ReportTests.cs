using System.Text.Json;

namespace PhanAnh.Cli.Tests;

public sealed class ReportTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string[] Units => ["--units", _folder.Write("units.json", Files.Units)];

    private Answer Report(params string[] options)
    {
        Phananh.Run(Files.All, ["run", "-", "--preset", "tay-ninh", .. Units, "--store", _folder["cases.jsonl"]]).Exits(0);
        return Phananh.Run(["report", _folder["cases.jsonl"], "--preset", "tay-ninh", .. Units, .. options]);
    }

    [Fact]
    public void Report_OfAMonth_IsReadable()
    {
        var lines = Report("--kind", "month", "--period", "2025-02").Exits(0).Lines;

        Assert.StartsWith("BÁO CÁO THÁNG 02/2025 (15/01/2025–14/02/2025)", lines[0], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.True(line.Length <= 120, line));
    }

    [Fact]
    public void Report_Json_CountsTheCase()
    {
        using var report = JsonDocument.Parse(Report("--period", "2025-02", "--json").Exits(0).Output);

        Assert.Equal(("2025-02", "Final"), (report.RootElement.GetProperty("period").GetString(), report.RootElement.GetProperty("status").GetString()));
        Assert.Contains("TN-1", report.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("md", "# ")]
    [InlineData("csv", "period,status,figure")]
    [InlineData("text", "REPORT")]
    [InlineData("xlsx", "PK")]
    public void Report_InEveryForm_Begins(string format, string beginning) =>
        Assert.StartsWith(beginning, Report("--period", "2025-02", "--format", format, "--lang", "en").Exits(0).Output, StringComparison.Ordinal);

    [Fact]
    public void Report_FormatJsonAndJson_AreOneForm() =>
        Assert.StartsWith("{", Report("--period", "2025-02", "--format", "json", "--json").Exits(0).Output, StringComparison.Ordinal);

    [Fact]
    public void Report_CutBeforeTheEnd_IsInterim()
    {
        using var report = JsonDocument.Parse(Report("--period", "2025-02", "--json", "--cut", "2025-02-01T00:00").Exits(0).Output);

        Assert.Equal("Interim", report.RootElement.GetProperty("status").GetString());
    }

    [Theory]
    [InlineData("--period: OPTION_REQUIRED: ")]
    [InlineData("--period: REPORT_PERIOD_SYNTAX: ", "--period", "Tết")]
    [InlineData("--period: PERIOD_OTHER_KIND: ", "--period", "2025-02", "--kind", "year")]
    [InlineData("--kind: OPTION_VALUE: ", "--period", "2025-02", "--kind", "decade")]
    [InlineData("--format: OPTION_VALUE: ", "--period", "2025-02", "--format", "pdf")]
    [InlineData("--format: FORMAT_OR_JSON: ", "--period", "2025-02", "--format", "csv", "--json")]
    [InlineData("--cut: TIME_FORMAT: ", "--period", "2025-02", "--cut", "now")]
    public void Report_WrongOption_SaysWhich(string complaint, params string[] options) => Report(options).Exits(2).Complains(complaint);

    [Fact]
    public void Report_StoreInUseWithATornEnd_IsReportedAndLeftAsItIs()
    {
        Report("--period", "2025-02").Exits(0);
        var store = _folder["cases.jsonl"];
        File.AppendAllText(store, "{\"case\":");
        var bytes = File.ReadAllBytes(store);
        using var held = new FileStream(store + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        var answer = Phananh.Run("report", store, "--preset", "tay-ninh", "--period", "2025-02", "--json").Exits(1);

        Assert.StartsWith($"{store}: STORE_TORN_LEFT: ", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(store));
    }

    [Fact]
    public void Report_OfNoStore_IsRefusedAndBeginsNone()
    {
        Phananh.Run("report", _folder["none.jsonl"], "--preset", "tay-ninh", "--period", "2025-02").Exits(2).Complains(_folder["none.jsonl"] + ": FILE_NOT_FOUND: ");
        Assert.False(File.Exists(_folder["none.jsonl"]));
    }
}
