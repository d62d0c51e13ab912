using System.Collections.Immutable;
using System.Text.Json;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>What is declared and nowhere used. A word counts as used where any other text of the file names it, guards included.</summary>
internal static class UnusedAdvice
{
    private static readonly string[] Lists = ["roles", "reworkCauses", "closeReasons", "unitKinds", "urgencyClasses", "fields"];

    public static void Give(AdviceScope scope)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        Collect(scope.Root, isDeclaration: false, used);
        foreach (var list in Lists.Where(list => !IsOpen(scope.Preset, list)))
        {
            var items = scope.At("terms", list).Items;
            for (var i = 0; i < items.Count; i++)
            {
                var isSystem = list == "roles" && scope.Preset.Terms.Roles[i].Party == Party.System;
                Tell(scope, items[i], AdviceCodes.TermUnused, isSystem ? null : used);
            }
        }

        foreach (var item in scope.At("notifications").Items)
        {
            Tell(scope, item, AdviceCodes.NotificationUnused, Notified(scope.Preset));
        }

        foreach (var calendar in scope.At("calendars").Members.Listed.Where(calendar => !Calendars(scope.Preset).Contains(calendar.Name!)))
        {
            scope.Add(calendar, AdviceCodes.CalendarUnused, calendar.Name!);
        }
    }

    /// <summary>Whether a command may name any word of a list, so that no row need.</summary>
    private static bool IsOpen(Preset preset, string list) => list switch
    {
        "reworkCauses" => Rows(preset).Any(row => row.Act == ActKind.RequestRework && !row.Requires.Concat(row.If).Any(guard => guard.Name == "CauseIs")),
        "unitKinds" => preset.Routing.Lanes.All(lane => lane.UnitKinds.IsEmpty),
        "urgencyClasses" => Rows(preset).Any(row => row.Act == ActKind.SetUrgency) || preset.Terms.UrgencyClasses.Length == 1,
        "fields" => Rows(preset).Any(row => row.Act == ActKind.Classify),
        _ => false,
    };

    private static void Tell(AdviceScope scope, JsonNode item, string code, HashSet<string>? used)
    {
        var id = item.Members["id"].Text;
        if (used?.Contains(id) == false)
        {
            scope.Add(item, code, id);
        }
    }

    /// <summary>Every text of the file that is not the id of a declaration, and the arguments of every guard.</summary>
    private static void Collect(JsonNode node, bool isDeclaration, HashSet<string> used)
    {
        if (node.Kind == JsonValueKind.String && !isDeclaration)
        {
            used.Add(node.Text);
            if (GuardExpression.TryParse(node.Text, out var guard))
            {
                used.UnionWith(guard.Arguments);
            }
        }

        foreach (var member in node.Members.Listed.Where(member => member.Name is not ("name" or "cites" or "triggers")))
        {
            Collect(member, member.Name == "id", used);
        }

        foreach (var item in node.Items)
        {
            Collect(item, isDeclaration: false, used);
        }
    }

    private static IEnumerable<TransitionRow> Rows(Preset preset) =>
        preset.Procedures.SelectMany(procedure => procedure.CaseLifecycle.Rows.Concat(procedure.AssignmentLifecycle.Rows));

    private static HashSet<string> Notified(Preset preset) => [.. Rows(preset).SelectMany(row => row.Notifies).Concat(Clocks(preset).SelectMany(Sent)).Select(code => code.Value)];

    private static IEnumerable<NotificationCode> Sent(ClockDefinition clock) => clock.Reminders.SelectMany(reminder => reminder.Notifies).Concat(clock.Repeats?.Notifies ?? []);

    private static IEnumerable<ClockDefinition> Clocks(Preset preset) => preset.Procedures.SelectMany(procedure => procedure.Clocks);

    private static ImmutableHashSet<string> Calendars(Preset preset) =>
        [.. Clocks(preset).SelectMany(clock => clock.Calendars.Select(row => row.Calendar).Append(clock.Calendar)), .. preset.Intake.Channels.Select(channel => channel.Calendar).OfType<string>()];
}
