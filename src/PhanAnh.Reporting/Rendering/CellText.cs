using System.Globalization;
using NodaTime.Text;

namespace PhanAnh.Reporting;

/// <summary>Cells as people read them: <c>1.234</c>, <c>85,7%</c>, <c>2 ngày 3 giờ</c>; written without any culture of the process.</summary>
internal static class CellText
{
    internal const string Nothing = "–";
    private const string SmallMark = "*";
    private const char NoBreak = '\u00A0';
    private const char Minus = '\u2212';

    private static readonly NumberFormatInfo Vietnamese = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };
    private static readonly LocalDatePattern VietnameseDay = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");
    private static readonly LocalDateTimePattern VietnameseMoment = LocalDateTimePattern.CreateWithInvariantCulture("HH:mm dd/MM/uuuu");
    private static readonly LocalDateTimePattern EnglishMoment = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    internal static string Of(FigureCell cell, Language language) => cell switch
    {
        TextCell text => text.Text.In(language),
        CountCell count => Number(count.Value, language),
        BelowCell below => ReportTexts.Say("BELOW", language, Number(below.Limit, language)),
        ShareCell share => Share(share, language),
        ChangeCell change => Change(change, language),
        PointsCell points => ReportTexts.Say("UNIT_points", language, Signed(points.Points, "0.0", language)),
        DurationCell length => Length(length.Length, language),
        InstantCell { EndsLimit: true } end => End(end.At, language),
        InstantCell moment => Moment(moment.At, language),
        _ => Nothing,
    };

    /// <summary>The same set for print: a number keeps its unit, a moment stands on one line, and a loss has a minus sign, not a hyphen.</summary>
    internal static string Set(FigureCell cell, Language language) => cell switch
    {
        DurationCell or InstantCell => Tied(Of(cell, language), cell is InstantCell ? 1 : 2),
        ChangeCell or PointsCell => Tied(Of(cell, language), 1).Replace('-', Minus),
        _ => Of(cell, language),
    };

    internal static string Number(int value, Language language) => value.ToString("N0", Format(language));

    internal static string Day(LocalDate day, Language language) =>
        (language == Language.Vietnamese ? VietnameseDay : LocalDatePattern.Iso).Format(day);

    internal static string Moment(Instant at, Language language) =>
        (language == Language.Vietnamese ? VietnameseMoment : EnglishMoment).Format(VietnamTime.LocalOf(at));

    /// <summary>A moment up to which something goes on: at midnight, the end of the day before.</summary>
    internal static string End(Instant at, Language language) => IsEndOfDay(at)
        ? ReportTexts.Say("END_OF_DAY", language, Day(VietnamTime.DateOf(at - Duration.Epsilon), language))
        : Moment(at, language);

    internal static bool IsEndOfDay(Instant at) => VietnamTime.LocalOf(at).TimeOfDay == LocalTime.Midnight;

    /// <summary>Text whose lines break at every so many spaces only; at none where that is one.</summary>
    private static string Tied(string text, int every)
    {
        var words = text.Split(' ');
        return words[0] + string.Concat(words.Skip(1).Select((word, index) => (every > 1 && (index + 1) % every == 0 ? ' ' : NoBreak) + word));
    }

    /// <summary>The share with one decimal; a mark follows where the whole is small.</summary>
    internal static string Share(ShareCell share, Language language) =>
        share.Whole == 0
            ? Nothing
            : (100m * share.Part / share.Whole).ToString("0.0", Format(language)) + "%" + (share.IsSmall ? SmallMark : "");

    private static string Change(ChangeCell change, Language language)
    {
        var number = Signed((decimal)change.To - change.From, "#,0", language);
        return change.From == 0 ? number : $"{number} ({Signed(100m * ((decimal)change.To - change.From) / change.From, "0.0", language)}%)";
    }

    private static string Signed(decimal value, string format, Language language) =>
        (value > 0 ? "+" : "") + value.ToString(format, Format(language));

    /// <summary>The two largest units that are not zero, the rest cut off; less than a minute reads as zero minutes.</summary>
    internal static string Length(Duration length, Language language)
    {
        var minutes = (long)Math.Floor(length.TotalMinutes);
        var (days, hours, rest) = (minutes / 1440, minutes / 60 % 24, minutes % 60);
        var parts = new List<string>(2);
        Add(days, "UNIT_day");
        Add(hours, "UNIT_hour");
        Add(rest, "UNIT_minute");
        return parts.Count == 0 ? ReportTexts.Say("UNIT_minute", language, "0") : string.Join(' ', parts.Take(2));

        void Add(long amount, string unit)
        {
            if (amount > 0)
            {
                parts.Add(ReportTexts.Say(unit, language, amount.ToString("N0", Format(language))));
            }
        }
    }

    private static NumberFormatInfo Format(Language language) =>
        language == Language.Vietnamese ? Vietnamese : NumberFormatInfo.InvariantInfo;
}
