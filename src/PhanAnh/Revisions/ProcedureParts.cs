using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>The rows and clocks of a procedure, one part each.</summary>
internal static class ProcedureParts
{
    internal static IEnumerable<PresetPart> Of(Preset preset, Procedure procedure) =>
    [
        PresetParts.Part($"procedures/{procedure.Id}", "PROCEDURE", new(procedure.Id), [
            ("kinds", "PROCEDURE_KINDS", PresetParts.Names(preset, procedure.Kinds.Select(kind => kind.Value))),
            ("successorClock", "PROCEDURE_SUCCESSOR", PresetTexts.Say(procedure.SuccessorClock == SuccessorClock.Restart ? "SUCCESSOR_RESTART" : "SUCCESSOR_INHERIT")),
            ("assignmentOpens", "PROCEDURE_OPENS", PresetParts.Names(preset, [procedure.AssignmentOpens.Code.Value])),
        ]),
        .. procedure.CaseLifecycle.Rows.Select(row => Row(preset, $"procedures/{procedure.Id}/case", row)),
        .. procedure.AssignmentLifecycle.Rows.Select(row => Row(preset, $"procedures/{procedure.Id}/assignment", row)),
        .. procedure.Clocks.Select(clock => Clock(preset, $"procedures/{procedure.Id}/clocks/{clock.Code}", clock)),
    ];

    private static PresetPart Row(Preset preset, string path, TransitionRow row)
    {
        var name = row.On is { } trigger
            ? PresetParts.Both(language => $"{row.Code} ({preset.NameOf(trigger.Value, language)})")
            : new LocalizedText(row.Code.Value);
        return PresetParts.Part($"{path}/{row.Code}", "ROW", name, [
            ("from", "ROW_FROM", PresetParts.Names(preset, row.From.Select(state => state.Value))),
            ("on", "ROW_ON", PresetParts.Text($"{row.On} {row.Once?.Kind} {row.Once?.State}".Trim())),
            ("act", "ROW_ACT", PresetParts.Text(row.Act.ToString())),
            ("to", "ROW_TO", PresetParts.Names(preset, Codes(row.To?.Value))),
            ("by", "ROW_BY", PresetParts.Names(preset, row.By.Select(role => role.Value))),
            ("if", "ROW_IF", Guards(row.If)),
            ("requires", "ROW_REQUIRES", Guards(row.Requires)),
            ("warns", "ROW_WARNS", Guards(row.Warns)),
            ("assignmentsTo", "ROW_ASSIGNMENTS", PresetParts.Names(preset, Codes(row.AssignmentsTo?.Value))),
            ("reportsTo", "ROW_REPORTS", PresetParts.Names(preset, Codes(row.ReportsTo?.Value))),
            ("closes", "ROW_CLOSES", PresetParts.Names(preset, Codes(row.Closes?.Value))),
            ("notifies", "ROW_NOTIFIES", PresetParts.List(row.Notifies.Select(notification => notification.Value))),
        ]);
    }

    private static PresetPart Clock(Preset preset, string path, ClockDefinition clock) => PresetParts.Part(path, "CLOCK", clock.Name, [
        ("limit", "CLOCK_LIMIT", PresetParts.Both(language => string.Join("; ", clock.Limits.Select(row => Limit(preset, row, language))))),
        ("of", "CLOCK_OF", PresetParts.Text(clock.Of.ToString())),
        ("owedBy", "CLOCK_OWED", PresetParts.Names(preset, [clock.OwedBy.Value])),
        ("calendar", "CLOCK_CALENDAR", PresetParts.Text(clock.Calendar)),
        ("starts", "CLOCK_STARTS", Bindings(clock.Starts)),
        ("stops", "CLOCK_STOPS", Bindings(clock.Stops)),
        ("reopens", "CLOCK_REOPENS", Bindings(clock.Reopens)),
        ("extendedBy", "CLOCK_EXTENDS", Bindings(clock.ExtendedBy)),
        ("settledBy", "CLOCK_SETTLES", Bindings(clock.SettledBy)),
        ("suspendedBy", "CLOCK_SUSPENDED", PresetTexts.Say(clock.SuspendedByForceMajeure ? "YES" : "NO")),
        ("onBreach", "CLOCK_BREACH", PresetParts.Text(clock.OnBreach?.Value)),
        ("whenOverdue", "CLOCK_OVERDUE", PresetTexts.Say(clock.OverdueIsNotHandled ? "OVERDUE_NOT_HANDLED" : "OVERDUE_LATE")),
        ("caps", "CLOCK_CAPS", PresetTexts.Say(clock.Caps ? "YES" : "NO")),
        ("outlives", "CLOCK_OUTLIVES", PresetTexts.Say(clock.Outlives ? "YES" : "NO")),
    ]);

    /// <summary>A limit, with what it holds for where it does not hold for everything.</summary>
    private static string Limit(Preset preset, LimitRow row, Language language)
    {
        var limit = PresetParts.LimitText(row.Limit).In(language);
        string[] conditions =
        [
            .. row.Kinds.Concat(row.Classes).Concat(row.Fields).Concat(row.Channels).Select(code => preset.NameOf(code.Value, language)),
            .. row.Units.Select(unit => unit.Value),
            .. row.UnitMayShorten ? [PresetTexts.Book.Say("LIMIT_SHORTEN", language)] : Array.Empty<string>(),
        ];
        return conditions.Length == 0 ? limit : $"{limit} ({string.Join(", ", conditions)})";
    }

    private static LocalizedText Guards(ImmutableArray<GuardExpression> guards) => PresetParts.List(guards.Select(guard => guard.ToString()!));

    private static LocalizedText Bindings(ImmutableArray<ClockBinding> bindings) => PresetParts.List(bindings.Select(binding =>
        binding.If.IsEmpty ? binding.On.Value : $"{binding.On} [{string.Join(", ", binding.If)}]"));

    private static string[] Codes(string? code) => code is null ? [] : [code];
}
