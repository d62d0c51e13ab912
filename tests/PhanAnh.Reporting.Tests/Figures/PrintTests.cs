namespace PhanAnh.Reporting.Tests;
public sealed class PrintTests
{
    [Fact]
    public void Print_It_Reads()
    {
        var events = RandomHistories.Events(1, 400);
        var scheme = PeriodScheme.Of(History.TayNinh.Reports);
        _ = scheme.TryParse("2025-02", out var period, out _);
        var facts = History.Folder.Fold(events, period!.End);
        var report = Report.Build(new(History.TayNinh, period) { Units = History.Units, Difficulties = ["Thiếu nhân sự trực tổng đài."] }, facts);
        File.WriteAllText("/tmp/h/report.txt", ReportText.Render(report, Language.Vietnamese));
        File.WriteAllText("/tmp/h/report.en.txt", ReportText.Render(report, Language.English, 80));
        File.WriteAllText("/tmp/h/report.md", ReportMarkdown.Render(report, Language.Vietnamese));
        File.WriteAllText("/tmp/h/report.csv", ReportCsv.Render(report, Language.Vietnamese));
        File.WriteAllBytes("/tmp/h/report.json", ReportJson.Render(report));
    }
}
