using PhanAnh.Calendar;

namespace PhanAnh.Benchmarks;

/// <summary>
/// The prototype of the floor: bare numbers, minutes and days since 2013-01-01, no checks and no domain types. What NodaTime's types and the range checks cost
/// is the distance to it.
/// </summary>
internal sealed class Floor
{
    private const int MorningStart = 450;
    private const int MorningLength = 240;
    private const int AfternoonStart = 780;
    private const int AfternoonLength = 240;
    private const int DayLength = MorningLength + AfternoonLength;

    private readonly int[] _before;
    private readonly ushort[] _days;
    private readonly int[] _minutes;
    private readonly ulong[] _bits;

    internal Floor(WorkingCalendar calendar)
    {
        var works = Sample.EveryDay().Select(calendar.IsWorkingDay).ToArray();
        _before = new int[works.Length + 1];
        _minutes = new int[works.Length + 1];
        _bits = new ulong[(works.Length / 64) + 1];
        var days = new List<ushort>();
        for (var day = 0; day < works.Length; day++)
        {
            _before[day + 1] = _before[day] + (works[day] ? 1 : 0);
            _minutes[day + 1] = _before[day + 1] * DayLength;
            _bits[day >> 6] |= works[day] ? 1UL << (day & 63) : 0;
            if (works[day])
            {
                days.Add((ushort)day);
            }
        }

        _days = [.. days];
    }

    internal bool Works(int day) => (_bits[day >> 6] >> (day & 63) & 1) != 0;

    internal int PlusDays(int day, int days) => _days[_before[day + 1] + days - 1];

    internal int Work(int day, int minute)
    {
        var isWorked = -(_before[day + 1] - _before[day]);
        return _minutes[day] + ((Clamp(minute - MorningStart, MorningLength) + Clamp(minute - AfternoonStart, AfternoonLength)) & isWorked);
    }

    internal int PlusTime(int day, int minute, int amount)
    {
        unchecked
        {
            var work = Work(day, minute) + amount;
            var k = (int)((uint)(work - 1) / DayLength);
            var rest = work - (k * DayLength);
            var afternoon = (MorningLength - rest) >> 31;
            return (_days[k] * 1440) + MorningStart + rest + (afternoon & (AfternoonStart - MorningStart - MorningLength));
        }
    }

    private static int Clamp(int value, int most)
    {
        unchecked
        {
            value &= ~(value >> 31);
            var over = value - most;
            return most + (over & (over >> 31));
        }
    }
}
