using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>What the rules of advice look at, and where they write.</summary>
/// <param name="Preset">The preset.</param>
/// <param name="Root">Its file, with those that it builds on, for places; it has the order of the preset.</param>
/// <param name="Own">The file itself; advice on what stands in another one is not kept.</param>
/// <param name="Base">The root of the regulation that the file amends; none where it amends none.</param>
/// <param name="Clauses">Every clause of the regulation, where known.</param>
internal sealed record AdviceScope(Preset Preset, JsonNode Root, JsonSource Own, JsonNode? Base, IReadOnlyCollection<ClauseId>? Clauses)
{
    private readonly List<(int Offset, PresetAdvice Advice)> _given = [];
    private readonly List<(string Code, ImmutableArray<string> Arguments)> _ofBase = [];

    /// <summary>Every row of both machines with the place it stands at.</summary>
    internal IEnumerable<(Procedure Procedure, TransitionRow Row, JsonNode Place)> Rows => Preset.Procedures.SelectMany((procedure, i) =>
        procedure.CaseLifecycle.Rows.Select((row, j) => (procedure, row, Table(i, "case").Items[j]))
            .Concat(procedure.AssignmentLifecycle.Rows.Select((row, j) => (procedure, row, Table(i, "assignment").Items[j]))));

    /// <summary>Every clock with the place it stands at.</summary>
    internal IEnumerable<(Procedure Procedure, ClockDefinition Clock, JsonNode Place)> Clocks => Preset.Procedures.SelectMany((procedure, i) =>
        procedure.Clocks.Select((clock, j) => (procedure, clock, Table(i, "clocks").Items[j])));

    internal void Add(JsonNode at, string code, params ImmutableArray<string> arguments)
    {
        if (at.Source == Own)
        {
            _given.Add((at.Offset, new(code, at.Path, at.Place, arguments)));
        }
        else if (at.Source == Base?.Source)
        {
            _ofBase.Add((code, arguments));
        }
    }

    /// <summary>
    /// What is told of the regulation amended and was not told of it before: the amendment brought it about, by taking out a clock for instance, and is told so where it names what it amends.
    /// </summary>
    /// <param name="amended">The regulation amended, looked at alone.</param>
    internal void AddCaused(AdviceScope amended)
    {
        var known = amended._given.Select(given => Key(given.Advice.Code, given.Advice.Arguments)).Concat(amended._ofBase.Select(told => Key(told.Code, told.Arguments))).ToHashSet(StringComparer.Ordinal);
        foreach (var (code, arguments) in _ofBase.Where(told => !known.Contains(Key(told.Code, told.Arguments))).ToList())
        {
            Add(At("amends"), code, arguments);
        }
    }

    private static string Key(string code, ImmutableArray<string> arguments) => string.Join('\n', arguments.Prepend(code));

    /// <summary>The member of a member of the file, or the nearest thing there is.</summary>
    internal JsonNode At(params ReadOnlySpan<string> names)
    {
        var at = Root;
        foreach (var name in names)
        {
            at = at.Members.Find(name) ?? at;
        }

        return at;
    }

    internal ImmutableArray<PresetAdvice> InOrder() => [.. _given.OrderBy(given => given.Offset).Select(given => given.Advice).Distinct()];

    private JsonNode Table(int procedure, string name) => At("procedures").Items[procedure].Members[name];
}
