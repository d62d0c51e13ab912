namespace PhanAnh.Reporting.Tests;

/// <summary>A period on no day of which the regulation was in force is told; one that it shares with another is not.</summary>
public sealed class ReportHeadingTests
{
    private const string NotYet = "Lưu ý: trong kỳ báo cáo này quy định chưa có hiệu lực (có hiệu lực từ ngày ";
    private const string NoLonger = "Lưu ý: trong kỳ báo cáo này quy định đã hết hiệu lực (ngày có hiệu lực cuối cùng: ";

    [Theory]
    [InlineData("tay-ninh-58-2024", "2024-01", NotYet + "09/11/2024).")]
    [InlineData("tay-ninh-58-2024", "2024-10", NotYet + "09/11/2024).")] // Ends on 14/10.
    [InlineData("tay-ninh-58-2024", "2024-11", null)] // Ends on 14/11.
    [InlineData("tay-ninh-58-2024", "2025-02", null)]
    [InlineData("binh-phuoc-2016", "2016-W15", null)]
    [InlineData("binh-phuoc-2016", "2016-W40", NoLonger + "30/05/2016).")]
    [InlineData("binh-phuoc-2016", "2016-W05", NotYet + "01/03/2016).")]
    public void Lines_PeriodOutOfForce_SayFromOrUntilWhen(string preset, string period, string? expected)
    {
        var regulation = PresetLibrary.Shipped.Presets.Where(known => known.Stamp.Id == preset).MinBy(known => known.Stamp.Version)!;
        Assert.True(PeriodScheme.Of(regulation.Reports).TryParse(period, out var parsed, out _));
        var facts = new FactFolder(new Regulation(regulation, PresetCalendars.Resolve(regulation, HolidayCalendar.Vietnam, new Dictionary<string, string>()))).Fold([], parsed.End);

        var lines = Report.Build(new(regulation, parsed), facts).Heading(Language.Vietnamese);

        Assert.Equal(expected, lines.SingleOrDefault(line => line.StartsWith("Lưu ý: trong kỳ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Lines_PeriodOutOfForceInEnglish_SaySo()
    {
        var period = Sample.Period("2024-01");

        var lines = Report.Build(new(History.TayNinh, period), History.Folder.Fold([], period.End)).Heading(Language.English);

        Assert.Contains("Note: the regulation was not yet in force in this period (in force from 2024-11-09).", lines);
    }
}
