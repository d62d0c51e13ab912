using System.Collections.Immutable;
using System.Text.Json;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Reads the clocks of a procedure.</summary>
/// <param name="declared">What the file declares.</param>
/// <param name="triggers">The triggers of both machines, and the ids of rows that fire by themselves.</param>
internal sealed class ClockReader(Declarations declared, ImmutableArray<string> triggers)
{
    private static readonly Choices<MachineKind> Machines = new()
    {
        ["case"] = MachineKind.Case,
        ["assignment"] = MachineKind.Assignment,
    };

    private static readonly Choices<bool> NotHandledWhenOverdue = new()
    {
        ["late"] = false,
        ["notHandled"] = true,
    };

    private static readonly Choices<bool> Suspenders = new()
    {
        ["ForceMajeure"] = true,
    };

    /// <summary>A clock with the place it stands at, for checks that look at all of them.</summary>
    internal sealed record PlacedClock(ClockDefinition Clock, ValueReader Place);

    internal ImmutableArray<PlacedClock> Read(ValueReader clocks) =>
        ((ValueReader?)clocks).Bounded().Unique(item => new PlacedClock(Clock(item), item.Self), placed => placed.Clock.Code.Value);

    private ClockDefinition Clock(ObjectReader item)
    {
        var owedBy = declared.Role(item.Required("owedBy"));
        var clock = new ClockDefinition
        {
            Code = new(item.Required("id").CodeOrNeutral()),
            Name = item.Name(),
            Of = item.Required("of").OneOf(Machines),
            OwedBy = owedBy,
            OwedByUnit = declared.Terms.Role(owedBy)?.Party == Party.Unit,
            Calendar = declared.Calendar(item.Required("calendar")),
            Starts = Bindings(item.Optional("starts")),
            Stops = Bindings(item.Optional("stops")),
            Reopens = Bindings(item.Optional("reopens")),
            ExtendedBy = Bindings(item.Optional("extendedBy")),
            SettledBy = Bindings(item.Optional("settledBy")),
            SuspendedByForceMajeure = item.Optional("suspendedBy") is { } by && by.List(value => value.OneOf(Suspenders)).Contains(true),
            Limits = Limits(item.Required("limits")),
            OnBreach = item.Optional("onBreach") is { } breach ? new TriggerCode(Declarations.Known(breach, triggers)) : null,
            OverdueIsNotHandled = item.Optional("whenOverdue")?.OneOf(NotHandledWhenOverdue) ?? false,
            Caps = item.Optional("caps")?.Bool() ?? false,
            Outlives = item.Optional("outlives")?.Bool() ?? false,
            Cites = item.Cites(),
        };
        item.Finish();
        if (clock.Starts.IsEmpty)
        {
            item.Self.Report(DefectCodes.ClockNeverStarted);
        }

        if (clock.Stops.IsEmpty)
        {
            item.Self.Report(DefectCodes.ClockNeverStopped);
        }

        return clock;
    }

    /// <summary>A trigger, or an object with a trigger and conditions.</summary>
    private ImmutableArray<ClockBinding> Bindings(ValueReader? list) =>
        list is not { } value ? [] : value.List(item => item.Kind == JsonValueKind.Object
            ? item.Object(Conditional)!
            : new ClockBinding(new(Declarations.Known(item, triggers)), []));

    private ClockBinding Conditional(ObjectReader item)
    {
        var binding = new ClockBinding(new(Declarations.Known(item.Required("on"), triggers)), declared.GuardList(item.Optional("if")));
        item.Finish();
        return binding;
    }

    /// <summary>The last row, and no other, has no condition, so that every case finds exactly one limit.</summary>
    private ImmutableArray<LimitRow> Limits(ValueReader list)
    {
        var rows = list.List(item => item.Object(Limit)!);
        if (!list.IsMissing && (rows.IsEmpty || rows.Select((row, i) => row.IsUnconditional != (i == rows.Length - 1)).Contains(true)))
        {
            list.Report(DefectCodes.LimitTable);
        }

        return rows;
    }

    private LimitRow Limit(ObjectReader item)
    {
        var condition = item.Optional("if")?.Object();
        var row = new LimitRow(
            Terms(condition, "kind", declared.Terms.CaseKinds),
            Terms(condition, "class", declared.Terms.UrgencyClasses),
            Terms(condition, "field", declared.Terms.Fields),
            condition?.Optional("channel") is { } channels ? channels.List(code => new TermCode(code.CodeOrNeutral())) : [],
            condition?.Optional("unit") is { } units ? units.List(code => new UnitCode(code.CodeOrNeutral())) : [],
            item.Required("limit").Parse<TimeLimit>(
                TimeLimit.TryParse, DefectCodes.LimitFormat, "24 hours", "6 working days", "8 working hours", "20 days", "1 year", "stated date", "none"),
            item.Optional("unitMayShorten")?.Bool() ?? false);
        condition?.Finish();
        item.Finish();
        return row;
    }

    private static ImmutableArray<TermCode> Terms(ObjectReader? condition, string name, ImmutableArray<TermDefinition> declared) =>
        condition?.Optional(name) is { } list ? list.List(code => Declarations.Term(code, declared)) : [];
}
