namespace PhanAnh.Reporting;

/// <summary>How something that was answered stood against its limits.</summary>
internal enum Timeliness
{
    OnTime,
    Extended,
    Late,
    NoLimit,
}

/// <summary>Judges what was answered by the clocks that started before the answer: one late clock makes it late, whoever owed it.</summary>
internal readonly record struct Judgement(Timeliness Timeliness, Duration Late)
{
    internal static Judgement Of(IEnumerable<ClockRow> clocks, Instant answeredAt)
    {
        var verdict = Timeliness.NoLimit;
        var late = Duration.Zero;
        foreach (var clock in clocks)
        {
            if (clock.StartedAt >= answeredAt || clock.Due is not { } due)
            {
                continue;
            }

            if (clock.IsLate && due < answeredAt)
            {
                verdict = Timeliness.Late;
                late = Duration.Max(late, clock.Late);
            }
            else if (verdict is Timeliness.NoLimit or Timeliness.OnTime)
            {
                verdict = clock.Verdict == ClockVerdict.LawfullyExtended ? Timeliness.Extended : Timeliness.OnTime;
            }
        }

        return new(verdict, late);
    }
}
