using NodaTime;
using PhanAnh.Core;
using PhanAnh.Reporting;

namespace PhanAnh.Samples.TayNinh;

/// <summary>Page C: the report of February 2025, which the regulation counts from 15 January to 14 February (TN58-A13.7-3).</summary>
internal sealed class MonthlyReport(Setting setting, Month month, Page page)
{
    private const int MostRows = 10;

    internal static ReportPeriod PeriodOf(Setting setting) =>
        PeriodScheme.Of(setting.Preset.Reports).PeriodOf(Instant.FromUtc(2025, 2, 1, 0, 0), PeriodKind.Month);

    internal Report Build()
    {
        var period = PeriodOf(setting);
        var facts = new FactFolder(new Regulation(setting.Preset, setting.Calendars)).Fold(month.Events, period.End);
        return Report.Build(new(setting.Preset, period) { Units = setting.Units }, facts);
    }

    internal void Write()
    {
        var report = Build();
        page.Title("C. BÁO CÁO THÁNG");
        page.Paragraph(Balance(report.Balance.Total));
        page.Line();
        page.Block(ReportText.Render(report, Language.Vietnamese, page.Width, MostRows));
    }

    /// <summary>The totals add up: what came in is what went out or is still open.</summary>
    private static string Balance(BalanceLine total)
    {
        var came = total.Opening.Value + total.Received.Value;
        return $"Cân đối: kỳ trước chuyển sang {total.Opening.Value} + tiếp nhận {total.Received.Value} = {came}; "
            + $"đã trả lời {total.Answered.Value} + không tiếp nhận {total.Rejected.Value} + kết thúc khác {total.OtherwiseEnded.Value} "
            + $"+ tồn cuối kỳ {total.Closing.Value} = {came - total.Difference}.";
    }
}
