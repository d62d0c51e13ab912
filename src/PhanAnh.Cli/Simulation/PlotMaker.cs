using System.Collections.Immutable;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>
/// Finds ways that a case can go under a regulation, whatever the regulation: at each step it takes a row that its tables have for the state of the case, words a command
/// for it and asks the procedure. What is refused is dropped, what is accepted is the next step.
/// </summary>
internal sealed class PlotMaker
{
    private const int MostSteps = 40;
    private const int Attempts = 12;

    /// <summary>Stands for the unit of the step until its ordinal is known.</summary>
    private const string UnitMark = "§";

    private readonly Preset _preset;
    private readonly SimulatedUnits _units;
    private readonly SimulatedWorld _world;
    private readonly TextParts _parts;
    private readonly CommandReader _reader;
    private readonly CalendarSet _calendars;
    private readonly ActMembers _members;
    private readonly ImmutableArray<TermCode> _kinds;
    private readonly HashSet<(string Procedure, RowCode Row)> _reached = [];

    public PlotMaker(Preset preset, SimulatedUnits units, SimulatedWorld world, TextParts parts, IReadOnlyDictionary<string, string> hours)
    {
        (_preset, _units, _world, _parts) = (preset, units, world, parts);
        _reader = new(preset);
        _calendars = PresetCalendars.Resolve(preset, HolidayCalendar.Vietnam, hours);
        _members = new(preset, units);
        _kinds = [.. preset.Terms.CaseKinds.Select(kind => kind.Code).Where(kind => preset.ProcedureFor(kind) is not null)];
    }

    /// <summary>A plot; none where not even the registration was accepted.</summary>
    /// <param name="number">Which one.</param>
    /// <param name="first">The moment from which on the case that tries it may come.</param>
    /// <param name="isRare">Whether rows are looked for that no plot has come through yet, rather than the usual way.</param>
    public Plot? Make(int number, long first, bool isRare)
    {
        var dice = Dice.For(~_world.Seed, ((ulong)number << 8) | 0xFF);
        var draft = new PlotDraft(dice.Of(_kinds));
        var procedure = _preset.ProcedureFor(draft.Kind)!;
        var key = new CaseKey(new byte[CaseKey.Length]);
        var at = _world.Days.InOffice(first + (dice.Next(20) * SimulatedDays.Day), ref dice);
        var before = at;
        Case? subject = null;
        for (var step = 0; step < MostSteps && !IsOver(subject, ref dice); step++)
        {
            Case? next = null;
            var refused = new HashSet<RowCode>();
            for (var attempt = 0; attempt < Attempts && next is null; attempt++)
            {
                var wait = subject is null ? 0 : Wait(ref dice);
                var inOffice = subject is null ? at : _world.Days.InOffice(at + wait, ref dice);
                var context = new DecisionContext(_preset, procedure, _calendars, _units.Register, new(key));
                var now = subject is null ? null : procedure.Advance(subject, context, _world.Days.InstantOf(inOffice)).Case;
                if (Pick(procedure, now, draft, refused, isRare, ref dice) is not var (row, assignment))
                {
                    continue;
                }

                if (ActorOf(row, assignment, now, ref dice) is not var (by, isDesk, acting))
                {
                    continue;
                }

                var unitsBefore = draft.Groups.Length;
                var then = isDesk || subject is null ? inOffice : at + wait;
                var unit = acting is null ? -1 : Enumerable.Range(0, unitsBefore).First(i => UnitOf(draft, number, i) == acting);
                var template = LineTemplate.Parse(Line(row, by, assignment, unit, _members.Of(row, now, draft, ref dice)));
                (next, var rows) = Try(procedure, subject, context, template, draft, number, then);
                if (next is null)
                {
                    draft.Keep(unitsBefore);
                    _ = subject is not null && refused.Add(row.Code);
                    continue;
                }

                draft.Steps.Add(new(template, then - before, isDesk, unit, rows));
                draft.Count(row.Code);
                (at, before) = (then, then);
            }

            if (next is null)
            {
                break;
            }

            subject = next;
        }

        return subject is null ? null : Finished(draft, subject, isRare);
    }

    private Plot Finished(PlotDraft draft, Case subject, bool isRare)
    {
        var field = draft.Field?.Name.In(Language.Vietnamese) ?? "";
        return new([.. draft.Steps], draft.Groups, _parts.Problems(field), _parts.IsOfTheRain(field), isRare ? 1 : 12, _preset.Terms.State(subject.State.Code)!);
    }

    /// <summary>What the procedure makes of a line, and by which rows; none where it is refused.</summary>
    private (Case? Case, ImmutableArray<(string Procedure, RowCode Row)> Rows) Try(Procedure procedure, Case? subject, DecisionContext context, LineTemplate template, PlotDraft draft, int number, long at)
    {
        var buffer = new LineBuffer();
        template.Write(buffer, new(_world, number, new([], draft.Groups, _parts.Problems(""), false, 0, _preset.Terms.States[0])), at);
        if (_reader.Read(1, buffer.Written[..^1]).Command is not { } command || procedure.Decide(subject, command, context) is not CommandAccepted accepted)
        {
            return (null, []);
        }

        ImmutableArray<(string Procedure, RowCode Row)> rows = [.. accepted.Events.Select(e => (procedure.Id, e.Row))];
        _reached.UnionWith(rows);
        return (accepted.Case, rows);
    }

