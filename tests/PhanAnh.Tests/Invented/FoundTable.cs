using System.Collections.Immutable;
using System.Text;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>
/// What each trigger does for each role wherever a case of a regulation can come to stand. The first stand of a state is written whole, the others as far as they differ from it.
/// </summary>
internal static class FoundTable
{
    internal static string Of(Preset preset)
    {
        var text = new StringBuilder().Append("# ").Append(preset.Stamp.Id).Append(": what each trigger does for each role wherever a case can come to stand.\n")
            .Append("# rows fired → states entered, or codes of refusal; a trigger that nobody can use there is left out; \"also\" is the same state otherwise, with the lines that differ.\n");
        var (stands, first, seen) = (FoundStand.All(preset), new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var sections = stands.SelectMany(stand => stand.Subject!.Assignments.Select(assignment => (Stand: stand, Assignment: (Assignment?)assignment)).Prepend((stand, null))).ToList();
        foreach (var group in sections.GroupBy(section => Title(preset, section.Stand, section.Assignment)))
        {
            foreach (var (stand, assignment) in group)
            {
                var lines = Lines(stand, assignment).ToImmutableArray();
                if (!seen.Add(group.Key + '\n' + string.Join('\n', lines)))
                {
                    continue;
                }

                var whole = first.TryAdd(group.Key, lines);
                text.Append('\n').Append(whole ? group.Key : "also").Append(stand.Particulars is { Length: > 0 } particulars ? $" ({(assignment is null ? "" : assignment.Unit + ": ")}{particulars})" : "").Append('\n');
                foreach (var line in whole ? lines : lines.Except(first[group.Key]))
                {
                    text.Append("  ").Append(line).Append('\n');
                }

                foreach (var trigger in whole ? [] : first[group.Key].Select(Trigger).Except(lines.Select(Trigger)))
                {
                    text.Append("  ").Append(trigger).Append(": no more\n");
                }
            }
        }

        return text.ToString();
    }

    private static string Title(Preset preset, FoundStand stand, Assignment? assignment) =>
        (preset.Procedures.Length > 1 ? stand.Procedure.Id + ": " : "") + (assignment is null ? $"case {stand.Subject!.State.Code}" : $"assignment {assignment.State.Code}");

    private static IEnumerable<string> Lines(FoundStand stand, Assignment? assignment)
    {
        var lifecycle = assignment is null ? stand.Procedure.CaseLifecycle : stand.Procedure.AssignmentLifecycle;
        var actors = FoundStand.ActorsOf(stand.Context.Preset, assignment?.Unit.Value ?? "U1").ToImmutableArray();
        foreach (var trigger in lifecycle.Triggers)
        {
            var kind = lifecycle.Rows.First(row => row.On == trigger).Act;
            if (kind == ActKind.Register || lifecycle.Rows.Where(row => row.On == trigger).All(row => row.By.IsEmpty))
            {
                continue;
            }

            var answers = AnyAct.Of(kind, stand.Context.Preset, VietnamTime.DateOf(stand.At))
                .Select(act => (Act: Label(act), Answer: Told(stand, actors, trigger, act, assignment?.Id)))
                .GroupBy(pair => pair.Answer)
                .ToImmutableArray();
            foreach (var answer in answers.Where(answer => answer.Key.Length > 0))
            {
                yield return $"{trigger}{(answers.Length == 1 ? "" : $" ({string.Join(", ", answer.Select(pair => pair.Act))})")}: {answer.Key}";
            }
        }
    }

    /// <summary>The answers by role; nothing where nobody could ever do it here.</summary>
    private static string Told(FoundStand stand, ImmutableArray<(string Who, Actor Actor)> actors, TriggerCode trigger, Act act, AssignmentId? assignment)
    {
        var answers = actors.Select(pair => (pair.Who, Answer: stand.Answer(pair.Actor, trigger, act, assignment)))
            .GroupBy(pair => pair.Answer)
            .OrderBy(group => group.Key.StartsWith("ACTOR_ROLE", StringComparison.Ordinal))
            .ToImmutableArray();
        return answers is [{ Key: "TRANSITION" }] ? ""
            : string.Join(" | ", answers.Select(group => $"{(answers.Length == 1 ? "everybody" : group.Key.StartsWith("ACTOR_ROLE", StringComparison.Ordinal) ? "others" : string.Join(", ", group.Select(pair => pair.Who)))}: {group.Key}"));
    }

    private static string Trigger(string line) => line[..line.AsSpan().IndexOfAny(':', ' ')];

    private static string Label(Act act) => act switch
    {
        RaiseMotionAct motion => motion.Motion.Value + (motion.Units is { } units ? " for " + string.Join('+', units) : ""),
        GiveRulingAct ruling => $"{ruling.Motion} {ruling.Ruling}",
        ReturnAct { Reason: { } reason } => reason.Value,
        DispatchAct dispatch => string.Join('+', dispatch.Units),
        ClassifyAct classify => classify.Field + (classify.UrgencyClass is { } urgency ? " " + urgency : ""),
        SetUrgencyAct { UrgencyClass: { } urgency } => urgency.Value,
        RateAct rate => rate.Rating.Value,
        RequestReworkAct rework => rework.Cause.Value,
        PauseClocksAct pause => pause.Reason.Value,
        RejectAct reject => reject.Grounds[0].Ground.Value,
        RequestExtensionAct { Until: var until } => NodaTime.Text.LocalDatePattern.Iso.Format(until),
        GiveOpinionAct opinion => opinion.WithinCompetence ? "ours" : "outside",
        _ => "none",
    };
}
