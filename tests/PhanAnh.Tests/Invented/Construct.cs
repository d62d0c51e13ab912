using System.Collections.Immutable;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Something that a regulation can say without code, and how a file shows that it says it.</summary>
internal sealed record Construct(string Name, Func<Preset, bool> IsIn)
{
    /// <summary>All of them.</summary>
    internal static ImmutableArray<Construct> All { get; } =
    [
        new("limits as a table with precedence", preset => Limits(preset).Any(HasAnOrder)),
        new("limits by class", preset => Rows(preset).Any(row => !row.If.Classes.IsEmpty)),
        new("limits by field", preset => Rows(preset).Any(row => !row.If.Fields.IsEmpty)),
        new("limits by kind", preset => Rows(preset).Any(row => !row.If.Kinds.IsEmpty)),
        new("limits by channel", preset => Rows(preset).Any(row => !row.If.Channels.IsEmpty)),
        new("limits by unit or kind of unit", preset => Rows(preset).Any(row => !row.If.Units.IsEmpty || !row.If.UnitKinds.IsEmpty)),
        new("a unit's own shorter limit", preset => Rows(preset).Any(row => row.UnitMayShorten)),
        new("minutes", Of(TimeLimitKind.Minutes)),
        new("wall-clock hours", Of(TimeLimitKind.Hours)),
        new("working hours", Of(TimeLimitKind.WorkingHours)),
        new("calendar days with a roll of their own", preset => Rows(preset).Any(row => row.Limit is { Kind: TimeLimitKind.Days, Roll: not null })
            || Clocks(preset).Any(clock => clock.Limits.Any(row => row.Limit.Kind == TimeLimitKind.Days) && CalendarOf(preset, clock).Roll != "forward")),
        new("same working day", Of(TimeLimitKind.SameWorkingDay)),
        new("anchor: receipt", AnchoredAt(ClockAnchor.Receipt)),
        new("anchor: opening by the unit", AnchoredAt(ClockAnchor.SignIn)),
        new("anchor: next opening of the office", AnchoredAt(ClockAnchor.NextOpening)),
        new("anchor: date of a document", AnchoredAt(ClockAnchor.DocumentDate)),
        new("anchor: another event", preset => Clocks(preset).Any(clock => clock.Starts.Any(start => preset.Procedures.Any(procedure => procedure.CaseLifecycle.Rows.Any(row => row.Once is not null && row.Code.Value == start.On.Value))))),
        new("the first day counts", preset => preset.Calendars.Any(calendar => calendar.FirstDay == "included") || Clocks(preset).Any(clock => clock.FirstDay == FirstDay.Included)),
        new("parallel clocks from one event", preset => preset.Procedures.Any(procedure => procedure.Clocks
            .SelectMany(clock => clock.Starts.Select(start => (clock.Of, clock.Anchor, start.On))).GroupBy(start => start).Any(group => group.Count() > 1))),
        new("a cap over the whole case", preset => Clocks(preset).Any(clock => clock.Caps)),
        new("a recurring duty", preset => Clocks(preset).Any(clock => clock.Repeats is not null)),
        new("a pause with coded reasons", preset => Clocks(preset).Any(clock => clock.Pause is not null)),
        new("an extension with bounds and an approver", preset => Clocks(preset).Any(clock => clock.Extension is not null) && Has(preset, ActKind.GrantExtension)),
        new("an interim reply with a promised date", preset => Has(preset, ActKind.ReplyInterim) && Of(TimeLimitKind.StatedDate)(preset)),
        new("closing by silence", preset => preset.Closing.BySilence && Transitions(preset).Any(row => row.Act == ActKind.Close && row.By.IsEmpty)),
        new("no closing by silence", preset => !preset.Closing.BySilence),
        new("an objection with a window and a higher handler", preset => Guards(preset).Contains("ToSuperiorUnit") && Guards(preset).Contains("BeforeDue") && Has(preset, ActKind.RaiseMotion)),
        new("a verification call", preset => preset.Terms.Motions.Any(motion => motion.Code.Value == "Verification") && Guards(preset).Contains("RulingsBelow")),
        new("the citizen picks the unit", preset => preset.Routing.Choice is not null),
        new("a leader decides before dispatch", preset => Guards(preset).Contains("ToProposedUnits")),
        new("transfers: how often, for what, by whom", preset => Guards(preset).Contains("HandOversBelow") && preset.Terms.ReturnReasons.Length > 1),
        new("anonymity by kind", preset => preset.Intake.Anonymity is not null),
        new("identity masked from or shown to units", preset => !preset.Publication.ProtectedKinds.IsEmpty || preset.Publication.SubmitterShownToUnits != SubmitterDisclosure.UnlessSecrecyAsked),
        new("calendars by channel", preset => preset.Intake.Channels.Any(channel => channel.Calendar is not null) && Clocks(preset).Any(clock => clock.Calendars.Any(row => !row.If.Channels.IsEmpty))),
        new("calendars by branch", preset => Clocks(preset).Any(clock => clock.Calendars.Any(row => !row.If.UnitKinds.IsEmpty))),
        new("reminders before the due instant", preset => Clocks(preset).Any(clock => clock.Reminders.Any(reminder => reminder.IsBefore))),
        new("reminders after it", preset => Clocks(preset).Any(clock => clock.Reminders.Any(reminder => !reminder.IsBefore))),
        new("several procedures by kind", preset => preset.Procedures.Length > 1),
        new("a class that changes in flight", preset => Clocks(preset).Any(clock => clock.OnReclassify != ClassChangeRule.KeepDue)),
    ];

