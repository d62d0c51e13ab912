using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Calendar;

namespace PhanAnh.Cli;

/// <summary>
/// The days of a simulation, looked up once. Moments in it are seconds since the midnight that begins the first day, in Việt Nam, whose offset has not changed since 1975.
/// </summary>
internal sealed class SimulatedDays
{
    public const long Hour = 3_600;
    public const long Day = 24 * Hour;

    // The last case lives on behind the last day.
    private const int DaysBehind = 800;

    private readonly LocalDate _first;
    private readonly ImmutableArray<bool> _works;
    private readonly ImmutableArray<byte[]> _texts;

    public SimulatedDays(LocalDate first, LocalDate end)
    {
        _first = first;
        var count = Period.DaysBetween(first, end) + DaysBehind;
        var calendar = WorkingCalendar.Vietnam;
        _works = [.. Enumerable.Range(0, count).Select(day => calendar.IsWorkingDay(first.PlusDays(day)))];
        _texts = [.. Enumerable.Range(0, count).Select(day => System.Text.Encoding.ASCII.GetBytes(NodaTime.Text.LocalDatePattern.Iso.Format(first.PlusDays(day))))];
    }

    public LocalDate DateOf(long second) => _first.PlusDays((int)(second / Day));

    public bool IsWorkingDay(int day) => _works[day];

    public Instant InstantOf(long second) => VietnamTime.Zone.AtStrictly(_first.AtMidnight()).ToInstant() + Duration.FromSeconds(second);

    public long SecondOf(Instant moment) => (long)(moment - InstantOf(0)).TotalSeconds;

    /// <summary>The moment itself if an office is open, else a little after its next opening.</summary>
    public long InOffice(long second, ref Dice dice)
    {
        var (day, time) = ((int)(second / Day), second % Day);
        if (_works[day] && time is (>= 7 * Hour + 1_800 and < 11 * Hour + 1_800) or (>= 13 * Hour and < 17 * Hour))
        {
            return second;
        }

        if (_works[day] && time < 13 * Hour)
        {
            return (day * Day) + (time < 7 * Hour + 1_800 ? (7 * Hour) + 1_800 : 13 * Hour) + dice.Next(1_800);
        }

        do
        {
            day++;
        }
        while (!_works[day]);
        return (day * Day) + (7 * Hour) + 1_800 + dice.Next(Hour);
    }

    /// <summary>Writes a moment with its offset.</summary>
    public void Write(LineBuffer to, long second)
    {
        to.Add(_texts[(int)(second / Day)]);
        var time = (int)(second % Day);
        to.Add((byte)'T');
        to.Add(time / 3_600, 2);
        to.Add((byte)':');
        to.Add(time / 60 % 60, 2);
        to.Add((byte)':');
        to.Add(time % 60, 2);
        to.Add("+07:00"u8);
    }

    /// <summary>Writes the date so many days later.</summary>
    public void WriteDay(LineBuffer to, long second, int later) => to.Add(_texts[(int)(second / Day) + later]);
}
