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
        .. procedure.Clocks.Select(clock => ClockParts.Of(preset, $"procedures/{procedure.Id}/clocks/{clock.Code}", clock)),
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

    private static LocalizedText Guards(ImmutableArray<GuardExpression> guards) => PresetParts.List(guards.Select(guard => guard.ToString()!));

    private static string[] Codes(string? code) => code is null ? [] : [code];
}
