namespace PhanAnh.Core;

/// <summary>
/// Decides what was asked for (quyết định, kết luận); the note is the reasoning. Where nobody asked, as with a call that verifies a result on the office's own
/// initiative, question and decision are recorded together.
/// </summary>
/// <param name="Motion">What is decided, a term of the preset.</param>
/// <param name="Ruling">How, a term of the preset.</param>
public sealed record GiveRulingAct(TermCode Motion, TermCode Ruling) : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.GiveRuling;

    internal override CaseFact Record(ActScope scope)
    {
        scope.CheckTerm(Motion, scope.Context.Preset.Terms.Motions, "act.motion");
        scope.CheckTerm(Ruling, scope.Context.Preset.Terms.Rulings, "act.ruling");
        return new RulingGiven(Motion, Ruling);
    }
}

/// <summary>It was decided.</summary>
/// <param name="Motion">What was decided.</param>
/// <param name="Ruling">How.</param>
public sealed record RulingGiven(TermCode Motion, TermCode Ruling) : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e)
    {
        var open = subject.OpenMotion(Motion, e.Assignment);
        var asked = open ?? new(Motion, e.EffectiveAt, e.Assignment, []);
        var ruled = asked with { Ruling = Ruling, RuledAt = e.EffectiveAt };
        return subject with { Motions = open is null ? subject.Motions.Add(ruled) : subject.Motions.Replace(open, ruled) };
    }
}