    private UnitCode UnitOf(PlotDraft draft, int number, int ordinal) =>
        _units.Groups[draft.Groups[ordinal]] is var group && group.Length > 1 ? group[(number + ordinal) % group.Length] : group[0];

    /// <summary>A row that begins where the case or one of its assignments stands.</summary>
    private (TransitionRow Row, AssignmentId? Assignment)? Pick(
        Procedure procedure, Case? subject, PlotDraft draft, HashSet<RowCode> refused, bool isRare, ref Dice dice)
    {
        var candidates = new List<(TransitionRow Row, AssignmentId? Assignment, int Weight)>();
        foreach (var row in procedure.CaseLifecycle.Rows.Where(IsOpen))
        {
            if (subject is null ? row.From.IsEmpty : row.From.Contains(subject.State.Code))
            {
                candidates.Add((row, null, Weight(row)));
            }
        }

        foreach (var assignment in subject?.Assignments ?? [])
        {
            candidates.AddRange(procedure.AssignmentLifecycle.Rows
                .Where(row => IsOpen(row) && row.From.Contains(assignment.State.Code))
                .Select(row => (row, (AssignmentId?)assignment.Id, 3 * Weight(row))));
        }

        var at = candidates.Count == 0 ? 0 : dice.Next(candidates.Sum(candidate => candidate.Weight));
        foreach (var (row, assignment, weight) in candidates)
        {
            at -= weight;
            if (at < 0)
            {
                return (row, assignment);
            }
        }

        return null;

        bool IsOpen(TransitionRow row) => row is { On: not null, By.IsEmpty: false } && !refused.Contains(row.Code) && _members.AreKnown(row);

        // What was done already is done again ever more seldom: reminders and exchanges come to an end.
        int Weight(TransitionRow row) => isRare
            ? _reached.Contains((procedure.Id, row.Code)) ? 10 : 200
            : Math.Max(1, PlotWeights.Of(row.Act) * (row.To is null ? 2 : 4) / (1 + (3 * draft.Times(row.Code))));
    }

    /// <summary>Who does it: a role of the row, for an assignment's unit or one of the case's; and whether at a desk.</summary>
    private (string By, bool IsDesk, UnitCode? Unit)? ActorOf(TransitionRow row, AssignmentId? assignment, Case? subject, ref Dice dice)
    {
        var roles = row.By.Select(role => _preset.Terms.Role(role)!).Where(role => role.Party != Party.System && (role.Party != Party.Unit || subject is { Assignments.IsEmpty: false })).ToList();
        if (roles.Count == 0)
        {
            return null;
        }

        var role = row.Act == ActKind.Register && roles.Find(known => known.Party == Party.Submitter) is { } submitter && dice.Percent(80) ? submitter : dice.Of(roles);
        return role.Party switch
        {
            Party.Submitter => ($"\"role\":\"{role.Code}\",\"id\":\"{LineTemplate.Hole(Slot.Submitter)}\"", false, null),
            Party.Unit => ($"\"role\":\"{role.Code}\",\"id\":\"{role.Code}-{UnitMark}\",\"unit\":\"{UnitMark}\"", true, assignment is { } of ? subject!.Find(of)!.Unit : subject!.Assignments[^1].Unit),
            _ => ($"\"role\":\"{role.Code}\",\"id\":\"{role.Code}-{1 + dice.Next(4)}\"", true, null),
        };
    }

    private static string Line(TransitionRow row, string by, AssignmentId? assignment, int unit, string members) =>
        $"{{\"do\":\"{row.On}\",\"at\":\"{LineTemplate.Hole(Slot.At)}\",\"case\":\"{LineTemplate.Hole(Slot.Case)}\",\"by\":{{{by.Replace(UnitMark, LineTemplate.Hole(Slot.Unit, Math.Max(0, unit)), StringComparison.Ordinal)}}}"
        + (assignment is { } of ? $",\"assignment\":{of}" : "")
        + members
        + (row.Act == ActKind.Register ? "}" : $",\"note\":\"{LineTemplate.Hole(Slot.Note)}\"}}");

    private static long Wait(ref Dice dice) => dice.Next(100) switch
    {
        < 45 => 300 + dice.Next(5_400),
        < 75 => SimulatedDays.Hour * (2 + dice.Next(7)),
        < 93 => SimulatedDays.Hour * (20 + dice.Next(50)),
        _ => SimulatedDays.Day * (3 + dice.Next(11)),
    };

    private static bool IsOver(Case? subject, ref Dice dice) => subject?.State.Phase switch
    {
        Phase.Ended => dice.Percent(88),
        Phase.Answered => dice.Percent(8),
        null => false,
        _ => dice.Percent(1),
    };
}
