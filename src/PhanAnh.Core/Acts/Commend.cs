namespace PhanAnh.Core;

/// <summary>Somebody proposes that the person be rewarded for the item (đề xuất khen thưởng, DN-A17.1-2, BP-A6.1); rewarding itself is done elsewhere.</summary>
public sealed record CommendAct : Act
{
    /// <summary>Whether the item led to rules being amended or abolished (DN-A17.1-1).</summary>
    public bool LedToRuleChange { get; init; }

    /// <inheritdoc/>
    public override ActKind Kind => ActKind.Commend;

    internal override CaseFact Record(ActScope scope) => new Commended(LedToRuleChange);
}

/// <summary>The item became a candidate for a reward; the event tells who proposed it.</summary>
/// <param name="LedToRuleChange">Whether it led to rules being amended or abolished.</param>
public sealed record Commended(bool LedToRuleChange) : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e) =>
        subject with { Commendations = subject.Commendations.Add(new(e.By.Role, e.By.Unit, e.EffectiveAt, LedToRuleChange)) };
}
