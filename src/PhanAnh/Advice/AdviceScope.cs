using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>What the rules of advice look at, and where they write.</summary>
/// <param name="Preset">The preset.</param>
/// <param name="Root">Its file, with those that it builds on, for places; it has the order of the preset.</param>
/// <param name="Own">The file itself; advice on what stands in another one is not kept.</param>
/// <param name="Clauses">Every clause of the regulation, where known.</param>
internal sealed record AdviceScope(Preset Preset, JsonNode Root, JsonSource Own, IReadOnlyCollection<ClauseId>? Clauses)
{
    private readonly List<(int Offset, PresetAdvice Advice)> _given = [];

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
    }

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
