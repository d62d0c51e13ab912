using NodaTime;

namespace PhanAnh.Core;

/// <summary>What an administrative act looks at, and where it puts its reasons.</summary>
/// <param name="Subject">The case, what time has caused included; none for one that is taken over.</param>
/// <param name="Code">Its number.</param>
/// <param name="At">When the act takes effect.</param>
/// <param name="Context">What was resolved beforehand.</param>
/// <param name="Reasons">Where reasons against it go.</param>
internal sealed record AdministrativeScope(Case? Subject, CaseCode Code, Instant At, DecisionContext Context, List<RefusalReason> Reasons)
{
    internal void CheckNote(SensitiveText? note)
    {
        if (note is not { IsBlank: false })
        {
            Refuse(RefusalCodes.ReasonRequired, "note");
        }
    }

    internal void CheckQuarantined()
    {
        if (Subject is not { IsQuarantined: true })
        {
            Refuse(RefusalCodes.QuarantineNone, "case", Code.Value);
        }
    }

    /// <summary>A fact that moves neither the case nor its clocks.</summary>
    internal AdministrativeRuling? Stays(CaseFact fact) => Reasons.Count > 0 ? null : new(fact, null, [], Context);

    internal void Refuse(string code, string place, params ReadOnlySpan<string> arguments) => Reasons.Add(new(code, [.. arguments], place));
}
