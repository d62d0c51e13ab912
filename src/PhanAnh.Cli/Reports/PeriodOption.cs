using PhanAnh.Core;
using PhanAnh.Reporting;

namespace PhanAnh.Cli;

/// <summary>The period of a report as <c>--kind</c> and <c>--period</c> name it.</summary>
internal static class PeriodOption
{
    public static ReportPeriod? Read(string? kind, string? text, Preset preset, Complaints complaints)
    {
        if (kind is not null && !PeriodKindText.TryParse(kind, out _))
        {
            complaints.Add("OPTION_VALUE", "--kind", kind, string.Join(", ", PeriodKindText.All));
            return null;
        }

        if (text is null)
        {
            complaints.Add("OPTION_REQUIRED", "--period");
            return null;
        }

        if (!PeriodScheme.Of(preset.Reports).TryParse(text, out var period, out var refusal))
        {
            complaints.Add(refusal, "--period");
            return null;
        }

        Check(kind, text, period, complaints);
        return period;
    }

    /// <summary>Whether a period is of the kind that was named beside it.</summary>
    public static void Check(string? kind, string text, ReportPeriod period, Complaints complaints)
    {
        if (kind is null)
        {
            return;
        }

        if (!PeriodKindText.TryParse(kind, out var wanted))
        {
            complaints.Add("OPTION_VALUE", "--kind", kind, string.Join(", ", PeriodKindText.All));
        }
        else if (period.Kind != wanted)
        {
            complaints.Add("PERIOD_OTHER_KIND", "--period", text, kind);
        }
    }
}
