using System.Collections.Immutable;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh;

/// <summary>Reads rules of routing.</summary>
internal static class RoutingFileReader
{
    internal static ImmutableArray<RoutingRule> Read(ObjectReader file)
    {
        file.Ignore("$schema");
        ValueReader? list = file.Required("rules");
        var rules = list.Unique(Rule, rule => rule.Code.Value);
        file.Finish();
        return rules;
    }

    private static RoutingRule Rule(ObjectReader item)
    {
        var (from, to) = item.Days();
        var units = Units(item.Required("units"));
        var (path, place) = (item.Self.Path, item.Self.Place);
        var rule = new RoutingRule
        {
            Code = new(item.Required("id").CodeOrNeutral()),
            Fields = Terms(item.Optional("fields")),
            Kinds = Terms(item.Optional("kinds")),
            Places = item.Optional("places") is { } places ? NotEmpty(places).List(value => value.PlaceCode()) : [],
            From = from,
            To = to,
            Precedence = item.Optional("precedence")?.Int() ?? 0,
            Units = units,
            Lead = item.Optional("lead") is { } lead ? new UnitCode(Declarations.Known(lead, [.. units.Select(unit => unit.Value)])) : null,
            Cites = item.Optional("cites") is { } cites ? cites.List(clause => new ClauseId(clause.CodeOrNeutral())) : [],
            Source = new(path, place.Line, place.Column),
        };
        item.Finish();
        return rule;
    }

    private static ImmutableArray<UnitCode> Units(ValueReader list) =>
        list.Count > 1 ? SeveralUnits(list) : NotEmpty(list).List(value => new UnitCode(value.CodeOrNeutral()));

    private static ImmutableArray<UnitCode> SeveralUnits(ValueReader list)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return list.List(value =>
        {
            var code = value.CodeOrNeutral();
            if (!seen.Add(code) && code != Declarations.Neutral)
            {
                value.Report(DefectCodes.UnitTwice);
            }

            return new UnitCode(code);
        });
    }

    private static ImmutableArray<TermCode> Terms(ValueReader? list) =>
        list is { } value ? NotEmpty(value).List(term => new TermCode(term.CodeOrNeutral())) : [];

    /// <summary>An empty list would mean "all" here and "none" to whoever wrote it.</summary>
    private static ValueReader NotEmpty(ValueReader list)
    {
        if (list.IsEmptyList)
        {
            list.Report(DefectCodes.ListEmpty);
        }

        return list;
    }
}
