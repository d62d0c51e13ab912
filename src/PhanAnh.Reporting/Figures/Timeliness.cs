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
/// Judges what was answered by the clocks that started before the answer: one late clock makes it late, whoever owed it. A byte a row, and a length
/// for each late one.
/// </summary>
internal sealed class Judgements(int rows)
{
    private readonly Timeliness[] _rows = new Timeliness[rows];
    private readonly Dictionary<int, long> _late = [];

    internal Timeliness this[int row] => _rows[row];

    /// <summary>By how much the worst clock of a late row was late.</summary>
    internal long LateBy(int row) => _late[row];

    /// <summary>Takes in what other clocks say of the same rows: the worse judgement holds.</summary>
    internal Judgements With(Judgements other)
    {
        for (var row = 0; row < _rows.Length; row++)
        {
            _rows[row] = (Timeliness)Math.Max((byte)_rows[row], (byte)other._rows[row]);
        }

        foreach (var (row, late) in other._late)
        {
            _late[row] = Math.Max(_late.GetValueOrDefault(row), late);
        }

        return this;
    }

    internal void Add(int row, ClockView clock, long answeredAt)
    {
        if (clock.StartedAt >= answeredAt || clock.Due == TickColumn.None)
        {
            return;
        }

        if (clock.IsLate && clock.Due < answeredAt)
        {
            _rows[row] = Timeliness.Late;
            _late[row] = Math.Max(_late.GetValueOrDefault(row), clock.Late);
        }
        else if (_rows[row] < Timeliness.Extended)
        {
            _rows[row] = clock.Verdict == ClockVerdict.LawfullyExtended ? Timeliness.Extended : Timeliness.OnTime;
        }
    }
}
