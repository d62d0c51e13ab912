namespace PhanAnh.Reporting;

/// <summary>What people read for the codes that figures speak of; the code itself where nothing names it. Immutable once made.</summary>
internal sealed class FigureNames
{
    private readonly ReportRequest _request;
    private readonly Dictionary<TermCode, LocalizedText> _channels;
    private readonly Dictionary<TermCode, LocalizedText> _grounds;
    private readonly Dictionary<TermCode, LocalizedText> _caseKinds;
    private readonly Dictionary<TermCode, LocalizedText> _submitterKinds;
    private readonly Dictionary<TermCode, LocalizedText> _urgencyClasses;
    private readonly Dictionary<TermCode, LocalizedText> _fields;
    private readonly Dictionary<TermCode, LocalizedText> _reworkCauses;
    private readonly Dictionary<TermCode, LocalizedText> _ratings;
    private readonly Dictionary<ClockCode, (LocalizedText Name, int Rank)> _clocks = [];

    internal FigureNames(ReportRequest request)
    {
        var terms = request.Preset.Terms;
        _request = request;
        _channels = Names(request.Preset.Intake.Channels.Select(channel => (channel.Code, channel.Name)));
        _grounds = Names(request.Preset.Intake.Grounds.Select(ground => (ground.Code, ground.Name)));
        _caseKinds = Names(terms.CaseKinds);
        _submitterKinds = Names(terms.SubmitterKinds);
        _urgencyClasses = Names(terms.UrgencyClasses);
        _fields = Names(terms.Fields);
        _reworkCauses = Names(terms.ReworkCauses);
        _ratings = Names(terms.Ratings.Select(rating => (rating.Code, rating.Name)));
        foreach (var clock in request.Preset.Procedures.SelectMany(procedure => procedure.Clocks))
        {
            _clocks.TryAdd(clock.Code, (clock.Name, _clocks.Count));
        }
    }

    internal LocalizedText Unit(UnitCode? code) =>
        code is not { } unit ? Texts("COORDINATING_UNIT") : _request.Units.Find(unit)?.Name ?? new(unit.Value);

    internal LocalizedText Channel(TermCode? code) => OrUnknown(_channels, code);

    internal LocalizedText Ground(TermCode code) => Of(_grounds, code);

    internal LocalizedText CaseKind(TermCode? code) => OrUnknown(_caseKinds, code);

    internal LocalizedText SubmitterKind(TermCode? code) => OrUnknown(_submitterKinds, code);

    internal LocalizedText Field(TermCode? code) => code is { } field ? Of(_fields, field) : Texts("UNCLASSIFIED");

    internal LocalizedText ReworkCause(TermCode? code) => OrUnknown(_reworkCauses, code);

    internal LocalizedText UrgencyClass(TermCode code) => Of(_urgencyClasses, code);

    internal LocalizedText Rating(TermCode code) => Of(_ratings, code);

    internal LocalizedText Role(TermCode? code) =>
        code is { } role ? _request.Preset.Terms.Role(new(role.Value))?.Name ?? new(role.Value) : Texts("UNKNOWN");

    internal LocalizedText Clock(ClockCode code) => _clocks.TryGetValue(code, out var clock) ? clock.Name : new(code.Value);

    /// <summary>The place of a clock in the preset; undeclared ones stand behind.</summary>
    internal int RankOf(ClockCode code) => _clocks.TryGetValue(code, out var clock) ? clock.Rank : _clocks.Count;

    /// <summary>A text of this package's own resources.</summary>
    internal static LocalizedText Texts(string code, params ReadOnlySpan<string> arguments) =>
        new(ReportTexts.Say(code, Language.Vietnamese, arguments), ReportTexts.Say(code, Language.English, arguments));

    private static Dictionary<TermCode, LocalizedText> Names(ImmutableArray<TermDefinition> terms) => Names(terms.Select(term => (term.Code, term.Name)));

    private static Dictionary<TermCode, LocalizedText> Names(IEnumerable<(TermCode Code, LocalizedText Name)> terms)
    {
        var names = new Dictionary<TermCode, LocalizedText>();
        foreach (var (code, name) in terms)
        {
            names.TryAdd(code, name);
        }

        return names;
    }

    private static LocalizedText OrUnknown(Dictionary<TermCode, LocalizedText> names, TermCode? code) => code is { } known ? Of(names, known) : Texts("UNKNOWN");

    private static LocalizedText Of(Dictionary<TermCode, LocalizedText> names, TermCode code) => names.TryGetValue(code, out var name) ? name : new(code.Value);
}
