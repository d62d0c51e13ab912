namespace PhanAnh.Reporting;

/// <summary>What people read for the codes that figures speak of; the code itself where nothing names it.</summary>
internal sealed class FigureNames(ReportRequest request)
{
    private readonly PresetTerms _terms = request.Preset.Terms;

    internal LocalizedText Unit(UnitCode? code) =>
        code is not { } unit ? Texts("COORDINATING_UNIT") : request.Units.Find(unit)?.Name ?? new(unit.Value);

    internal LocalizedText Channel(TermCode code) => request.Preset.Intake.Channel(code)?.Name ?? new(code.Value);

    internal LocalizedText Ground(TermCode code) => request.Preset.Intake.Ground(code)?.Name ?? new(code.Value);

    internal LocalizedText CaseKind(TermCode code) => Of(_terms.CaseKinds, code);

    internal LocalizedText SubmitterKind(TermCode code) => Of(_terms.SubmitterKinds, code);

    internal LocalizedText Field(TermCode? code) => code is { } field ? Of(_terms.Fields, field) : Texts("UNCLASSIFIED");

    internal LocalizedText ReworkCause(TermCode? code) => code is { } cause ? Of(_terms.ReworkCauses, cause) : Texts("UNKNOWN");

    internal LocalizedText UrgencyClass(TermCode code) => Of(_terms.UrgencyClasses, code);

    internal LocalizedText Rating(TermCode code) => _terms.Rating(code)?.Name ?? new(code.Value);

    internal LocalizedText Role(TermCode? code) =>
        code is { } role ? _terms.Role(new(role.Value))?.Name ?? new(role.Value) : Texts("UNKNOWN");

    internal LocalizedText Clock(ClockCode code) =>
        request.Preset.Procedures.Select(procedure => procedure.Clock(code)).FirstOrDefault(clock => clock is not null)?.Name ?? new(code.Value);

    /// <summary>A text of this package's own resources.</summary>
    internal static LocalizedText Texts(string code, params ReadOnlySpan<string> arguments) =>
        new(ReportTexts.Say(code, Language.Vietnamese, arguments), ReportTexts.Say(code, Language.English, arguments));

    private static LocalizedText Of(ImmutableArray<TermDefinition> terms, TermCode code) =>
        terms.FirstOrDefault(term => term.Code == code)?.Name ?? new(code.Value);
}
