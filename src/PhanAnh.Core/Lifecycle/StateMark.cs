namespace PhanAnh.Core;

/// <summary>A state with what code may branch on, as events record it, so that replay needs no preset.</summary>
/// <param name="Code">The preset's state.</param>
/// <param name="Phase">How far things have come in it.</param>
/// <param name="Outcome">How things ended in it; none for states that end nothing.</param>
public readonly record struct StateMark(StateCode Code, Phase Phase, Outcome Outcome)
{
    /// <inheritdoc/>
    public override string ToString() => Code.ToString();
}
