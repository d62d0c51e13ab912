using System.Collections.Immutable;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Reads the tables of a clock: which limit holds, and which calendar counts.</summary>
internal sealed class LimitReader(Declarations declared)
{
    /// <summary>More rows than any regulation has; each is compared with each.</summary>
    private const int MostRows = 200;

    private sealed record PlacedRow(LimitRow Row, int? Precedence, ValueReader Place);

    /// <summary>
    /// The rows in order of precedence: as they stand, or by <c>precedence</c>, the greatest first, where rows carry it. The last row, and no other, has no
    /// condition, so that every case finds exactly one limit.
    /// </summary>
    internal ImmutableArray<LimitRow> Limits(ValueReader list)
    {
        var index = 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var placed = list.List(value => Limit(value.Object(), index++, seen));
        if (list.IsMissing || IsTooLong(list, placed.Length))
        {
            return [];
        }

        var ordered = placed.OrderByDescending(row => row.Precedence ?? int.MinValue).ToImmutableArray();
        if (ordered.IsEmpty || !ordered[^1].Row.If.AreNone || ordered.Count(row => row.Row.If.AreNone) > 1)
        {
            list.Report(DefectCodes.LimitTable);
        }

        CheckWinners(ordered);
        return [.. ordered.Select(row => row.Row)];
    }

    internal ImmutableArray<CalendarRow> Calendars(ValueReader list)
    {
        var placed = list.List(value => new Placed<CalendarRow>(Calendar(value.Object()), value));
        if (!IsTooLong(list, placed.Length))
        {
            CheckHidden([.. placed.Select(row => new Placed<CaseConditions>(row.Read.If, row.Place))]);
        }

        return [.. placed.Select(row => row.Read)];
    }

    /// <summary>A table whose rows carry a precedence must not leave it open who wins.</summary>
    private static void CheckWinners(ImmutableArray<PlacedRow> rows)
    {
        var ranked = rows.Any(row => row.Precedence is not null);
        for (var i = 0; ranked && i < rows.Length; i++)
        {
            if (rows[i].Precedence is null && !rows[i].Row.If.AreNone)
            {
                rows[i].Place.Object().Required("precedence");
            }
            else if (rows[i].Precedence is { } rank && rows.Take(i).FirstOrDefault(other => other.Precedence == rank && other.Row.If.Meet(rows[i].Row.If)) is { } rival)
            {
                rows[i].Place.Report(DefectCodes.LimitTwoWinners, rival.Row.Id);
            }
        }

        CheckHidden([.. rows.Select(row => new Placed<CaseConditions>(row.Row.If, row.Place))]);
    }

    private static void CheckHidden(ImmutableArray<Placed<CaseConditions>> rows)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows.Take(i).FirstOrDefault(other => !other.Read.AreNone && other.Read.Cover(rows[i].Read)) is { } above)
            {
                rows[i].Place.Report(DefectCodes.LimitHidden, above.Place.Path);
            }
        }
    }

    private static bool IsTooLong(ValueReader list, int rows)
    {
        if (rows > MostRows)
        {
            list.Report(DefectCodes.SizeLimit, JsonLimits.Values(MostRows));
        }

        return rows > MostRows;
    }

    private PlacedRow Limit(ObjectReader item, int index, HashSet<string> seen)
    {
        var id = item.Optional("id") is { } given ? given.CodeOrNeutral() : $"limits[{index}]";
        var precedence = item.Optional("precedence")?.Int(1, 1_000);
        var row = new LimitRow(
            id,
            item.Optional("if")?.Object(Conditions) ?? CaseConditions.None,
            LimitForms.Any.Read(item.Required("limit")),
            item.Optional("unitMayShorten")?.Bool() ?? false);
        item.Finish();
        if (!seen.Add(id))
        {
            item.Self.Report(DefectCodes.DuplicateId);
        }

        return new(row, precedence, item.Self);
    }

    private CalendarRow Calendar(ObjectReader item)
    {
        var row = new CalendarRow(item.Required("if").Object(Conditions) ?? CaseConditions.None, declared.Calendar(item.Required("calendar")));
        item.Finish();
        if (row.If.AreNone)
        {
            item.Required("if").Report(DefectCodes.ListEmpty);
        }

        return row;
    }

    private CaseConditions Conditions(ObjectReader item)
    {
        var conditions = new CaseConditions
        {
            Kinds = Terms(item, "kind", declared.Terms.CaseKinds),
            Classes = Terms(item, "class", declared.Terms.UrgencyClasses),
            Fields = Terms(item, "field", declared.Terms.Fields),
            Channels = item.Optional("channel") is { } channels ? channels.List(code => new TermCode(Declarations.Known(code, declared.Channels))) : [],
            Units = item.Optional("unit") is { } units ? units.List(code => new UnitCode(code.CodeOrNeutral())) : [],
            UnitKinds = Terms(item, "unitKind", declared.Terms.UnitKinds),
        };
        item.Finish();
        return conditions;
    }

    private static ImmutableArray<TermCode> Terms(ObjectReader condition, string name, ImmutableArray<TermDefinition> declared) =>
        condition.Optional(name) is { } list ? list.List(code => Declarations.Term(code, declared)) : [];
}
