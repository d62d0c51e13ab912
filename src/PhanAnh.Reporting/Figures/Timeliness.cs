namespace PhanAnh.Reporting;

/// <summary>How something that was answered stood against its limits; the later one outweighs the earlier.</summary>
internal enum Timeliness : byte
{
    NoLimit,
    OnTime,
    Extended,
    Late,
}

/// <summary>
/// Judges what was answered by the clocks that started before the answer: one late clock makes it late, whoever owed it. A byte for each row of the
/// table, and a length for each that was answered.
/// </summary>
/// <param name="rows">How many rows the table has.</param>
/// <param name="answered">The numbers of those that were answered, in ascending order.</param>
internal sealed class Judgements(int rows, ReadOnlyMemory<int> answered)
{
    private readonly Timeliness[] _rows = new Timeliness[rows];
    private readonly long[] _late = new long[answered.Length];

    internal Timeliness this[int row] => _rows[row];

    /// <summary>By how much the worst clock of a late row was late.</summary>
    internal long LateBy(int row) => _late[PlaceOf(row)];

    /// <summary>Takes in what other clocks say of the same rows: the worse judgement holds.</summary>
    internal Judgements With(Judgements other)
    {
        for (var row = 0; row < _rows.Length; row++)
        {
            _rows[row] = (Timeliness)Math.Max((byte)_rows[row], (byte)other._rows[row]);
        }

        for (var place = 0; place < _late.Length; place++)
        {
            _late[place] = Math.Max(_late[place], other._late[place]);
        }

        return this;
    }

    internal void Add(int row, ClockView clock, long answeredAt)
    {
        if (clock.StartedAt >= answeredAt || clock.Due == TickColumn.None)
        {
            return;
        }

        if (clock.IsLate && WasOver(clock, answeredAt))
        {
            _rows[row] = Timeliness.Late;
            ref var late = ref _late[PlaceOf(row)];
            late = Math.Max(late, clock.Late);
        }
        else if (_rows[row] < Timeliness.Extended)
        {
            _rows[row] = clock.Verdict == ClockVerdict.LawfullyExtended ? Timeliness.Extended : Timeliness.OnTime;
        }
    }

    /// <summary>Whether its time was over at the answer. One that the answer stopped in the instant in which it was due, and that is late, was due before it: midnight is the end of a day.</summary>
    private static bool WasOver(ClockView clock, long answeredAt) => clock.Due < answeredAt || (clock.Due == answeredAt && clock.StoppedAt == answeredAt);

    private int PlaceOf(int row) => answered.Span.BinarySearch(row);
}
