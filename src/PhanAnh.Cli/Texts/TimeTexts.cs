using System.Globalization;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>Days, moments and spans as people read them, in Việt Nam's time.</summary>
internal static class TimeTexts
{
    /// <summary><c>thứ Sáu 07/02/2025</c>, <c>Friday 2025-02-07</c>.</summary>
    public static string Day(LocalDate day, Language language) =>
        ToolTexts.Book.Say("WEEKDAY_" + Text((int)day.DayOfWeek), language) + " " + Date(day, language);

    public static string Date(LocalDate day, Language language) => language == Language.English
        ? string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{day.Day:00}/{day.Month:00}/{day.Year:0000}");

    /// <summary><c>23/01/2025 10:00</c>; seconds only where there are some.</summary>
    public static string Moment(Instant moment, Language language)
    {
        var local = VietnamTime.LocalOf(moment);
        return Date(local.Date, language) + " " + Clock(local);
    }

    public static string Clock(LocalDateTime local) => local.Second == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{local.Hour:00}:{local.Minute:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{local.Hour:00}:{local.Minute:00}:{local.Second:00}");

    /// <summary>The end of a limit: a moment, or <c>hết ngày 07/02/2025</c> where it is the 24:00 of a day.</summary>
    public static string Due(Instant due, bool dueIsInTime, Language language) => dueIsInTime
        ? Moment(due, language)
        : ToolTexts.Book.Say("END_OF_DAY", language, Date(VietnamTime.DateOf(due - Duration.Epsilon), language));

    /// <summary>A limit in words: <c>6 ngày làm việc</c>.</summary>
    public static string Limit(TimeLimit limit, Language language) => Count("LIMIT_" + limit.Kind, limit.Amount, language);

    /// <summary>A number of things, the sentence <c>…_ONE</c> where it is one: <c>1 case</c>, <c>2 cases</c>.</summary>
    public static string Count(string code, long number, Language language) => ToolTexts.Book.Say(number == 1 ? code + "_ONE" : code, language, Text(number));

    /// <summary>The two greatest units of a span: <c>2 ngày 3 giờ</c>.</summary>
    public static string Span(Duration span, Language language)
    {
        var minutes = (long)span.TotalMinutes;
        var (days, hours, rest) = (minutes / 1440, minutes / 60 % 24, minutes % 60);
        var parts = new List<string>(3);
        Part(days, "SPAN_DAYS");
        Part(hours, "SPAN_HOURS");
        if (days == 0)
        {
            Part(rest, "SPAN_MINUTES");
        }

        return parts.Count > 0 ? string.Join(' ', parts) : ToolTexts.Book.Say("SPAN_LESS", language);

        void Part(long count, string code)
        {
            if (count > 0)
            {
                parts.Add(Count(code, count, language));
            }
        }
    }

    /// <summary>Working time, which has no days: <c>52 giờ 30 phút</c>.</summary>
    public static string Hours(Duration span, Language language)
    {
        var minutes = (long)Math.Abs(span.TotalMinutes);
        var (hours, rest) = (minutes / 60, minutes % 60);
        string[] parts =
        [
            .. hours > 0 ? [Count("SPAN_HOURS", hours, language)] : Array.Empty<string>(),
            .. rest > 0 || hours == 0 ? [Count("SPAN_MINUTES", rest, language)] : Array.Empty<string>(),
        ];
        return (span < Duration.Zero ? "−" : "") + string.Join(' ', parts);
    }

    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
