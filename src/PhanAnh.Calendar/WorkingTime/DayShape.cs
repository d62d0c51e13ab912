namespace PhanAnh.Calendar;

/// <summary>The hours of one day as numbers, in nanoseconds: work done by a time of day, and the time of day by which work is done.</summary>
internal readonly struct DayShape
{
    private readonly long[] _starts;
    private readonly long[] _lengths;
    private readonly long[] _before;

    internal DayShape(OfficeHours hours)
    {
        var intervals = hours.Span;
        _starts = new long[intervals.Length];
        _lengths = new long[intervals.Length];
        _before = new long[intervals.Length];
        for (var i = 0; i < intervals.Length; i++)
        {
            _starts[i] = intervals[i].StartMinute * NodaConstants.NanosecondsPerMinute;
            _lengths[i] = intervals[i].Minutes * NodaConstants.NanosecondsPerMinute;
            _before[i] = Length;
            Length += _lengths[i];
        }
    }

    internal long Length { get; }

    /// <summary>Closing time; the day must have hours.</summary>
    internal long End => _starts[^1] + _lengths[^1];

    /// <summary>Opening time; the day must have hours.</summary>
    internal long Start => _starts[0];

    internal bool OpensAtMidnight => Length > 0 && _starts[0] == 0;

    internal bool ClosesAtMidnight => Length > 0 && End == NodaConstants.NanosecondsPerDay;

    /// <summary>Time worked before a time of day.</summary>
    internal long Work(long nanoOfDay)
    {
        var work = 0L;
        for (var i = 0; i < _starts.Length; i++)
        {
            work += Math.Clamp(nanoOfDay - _starts[i], 0, _lengths[i]);
        }

        return work;
    }

    /// <summary>The time of day at which so much is worked; the probe, one less or equal, chooses the earlier or the later of two.</summary>
    internal long TimeOf(long work, long probe)
    {
        var i = _before.Length - 1;
        while (i > 0 && _before[i] > probe)
        {
            i--;
        }

        return _starts[i] + (work - _before[i]);
    }

    /// <summary>The end of the stretch that a time of day, at which the office is open, lies in.</summary>
    internal long EndAfter(long nanoOfDay)
    {
        var i = 0;
        while (_starts[i] + _lengths[i] <= nanoOfDay)
        {
            i++;
        }

        return _starts[i] + _lengths[i];
    }

    /// <summary>The start of the stretch that a time of day, before which the office is open, lies in or ends.</summary>
    internal long StartBefore(long nanoOfDay)
    {
        var i = _starts.Length - 1;
        while (_starts[i] >= nanoOfDay)
        {
            i--;
        }

        return _starts[i];
    }
}
