namespace PhanAnh.Core;

/// <summary>A state of one of the two machines, as a preset declares it.</summary>
/// <param name="Code">The state.</param>
/// <param name="Of">The machine it belongs to.</param>
/// <param name="Phase">The phase, on which code may branch.</param>
/// <param name="Outcome">How things ended, for states that end something.</param>
/// <param name="Name">What people read.</param>
public sealed record StateDefinition(StateCode Code, MachineKind Of, Phase Phase, Outcome Outcome, LocalizedText Name)
{
    /// <summary>The state as events record it.</summary>
    public StateMark Mark => new(Code, Phase, Outcome);
}
