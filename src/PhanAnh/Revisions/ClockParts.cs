using System.Collections.Immutable;
using NodaTime.Text;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>A clock of a procedure, member by member.</summary>
internal static class ClockParts
{
    internal static PresetPart Of(Preset preset, string path, ClockDefinition clock) => PresetParts.Part(path, "CLOCK", clock.Name, [
        ("limit", "CLOCK_LIMIT", Joined(clock.Limits, (row, language) => Limit(preset, row, language))),
        ("of", "CLOCK_OF", PresetParts.Text(clock.Of.ToString())),
        ("owedBy", "CLOCK_OWED", PresetParts.Names(preset, [clock.OwedBy.Value])),
        ("calendar", "CLOCK_CALENDAR", PresetParts.Text(clock.Calendar)),
        ("calendars", "CLOCK_CALENDARS", Joined(clock.Calendars, (row, language) => Conditioned(row.Calendar, Conditions(preset, row.If, language)))),
        ("anchor", "CLOCK_ANCHOR", PresetTexts.Say($"ANCHOR_{clock.Anchor}")),
        ("firstDay", "CLOCK_FIRST_DAY", clock.FirstDay is { } first ? PresetTexts.Say($"FIRST_DAY_{first}") : AsCalendar),
        ("roll", "CLOCK_ROLL", clock.Roll is { } roll ? PresetTexts.Say($"ROLL_{roll}") : AsCalendar),
        ("starts", "CLOCK_STARTS", Bindings(clock.Starts)),
        ("stops", "CLOCK_STOPS", Bindings(clock.Stops)),
        ("reopens", "CLOCK_REOPENS", Bindings(clock.Reopens)),
        ("extendedBy", "CLOCK_EXTENDS", Bindings(clock.ExtendedBy)),
        ("settledBy", "CLOCK_SETTLES", Bindings(clock.SettledBy)),
        ("suspendedBy", "CLOCK_SUSPENDED", YesOrNo(clock.SuspendedByForceMajeure)),
        ("onReclassify", "CLOCK_RECLASSIFY", PresetTexts.Say($"CLASS_CHANGE_{clock.OnReclassify}")),
        ("pause", "CLOCK_PAUSE", clock.Pause is { } pause ? Pause(preset, pause) : No),
        ("extension", "CLOCK_EXTENSION", clock.Extension is { } extension ? Extension(extension) : No),
        ("reminders", "CLOCK_REMINDERS", Joined(clock.Reminders, Reminder)),
        ("repeats", "CLOCK_REPEATS", clock.Repeats is { } repeats ? Repetition(repeats) : No),
        ("onBreach", "CLOCK_BREACH", PresetParts.Text(clock.OnBreach?.Value)),
        ("whenOverdue", "CLOCK_OVERDUE", PresetTexts.Say(clock.OverdueIsNotHandled ? "OVERDUE_NOT_HANDLED" : "OVERDUE_LATE")),
        ("caps", "CLOCK_CAPS", YesOrNo(clock.Caps)),
        ("outlives", "CLOCK_OUTLIVES", YesOrNo(clock.Outlives)),
    ]);

    private static LocalizedText AsCalendar => PresetTexts.Say("AS_CALENDAR");

    private static LocalizedText No => PresetTexts.Say("NO");

    private static LocalizedText YesOrNo(bool value) => PresetTexts.Say(value ? "YES" : "NO");

    /// <summary>A limit, with what it holds for where it does not hold for everything.</summary>
    private static string Limit(Preset preset, LimitRow row, Language language) => Conditioned(
        PresetParts.LimitText(row.Limit).In(language),
        row.UnitMayShorten ? [.. Conditions(preset, row.If, language), PresetTexts.Book.Say("LIMIT_SHORTEN", language)] : Conditions(preset, row.If, language));

    private static string Conditioned(string text, ImmutableArray<string> conditions) =>
        conditions.IsEmpty ? text : $"{text} ({string.Join(", ", conditions)})";

    private static ImmutableArray<string> Conditions(Preset preset, CaseConditions conditions, Language language) =>
    [
        .. conditions.Kinds.Concat(conditions.Classes).Concat(conditions.Fields).Concat(conditions.Channels).Concat(conditions.UnitKinds)
            .Select(code => preset.NameOf(code.Value, language)),
        .. conditions.Units.Select(unit => unit.Value),
    ];

    private static LocalizedText Pause(Preset preset, ClockPauseRule rule)
    {
        var reasons = PresetParts.Names(preset, rule.Reasons.Select(reason => reason.Value));
        return rule.AtMost is not { } most ? reasons : PresetParts.Both(language =>
            $"{reasons.In(language)}; {PresetTexts.Say("AT_MOST", PresetParts.LimitText(most).In(language)).In(language)}");
    }

    private static LocalizedText Extension(ClockExtensionRule rule) => PresetParts.Both(language => string.Join("; ",
        (string[])
        [
            PresetTexts.Say("TIMES", rule.AtMost.ToString(System.Globalization.CultureInfo.InvariantCulture)).In(language),
            .. rule.Longest is { } longest ? [PresetTexts.Say("AT_MOST", PresetParts.LimitText(longest).In(language)).In(language)] : Array.Empty<string>(),
            PresetTexts.Say(rule.WaitsForDecision ? "PENDING_WAITS" : "PENDING_RUNS").In(language),
        ]));

    private static string Reminder(ClockReminder reminder, Language language)
    {
        var distance = PresetParts.LimitText(reminder.Distance).In(language);
        var time = reminder.At is { } at ? $" {LocalTimePattern.ExtendedIso.Format(at)}" : "";
        return $"{PresetTexts.Say(reminder.IsBefore ? "BEFORE_DUE" : "AFTER_DUE", distance).In(language)}{time} ({string.Join(", ", reminder.Notifies)})";
    }

    private static LocalizedText Repetition(ClockRepetition repeats) => PresetParts.Both(language => string.Join("; ",
        (string[])
        [
            PresetTexts.Say("EVERY", PresetParts.LimitText(repeats.Every).In(language)).In(language),
            .. repeats.On is { } trigger ? [trigger.Value] : Array.Empty<string>(),
            .. repeats.Notifies.Select(notification => notification.Value),
            .. repeats.AtMost is { } most ? [PresetTexts.Say("TIMES", most.ToString(System.Globalization.CultureInfo.InvariantCulture)).In(language)] : Array.Empty<string>(),
        ]));

    private static LocalizedText Bindings(ImmutableArray<ClockBinding> bindings) => PresetParts.List(bindings.Select(binding =>
        binding.If.IsEmpty ? binding.On.Value : $"{binding.On} [{string.Join(", ", binding.If)}]"));

    private static LocalizedText Joined<T>(ImmutableArray<T> items, Func<T, Language, string> text) =>
        PresetParts.Both(language => items.IsEmpty ? PresetTexts.Say("NO").In(language) : string.Join("; ", items.Select(item => text(item, language))));
}
