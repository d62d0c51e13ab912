using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>What people read for the codes of a case: the words of the regulation it is pinned to, and the names of the units.</summary>
internal sealed class CaseNames(PresetLibrary library, UnitRegister units, Language language)
{
    public Language Language => language;

    public string Trigger(Case? subject, TriggerCode trigger) =>
        TermsOf(subject)?.NameOf(trigger, language) ?? trigger.Value;

    public string State(Case subject, StateCode state) => TermsOf(subject)?.State(state)?.Name.In(language) ?? state.Value;

    public string Role(Case subject, RoleCode role) => TermsOf(subject)?.Role(role)?.Name.In(language) ?? role.Value;

    public string Unit(UnitCode unit) => units.Find(unit)?.Name.In(language) ?? unit.Value;

    /// <summary>The unit of an assignment.</summary>
    public string Unit(Case subject, AssignmentId assignment) => subject.Find(assignment) is { } found ? Unit(found.Unit) : assignment.ToString();

    /// <summary>A reason with the names of the regulation in place of its codes.</summary>
    public string Reason(Case? subject, RefusalReason reason) => PresetOf(subject) is { } preset ? reason.In(language, preset) : reason.In(language);

    public string Verdict(ClockVerdict verdict) => verdict.In(language);

    /// <summary>A condition that was not met and only warns, as the sentence that a refusal would have.</summary>
    public string Warning(Case subject, string guard)
    {
        if (!GuardExpression.TryParse(guard, out var parsed))
        {
            return guard;
        }

        var reason = new RefusalReason(parsed.ReasonCode, [string.Join(", ", parsed.Arguments)]);
        var sentence = Reason(subject, reason);
        return sentence == reason.Code ? guard : sentence;
    }

    // A case that does not exist yet reads the words of the latest regulation.
    private Preset? PresetOf(Case? subject) => subject is null ? library.Presets.MaxBy(preset => preset.From) : library.Find(subject.Preset);

    private PresetTerms? TermsOf(Case? subject) => PresetOf(subject)?.Terms;
}
