using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PhanAnh.Calendar;

/// <summary>The hours of one day: any number of intervals in order, without overlap. Immutable; equal by value.</summary>
public sealed class OfficeHours : IEquatable<OfficeHours>
{
    private readonly OpenInterval[] _intervals;

    private OfficeHours(OpenInterval[] intervals) => _intervals = intervals;

    /// <summary>A day without hours.</summary>
    public static OfficeHours Closed { get; } = new([]);

    /// <summary>00:00-24:00, for a hotline that never closes.</summary>
    public static OfficeHours AllDay { get; } = new([new OpenInterval(0, 1440)]);

    /// <summary>The intervals in order; intervals that touch are joined.</summary>
    public IReadOnlyList<OpenInterval> Intervals => Array.AsReadOnly(_intervals);

    /// <summary>Minutes in all.</summary>
    public int Minutes => _intervals.Sum(interval => interval.Minutes);

    internal ReadOnlySpan<OpenInterval> Span => _intervals;

    /// <summary>Reads hours such as <c>07:30-11:30,13:00-17:00</c>; the empty text is a day without hours.</summary>
    /// <param name="text">Intervals hh:mm-hh:mm in order, separated by commas, without spaces; 24:00 may end one.</param>
    /// <exception cref="FormatException">The text is not so; the message names the place.</exception>
    public static OfficeHours Parse(string text) => TryParse(text, out var hours, out var defect) ? hours : throw new FormatException(defect.ToEnglish());

    /// <summary>Reads hours, or says what is wrong and where.</summary>
    /// <param name="text">As for <see cref="Parse"/>.</param>
    /// <param name="hours">The hours, when the answer is true.</param>
    /// <param name="defect">The defect, when the answer is false.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out OfficeHours? hours, out ParseDefect defect)
    {
        hours = null;
        defect = text is null ? new ParseDefect(CalendarCodes.HoursFormat, 0, string.Empty) : default;
        if (string.IsNullOrEmpty(text))
        {
            hours = text is null ? null : Closed;
            return hours is not null;
        }

        var intervals = new List<OpenInterval>();
        var position = 0;
        foreach (var part in text.Split(','))
        {
            if (!TryParseInterval(part, out var interval))
            {
                defect = new ParseDefect(CalendarCodes.HoursFormat, position, part);
                return false;
            }

            if (interval.Minutes <= 0 || (intervals.Count > 0 && interval.StartMinute < intervals[^1].EndMinute))
            {
                defect = new ParseDefect(CalendarCodes.HoursOrder, position, part);
                return false;
            }

            Append(intervals, interval);
            position += part.Length + 1;
        }

        hours = new OfficeHours([.. intervals]);
        return true;
    }

    /// <summary>As parsed; <see cref="Closed"/> is the empty text.</summary>
    public override string ToString() => string.Join(',', _intervals);

    /// <inheritdoc/>
    public bool Equals(OfficeHours? other) => other is not null && _intervals.AsSpan().SequenceEqual(other._intervals);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OfficeHours);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>The time covered by either.</summary>
    internal OfficeHours Union(OfficeHours other)
    {
        if (other._intervals.Length == 0)
        {
            return this;
        }

        var joined = new List<OpenInterval>();
        foreach (var interval in _intervals.Concat(other._intervals).OrderBy(each => each.StartMinute))
        {
            Append(joined, interval);
        }

        return new OfficeHours([.. joined]);
    }

    private static void Append(List<OpenInterval> intervals, OpenInterval next)
    {
        if (intervals.Count > 0 && next.StartMinute <= intervals[^1].EndMinute)
        {
            intervals[^1] = intervals[^1] with { EndMinute = Math.Max(intervals[^1].EndMinute, next.EndMinute) };
        }
        else
        {
            intervals.Add(next);
        }
    }

    private static bool TryParseInterval(string text, out OpenInterval interval)
    {
        interval = default;
        if (text.Length != 11 || text[5] != '-' || !TryParseTime(text.AsSpan(0, 5), out var start) || !TryParseTime(text.AsSpan(6, 5), out var end))
        {
            return false;
        }

        interval = new OpenInterval(start, end);
        return start < 1440;
    }

    private static bool TryParseTime(ReadOnlySpan<char> text, out int minute)
    {
        minute = -1;
        if (text[2] == ':'
            && int.TryParse(text[..2], NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
            && int.TryParse(text[3..], NumberStyles.None, CultureInfo.InvariantCulture, out var rest)
            && rest < 60)
        {
            minute = (hour * 60) + rest;
        }

        return minute is >= 0 and <= 1440;
    }
}