    private static IEnumerable<ClockDefinition> Clocks(Preset preset) => preset.Procedures.SelectMany(procedure => procedure.Clocks);

    private static IEnumerable<ImmutableArray<LimitRow>> Limits(Preset preset) => Clocks(preset).Select(clock => clock.Limits);

    private static IEnumerable<LimitRow> Rows(Preset preset) => Limits(preset).SelectMany(table => table);

    /// <summary>Two of its conditions hold for some case, and the order tells which wins.</summary>
    private static bool HasAnOrder(ImmutableArray<LimitRow> table) => table[..^1].Any(row => table[..^1].Any(other => row != other && Meet(row.If, other.If)));

    private static bool Meet(CaseConditions these, CaseConditions those) =>
        Meet(these.Kinds, those.Kinds) && Meet(these.Classes, those.Classes) && Meet(these.Fields, those.Fields)
        && Meet(these.Channels, those.Channels) && Meet(these.Units, those.Units) && Meet(these.UnitKinds, those.UnitKinds);

    private static bool Meet<T>(ImmutableArray<T> these, ImmutableArray<T> those) => these.IsEmpty || those.IsEmpty || these.Any(those.Contains);

    private static CalendarDefinition CalendarOf(Preset preset, ClockDefinition clock) => preset.Calendars.Single(calendar => calendar.Name == clock.Calendar);

    private static IEnumerable<TransitionRow> Transitions(Preset preset) => preset.Procedures.SelectMany(procedure => procedure.CaseLifecycle.Rows.Concat(procedure.AssignmentLifecycle.Rows));

    private static bool Has(Preset preset, ActKind act) => Transitions(preset).Any(row => row.Act == act && !row.By.IsEmpty);

    private static HashSet<string> Guards(Preset preset) => [.. Transitions(preset).SelectMany(row => row.If.Concat(row.Requires)).Select(guard => guard.Name)];

    private static Func<Preset, bool> Of(TimeLimitKind kind) => preset => Rows(preset).Any(row => row.Limit.Kind == kind);

    private static Func<Preset, bool> AnchoredAt(ClockAnchor anchor) => preset => Clocks(preset).Any(clock => clock.Anchor == anchor);
}
