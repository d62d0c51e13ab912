namespace PhanAnh.Reporting;

/// <summary>One case as reports see it: flat, without personal text, as things stood at the cut of its <see cref="FactSet"/>.</summary>
/// <remarks>
/// A case counts as received by <see cref="ReceivedAt"/> and as over by <see cref="ConcludedAt"/> (AMB-TN-31); between the two it is open
/// (tồn đọng). Answering concludes for good: a case that a dissatisfied rating sends back to its unit later stays answered in the period of its
/// first answer, and the rework is counted as a rework.
/// </remarks>
public sealed record CaseRow
{
    /// <summary>Its public number; unique in a set of facts.</summary>
    public required CaseCode Case { get; init; }

    /// <summary>When it was received.</summary>
    public required Instant ReceivedAt { get; init; }

    /// <summary>The channel it came by.</summary>
    public required TermCode Channel { get; init; }

    /// <summary>Whether it is a reflection, a recommendation, a question, as the preset names it.</summary>
    public required TermCode Kind { get; init; }

    /// <summary>Whether a person, an organisation or a business sent it, as the preset names it.</summary>
    public required TermCode SubmitterKind { get; init; }

    /// <summary>Its field at the cut; none while it is not classified.</summary>
    public TermCode? Field { get; init; }

    /// <summary>Its urgency class at the cut; none for the ordinary one.</summary>
    public TermCode? UrgencyClass { get; init; }

    /// <summary>
    /// The administrative unit in which its matter lies, under the name by which it was told at receipt: it may have ended since. None where nobody told one for certain.
    /// </summary>
    public PlaceCode? Place { get; init; }

    /// <summary>When it was first answered, or else ended; none while it is open.</summary>
    public Instant? ConcludedAt { get; init; }

    /// <summary>How it was concluded; <see cref="PhanAnh.Core.Outcome.None"/> while it is open.</summary>
    public Outcome Outcome { get; init; }

    /// <summary>Whether it was answered without going to any unit.</summary>
    public bool AnsweredDirectly { get; init; }

    /// <summary>Whether it was answered and is at work again at the cut.</summary>
    public bool IsReopened { get; init; }

    /// <summary>The grounds of a rejection; none otherwise.</summary>
    public ImmutableArray<TermCode> Grounds { get; init; } = [];

    /// <summary>When it ended, closing included; none where it has not ended at the cut.</summary>
    public Instant? ClosedAt { get; init; }

    /// <summary>The reason with which it closed; none where it is not closed at the cut.</summary>
    public TermCode? CloseReason { get; init; }

    /// <summary>How many of its matters (nội dung) no result has resolved by the cut.</summary>
    public int OpenItems { get; init; }

    /// <summary>Whether the matter was happening when it was reported.</summary>
    public bool IsOngoingIncident { get; init; }

    /// <summary>Whether it is under the regime of state secrets: then reports count it and never list it.</summary>
    public bool IsStateSecret { get; init; }

    /// <summary>
    /// When the last thing happened to a case to which nothing more can happen by itself: facts cut at any later instant say the same of it, unless something
    /// is recorded. None while a clock runs, time alone will cause something, or something was recorded that took effect behind the cut.
    /// </summary>
    public Instant? SettledAt { get; init; }

    /// <summary>Whether it is open at an instant not after the cut: received before it and not concluded before it.</summary>
    public bool IsOpenAt(Instant at) => ReceivedAt < at && !(ConcludedAt < at);
}
