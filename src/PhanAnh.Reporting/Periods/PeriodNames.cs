using System.Globalization;
using NodaTime.Text;

namespace PhanAnh.Reporting;

/// <summary>The names of periods that people read.</summary>
internal static class PeriodNames
{
    private static readonly ImmutableArray<string> Roman = ["", "I", "II", "III", "IV"];
    private static readonly LocalDatePattern Vietnamese = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");
    private static readonly LocalTimePattern Hour = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    internal static string Of(ReportPeriod period, Language language)
    {
        var name = ReportTexts.Say("PERIOD_REPORT", language, Short(period, language));
        return period.Kind switch
        {
            PeriodKind.Day or PeriodKind.AdHoc when period.DayStart == LocalTime.Midnight => name,
            _ => $"{name} ({Span(period, language)})",
        };
    }

    internal static string Short(ReportPeriod period, Language language)
    {
        var year = period.Year.ToString("0000", CultureInfo.InvariantCulture);
        var two = period.Ordinal.ToString("00", CultureInfo.InvariantCulture);
        return period.Kind switch
        {
            PeriodKind.Day => ReportTexts.Say("PERIOD_DAY", language, Day(period.FirstDay, language)),
            PeriodKind.Week => ReportTexts.Say("PERIOD_WEEK", language, two, year),
            PeriodKind.Month => ReportTexts.Say("PERIOD_MONTH", language, two, year),
            PeriodKind.Quarter => ReportTexts.Say("PERIOD_QUARTER", language, Roman[period.Ordinal], year),
            PeriodKind.Half => ReportTexts.Say(period.Ordinal == 1 ? "PERIOD_HALF_1" : "PERIOD_HALF_2", language, year),
            PeriodKind.NineMonths => ReportTexts.Say("PERIOD_NINE_MONTHS", language, year),
            PeriodKind.Year => ReportTexts.Say("PERIOD_YEAR", language, year),
            _ => ReportTexts.Say("PERIOD_AD_HOC", language, Day(period.FirstDay, language), Day(period.LastDay, language)),
        };
    }

    internal static string Day(LocalDate day, Language language) =>
        language == Language.Vietnamese ? Vietnamese.Format(day) : LocalDatePattern.Iso.Format(day);

    private static string Span(ReportPeriod period, Language language) =>
        period.DayStart == LocalTime.Midnight
            ? Day(period.FirstDay, language) + "–" + Day(period.LastDay, language)
            : ReportTexts.Say(
                "PERIOD_SPAN_AT_HOUR",
                language,
                Hour.Format(period.DayStart),
                Day(period.FirstDay, language),
                Day(period.LastDay.PlusDays(1), language));
}
