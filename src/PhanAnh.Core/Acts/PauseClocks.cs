namespace PhanAnh.Core;

/// <summary>
/// Pauses the clocks that may be paused for a reason (tạm dừng tính thời hạn): in a row of the case those of the case and of all its assignments, in a row of
/// an assignment its own. Clocks that name no such reason run on.
/// </summary>
/// <param name="Reason">The reason, a term of the preset.</param>
public sealed record PauseClocksAct(TermCode Reason) : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.PauseClocks;

    internal override CaseFact Record(ActScope scope)
    {
        scope.CheckTerm(Reason, scope.Context.Preset.Terms.PauseReasons, "act.reason");
        return new ClocksPaused(Reason);
    }
}

/// <summary>Clocks were paused; the marks of the event say which.</summary>
/// <param name="Reason">Why, as a term of the preset (lý do tạm dừng).</param>
public sealed record ClocksPaused(TermCode Reason) : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e) => subject;
}

/// <summary>Lets the clocks run on that are paused (tiếp tục tính thời hạn), as far as <see cref="PauseClocksAct"/> reaches.</summary>
public sealed record ResumeClocksAct : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.ResumeClocks;

    internal override CaseFact Record(ActScope scope) => new ClocksResumed();
}

/// <summary>Clocks run on; the marks of the event say which, and when they are due now.</summary>
public sealed record ClocksResumed : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e) => subject;
}
