using System.Globalization;
using NodaTime.Text;

namespace PhanAnh.Reporting;

/// <summary>A period as a text names it, before a scheme says whether it exists.</summary>
internal readonly record struct PeriodName(PeriodKind Kind, int Year, int Ordinal, LocalDate First, LocalDate Last);

/// <summary>The machine-readable names of periods; reading undoes printing.</summary>
internal static class PeriodText
{
    private const string Range = "..";
    private const int MostExcerpt = 40;

    internal static string Print(ReportPeriod period)
    {
        var year = period.Year.ToString("0000", CultureInfo.InvariantCulture);
        return period.Kind switch
        {
            PeriodKind.Day => Day(period.FirstDay),
            PeriodKind.Week => $"{year}-W{Two(period.Ordinal)}",
            PeriodKind.Month => $"{year}-{Two(period.Ordinal)}",
            PeriodKind.Quarter => $"{year}-Q{One(period.Ordinal)}",
            PeriodKind.Half => $"{year}-H{One(period.Ordinal)}",
            PeriodKind.NineMonths => $"{year}-9M",
            PeriodKind.Year => year,
            _ => Day(period.FirstDay) + Range + Day(period.LastDay),
        };
    }

    internal static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>What a refusal may repeat of a text from outside.</summary>
    internal static string Excerpt(string text) => text.Length <= MostExcerpt ? text : string.Concat(text.AsSpan(0, MostExcerpt), "…");

    internal static bool TryRead(string text, out PeriodName name)
    {
        var trimmed = text.Trim().ToUpperInvariant();
        var dots = trimmed.IndexOf(Range, StringComparison.Ordinal);
        if (dots >= 0)
        {
            name = default;
            if (!TryDay(trimmed[..dots], out var first) || !TryDay(trimmed[(dots + Range.Length)..], out var last))
            {
                return false;
            }

            name = new(PeriodKind.AdHoc, first.Year, 0, first, last);
            return true;
        }

        if (TryDay(trimmed, out var day))
        {
            name = new(PeriodKind.Day, day.Year, 0, day, day);
            return true;
        }

        return TryNamed(trimmed, out name);
    }

    private static bool TryNamed(string text, out PeriodName name)
    {
        name = default;
        if (text.Length < 4 || !TryNumber(text.AsSpan(0, 4), out var year) || (text.Length > 4 && text[4] != '-'))
        {
            return false;
        }

        var rest = text.Length > 4 ? text[5..] : "";
        var (kind, digits) = text.Length switch
        {
            4 => (PeriodKind.Year, ""),
            7 when rest == "9M" => (PeriodKind.NineMonths, ""),
            7 when rest[0] == 'Q' => (PeriodKind.Quarter, rest[1..]),
            7 when rest[0] == 'H' => (PeriodKind.Half, rest[1..]),
            7 => (PeriodKind.Month, rest),
            8 when rest[0] == 'W' => (PeriodKind.Week, rest[1..]),
            _ => (PeriodKind.AdHoc, rest),
        };
        var ordinal = 0;
        if (kind == PeriodKind.AdHoc || (digits.Length > 0 && (!TryNumber(digits, out ordinal) || ordinal == 0)))
        {
            return false;
        }

        name = new(kind, year, ordinal, default, default);
        return true;
    }

    private static bool TryDay(string text, out LocalDate day)
    {
        var result = LocalDatePattern.Iso.Parse(text);
        day = result.Success ? result.Value : default;
        return result.Success;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    internal static string One(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
