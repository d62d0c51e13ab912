namespace PhanAnh.Core;

/// <summary>Sets how pressing the case is (cấp bách, thực sự cấp thiết), or marks it as an incident that is happening now.</summary>
/// <param name="UrgencyClass">The class; none to leave it.</param>
public sealed record SetUrgencyAct(TermCode? UrgencyClass) : Act
{
    /// <summary>Whether the matter is happening now (sự việc đang diễn ra).</summary>
    public bool OngoingIncident { get; init; }

    /// <inheritdoc/>
    public override ActKind Kind => ActKind.SetUrgency;

    internal override CaseFact Record(ActScope scope)
    {
        scope.CheckTerm(UrgencyClass, scope.Context.Preset.Terms.UrgencyClasses, "act.class");
        return new UrgencySet(UrgencyClass, OngoingIncident);
    }
}

/// <summary>The urgency was set.</summary>
/// <param name="UrgencyClass">The class; none where it stayed.</param>
/// <param name="OngoingIncident">Whether the matter is happening now.</param>
public sealed record UrgencySet(TermCode? UrgencyClass, bool OngoingIncident) : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e) => subject with
    {
        UrgencyClass = UrgencyClass ?? subject.UrgencyClass,
        IsOngoingIncident = subject.IsOngoingIncident || OngoingIncident,
    };
}
