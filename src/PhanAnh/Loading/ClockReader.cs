using System.Collections.Immutable;
using System.Text.Json;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Reads the clocks of a procedure.</summary>
/// <param name="declared">What the file declares.</param>
/// <param name="triggers">The triggers of both machines, and the ids of rows that fire by themselves.</param>
/// <param name="notifications">The notifications that the file declares.</param>
internal sealed class ClockReader(Declarations declared, ImmutableArray<string> triggers, ImmutableArray<string> notifications)
{
    /// <summary>More clocks than this in one procedure are nothing that a person could keep to.</summary>
    private const int Most = 200;

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

    private static readonly Choices<string> Suspenders = new()
    {
        ["ForceMajeure"] = "ForceMajeure",
    };

    private static readonly Choices<ClockAnchor> Anchors = new()
    {
        ["event"] = ClockAnchor.Event,
        ["receipt"] = ClockAnchor.Receipt,
        ["dispatch"] = ClockAnchor.Dispatch,
        ["signIn"] = ClockAnchor.SignIn,
        ["acceptance"] = ClockAnchor.Acceptance,
        ["nextOpening"] = ClockAnchor.NextOpening,
        ["documentDate"] = ClockAnchor.DocumentDate,
    };

    private static readonly Choices<FirstDay> FirstDays = new()
    {
        ["excluded"] = FirstDay.Excluded,
        ["included"] = FirstDay.Included,
    };

    private static readonly Choices<RollPolicy> Rolls = new()
    {
        ["forward"] = RollPolicy.Forward,
        ["backward"] = RollPolicy.Backward,
        ["none"] = RollPolicy.None,
    };

    private static readonly Choices<ClassChangeRule> ClassChangeRules = new()
    {
        ["keepDue"] = ClassChangeRule.KeepDue,
        ["keepAnchor"] = ClassChangeRule.KeepAnchor,
        ["restart"] = ClassChangeRule.Restart,
        ["shortenOnly"] = ClassChangeRule.ShortenOnly,
    };

    private readonly LimitReader _limits = new(declared);
    private readonly ClockDutyReader _duties = new(declared, triggers, notifications);

    /// <summary>A clock with the place it stands at, for checks that look at all of them.</summary>
    internal sealed record PlacedClock(ClockDefinition Clock, ValueReader Place);

    internal ImmutableArray<PlacedClock> Read(ValueReader clocks) => clocks.AtMost(Most)
        ? ((ValueReader?)clocks).Unique(item => new PlacedClock(Clock(item), item.Self), placed => placed.Clock.Code.Value)
        : [];

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
            OwedBySubmitter = declared.Terms.Role(owedBy)?.Party == Party.Submitter,
            Calendar = declared.Calendar(item.Required("calendar")),
            Calendars = item.Optional("calendars") is { } calendars ? _limits.Calendars(calendars) : [],
            Anchor = item.Optional("anchor")?.OneOf(Anchors) ?? ClockAnchor.Event,
            FirstDay = item.Optional("firstDay")?.OneOf(FirstDays),
            Roll = item.Optional("roll")?.OneOf(Rolls),
            Starts = Bindings(item.Optional("starts")),
            Stops = Bindings(item.Optional("stops")),
            Reopens = Bindings(item.Optional("reopens")),
            ExtendedBy = Bindings(item.Optional("extendedBy")),
            SettledBy = Bindings(item.Optional("settledBy")),
            SuspendedByForceMajeure = item.Optional("suspendedBy") is { } by && by.List(value => value.OneOf(Suspenders)).Any(suspender => suspender is not null),
            Limits = _limits.Limits(item.Required("limits")),
            Reminders = item.Optional("reminders") is { } reminders ? _duties.Reminders(reminders) : [],
            Repeats = item.Optional("repeats")?.Object(_duties.Repetition),
            Pause = item.Optional("pause")?.Object(_duties.Pause),
            Extension = item.Optional("extension")?.Object(ClockDutyReader.Extension),
            OnReclassify = item.Optional("onReclassify")?.OneOf(ClassChangeRules) ?? ClassChangeRule.KeepDue,
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

        if (clock is { Of: MachineKind.Case, Anchor: ClockAnchor.Dispatch or ClockAnchor.SignIn or ClockAnchor.Acceptance })
        {
            item.Required("anchor").Report(DefectCodes.ClockAnchor);
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
}
