namespace PhanAnh.Reporting;

/// <summary>What comes in at one moment and is over at another, seen from one period: a case, or a unit's assignment. Each answer is found by its own definition.</summary>
internal readonly record struct Movement(long In, long Out, Outcome Outcome, long Start, long End)
{
    internal bool Opens => In < Start && Out >= Start;

    internal bool Comes => In >= Start && In < End;

    internal bool IsAnswered => Goes && Outcome == Outcome.Answered;

    internal bool IsRejected => Goes && Outcome == Outcome.Rejected;

    internal bool EndsOtherwise => Goes && Outcome is not (Outcome.Answered or Outcome.Rejected or Outcome.None);

    internal bool Stays => In < End && Out >= End;

    /// <summary>Whether it comes as often as it goes or stays.</summary>
    internal bool AddsUp =>
        One(Opens) + One(Comes) == One(IsAnswered) + One(IsRejected) + One(EndsOtherwise) + One(Stays);

    /// <summary>Whether the period has anything to do with it.</summary>
    internal bool Concerns => Opens || Comes || Goes || Stays;

    private bool Goes => Out >= Start && Out < End;

    private static int One(bool counts) => counts ? 1 : 0;
}
