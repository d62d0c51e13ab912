using System.Collections.Immutable;
using System.Text.Json;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>Tells which limits would move: one line each for people, one document each for programs.</summary>
internal sealed class MovedLimits(Terminal terminal, CaseNames names, bool asJson)
{
    private int _limits;
    private int _cases;

    public bool Any => _limits > 0;

    public void Tell(Case subject, Procedure procedure, ImmutableArray<MovedDeadline> moved)
    {
        _limits += moved.Length;
        _cases += moved.IsEmpty ? 0 : 1;
        if (asJson)
        {
            using var json = new JsonLines(terminal.OutputBytes);
            foreach (var limit in moved)
            {
                json.Write((subject, limit), Write);
            }

            return;
        }

        foreach (var limit in moved)
        {
            var clock = procedure.Clock(limit.Clock)?.Name.In(names.Language) ?? limit.Clock.Value;
            var unit = UnitOf(subject, limit) is { } code ? $" [{names.Unit(code)}]" : "";
            var after = limit.After is { } then ? Standing(then) : terminal.Say("REPROJECT_GONE");
            terminal.Output.WriteLine($"{subject.Code}  {clock}{unit}: {Standing(limit.Before)} → {after}");
        }
    }

    public void Sum()
    {
        if (!asJson)
        {
            terminal.Output.WriteLine(terminal.Say("REPROJECT_SUM", TimeTexts.Text(_limits), TimeTexts.Text(_cases)));
        }
    }

    private static UnitCode? UnitOf(Case subject, MovedDeadline limit) => limit.Assignment is { } id ? subject.Find(id)?.Unit : null;

    private string Standing(ClockStanding standing)
    {
        var limit = TimeLimit.TryParse(standing.Limit, out var read) ? TimeTexts.Limit(read, names.Language) : standing.Limit;
        var due = standing.Due is { } end ? TimeTexts.Due(end, standing.DueIsInTime, names.Language) : "–";
        return $"{limit}, {due} ({names.Verdict(standing.Verdict)})";
    }

    private static void Write(Utf8JsonWriter json, (Case Subject, MovedDeadline Limit) moved)
    {
        var (subject, limit) = moved;
        json.WriteStartObject();
        json.WriteString("case", subject.Code.Value);
        json.WriteString("preset", subject.Preset.Id);
        json.WriteNumber("presetVersion", subject.Preset.Version);
        json.WriteString("clock", limit.Clock.Value);
        if (limit.Assignment is { } assignment)
        {
            json.WriteNumber("assignment", assignment.Value);
        }

        if (UnitOf(subject, limit) is { } unit)
        {
            json.WriteString("unit", unit.Value);
        }

        CaseJson.Write(json, "before", limit.Before);
        CaseJson.Write(json, "after", limit.After);
        json.WriteEndObject();
    }
}
