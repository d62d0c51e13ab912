using System.Runtime.CompilerServices;

namespace PhanAnh.Calendar;

/// <summary>
/// The hours of one day as numbers, in nanoseconds: work done by a time of day, and the time of day by which work is done. Two stretches, which is
/// what offices have, are answered by sign masks without a jump; further ones by a loop.
/// </summary>
internal readonly struct DayShape
{
    private readonly long _start;
    private readonly long _length;
    private readonly long _secondStart;
    private readonly long _secondLength;
    private readonly long _gap;
    private readonly Stretch[]? _more;

    internal DayShape(OfficeHours hours)
    {
        var intervals = hours.Span;
        if (intervals.Length > 0)
        {
            (_start, _length) = Nanoseconds(intervals[0]);
            (_secondStart, _secondLength) = intervals.Length > 1 ? Nanoseconds(intervals[1]) : default;
            _gap = _secondLength > 0 ? _secondStart - _start - _length : 0;
            Length = _length + _secondLength;
            End = Math.Max(_start + _length, _secondStart + _secondLength);
        }

        if (intervals.Length > 2)
        {
            _more = new Stretch[intervals.Length - 2];
            for (var i = 2; i < intervals.Length; i++)
            {
                var (start, length) = Nanoseconds(intervals[i]);
                _more[i - 2] = new Stretch(start, length, Length, start - End);
                Length += length;
                End = start + length;
            }
        }
    }

    internal long Length { get; }

    /// <summary>Closing time; the day must have hours.</summary>
    internal long End { get; }

    /// <summary>Opening time; the day must have hours.</summary>
    internal long Start => _start;

    internal bool OpensAtMidnight => Length > 0 && _start == 0;

    internal bool ClosesAtMidnight => Length > 0 && End == NodaConstants.NanosecondsPerDay;

    /// <summary>Time worked before a time of day.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal long Work(long nanoOfDay)
    {
        var work = unchecked(Clamp(nanoOfDay - _start, _length) + Clamp(nanoOfDay - _secondStart, _secondLength));
        return _more is null ? work : work + WorkInMore(nanoOfDay);
    }

    /// <summary>The time of day at which so much is worked; the probe, equal or one less, chooses the later or the earlier of two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal long TimeOf(long work, long probe)
    {
        var time = unchecked(_start + work + (_gap & ~((probe - _length) >> 63)));
        return _more is null ? time : time + GapsBefore(probe);
    }

    /// <summary>The end of the stretch that a time of day, at which the office is open, lies in.</summary>
    internal long EndAfter(long nanoOfDay)
    {
        if (nanoOfDay < _start + _length)
        {
            return _start + _length;
        }

        if (nanoOfDay < _secondStart + _secondLength)
        {
            return _secondStart + _secondLength;
        }

        var stretch = Array.Find(_more!, each => nanoOfDay < each.Start + each.Length);
        return stretch.Start + stretch.Length;
    }

    /// <summary>The start of the stretch that a time of day, before which the office is open, lies in or ends.</summary>
    internal long StartBefore(long nanoOfDay)
    {
        if (_more is not null && nanoOfDay > _more[0].Start)
        {
            return Array.FindLast(_more, each => nanoOfDay > each.Start).Start;
        }

        return _secondLength > 0 && nanoOfDay > _secondStart ? _secondStart : _start;
    }

    private static (long Start, long Length) Nanoseconds(OpenInterval interval) =>
        (interval.StartMinute * NodaConstants.NanosecondsPerMinute, interval.Minutes * NodaConstants.NanosecondsPerMinute);

    // min(max(value, 0), most) without a jump: mispredicted clamps are what the operation would otherwise cost.
    private static long Clamp(long value, long most)
    {
        unchecked
        {
            value &= ~(value >> 63);
            var over = value - most;
            return most + (over & (over >> 63));
        }
    }

    private long WorkInMore(long nanoOfDay)
    {
        var work = 0L;
        foreach (var stretch in _more!)
        {
            work += Clamp(nanoOfDay - stretch.Start, stretch.Length);
        }

        return work;
    }

    private long GapsBefore(long probe)
    {
        var gaps = 0L;
        foreach (var stretch in _more!)
        {
            gaps += probe >= stretch.WorkBefore ? stretch.Gap : 0;
        }

        return gaps;
    }

    private readonly record struct Stretch(long Start, long Length, long WorkBefore, long Gap);
}
