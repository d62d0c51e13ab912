using System.Runtime.CompilerServices;

namespace PhanAnh.Calendar;

/// <summary>Work done before any moment and the moment by which work is done, both without a walk.</summary>
internal sealed class TimeTable
{
    // A bucket is 2^43 nanoseconds of work, some 146 minutes: a shift finds it, where minutes would take a division.
    private const int BucketBits = 43;

    private readonly int[] _minutesBefore;
    private readonly byte[] _shapeOf;
    private readonly DayShape[] _shapes;
    private readonly TimedDay[] _timed;
    private readonly ushort[] _buckets;

    internal TimeTable(byte[] shapeOf, DayShape[] shapes)
    {
        _shapeOf = shapeOf;
        _shapes = shapes;
        _minutesBefore = new int[shapeOf.Length + 1];
        var timed = Sum();
        Total = _minutesBefore[^1] * NodaConstants.NanosecondsPerMinute;
        _timed = new TimedDay[timed + 1];
        _buckets = new ushort[(int)(Total >> BucketBits) + 1];
        Fill();
    }

    /// <summary>All the work of the table, in nanoseconds.</summary>
    internal long Total { get; }

    internal ref readonly DayShape ShapeOf(int day) => ref _shapes[_shapeOf[day]];

    /// <summary>Nanoseconds worked before a time of day.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal long Work(int day, long nanoOfDay) =>
        unchecked((_minutesBefore[day] * NodaConstants.NanosecondsPerMinute) + _shapes[_shapeOf[day]].Work(nanoOfDay));

    /// <summary>
    /// The moment by which so much is worked. Where the office is closed between two such moments: the closing before, or the opening after.
    /// The probe, the work or one nanosecond less, chooses the later or the earlier; it must lie in [0, total).
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int MomentOf(long work, long probe, out long nanoOfDay)
    {
        unchecked
        {
            int k = _buckets[(int)(probe >> BucketBits)];

            // Whole minutes are compared, since days begin on them: this division waits for no read, where a product of what was read would.
            var minute = (int)((ulong)probe / NodaConstants.NanosecondsPerMinute);

            // A day longer than a bucket needs one step at most, which is taken without a jump; shorter days need the loop.
            k += ((_timed[k + 1].MinutesBefore - minute - 1) >> 31) & 1;
            while (_timed[k + 1].MinutesBefore <= minute)
            {
                k++;
            }

            var timed = _timed[k];
            var before = timed.MinutesBefore * NodaConstants.NanosecondsPerMinute;
            nanoOfDay = _shapes[timed.Shape].TimeOf(work - before, probe - before);
            return timed.Day;
        }
    }

    private int Sum()
    {
        var minutes = Array.ConvertAll(_shapes, shape => (int)(shape.Length / NodaConstants.NanosecondsPerMinute));
        var (before, timed) = (0, 0);
        for (var day = 0; day < _shapeOf.Length; day++)
        {
            before += minutes[_shapeOf[day]];
            timed += _shapeOf[day] == 0 ? 0 : 1;
            _minutesBefore[day + 1] = before;
        }

        return timed;
    }

    private void Fill()
    {
        var k = 0;
        var bucket = 0;
        for (var day = 0; day < _shapeOf.Length; day++)
        {
            if (_minutesBefore[day + 1] > _minutesBefore[day])
            {
                for (; bucket < _buckets.Length && ((long)bucket << BucketBits) < _minutesBefore[day + 1] * NodaConstants.NanosecondsPerMinute; bucket++)
                {
                    _buckets[bucket] = (ushort)k;
                }

                _timed[k++] = new TimedDay(_minutesBefore[day], (ushort)day, _shapeOf[day]);
            }
        }

        _timed[k] = new TimedDay(_minutesBefore[^1], 0, 0);
    }

    /// <summary>A day with hours, all that the way back needs in one read.</summary>
    private readonly record struct TimedDay(int MinutesBefore, ushort Day, byte Shape);
}
