using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Rules, and commands of those who run the system, without a desk.</summary>
internal static class Rules
{
    internal static UnitRegister Units { get; } = new(new[] { "U1", "U2", "U3", "U4" }.Select(Hotline.Named));

    internal static Regulation Of(Preset preset, HolidayCalendar? holidays = null) => new(preset, PresetCalendars.Resolve(preset, holidays ?? HolidayCalendar.Vietnam, Hours(preset)));

    internal static IReadOnlyDictionary<string, string> Hours(Preset preset) =>
        preset.Calendars.ToDictionary(calendar => calendar.Name, calendar => calendar.Hours ?? "07:30-11:30,13:00-17:00");

    internal static HolidayCalendar Closed(params LocalDate[] days) => HolidayCalendar.Vietnam.WithClosures(
        days.Select(day => new Closure(day, day, "Nghỉ theo quyết định", "Closed by decision", HolidayCalendar.Vietnam.In(2025)[0].Document)));

    internal static DecisionContext Context(Case subject, Regulation regulation, Regulation? target = null, UnitRegister? units = null) => new(
        regulation.Preset,
        regulation.Preset.Procedure(subject.Procedure)!,
        regulation.Calendars,
        units ?? Units,
        new(new(SHA256.HashData(Encoding.UTF8.GetBytes(subject.Code.Value))))) { Target = target };

    /// <summary>The case about half-way through its log, where what a command or time had caused was whole.</summary>
    internal static Case Half(ImmutableArray<CaseEvent> log)
    {
        var count = (log.Length + 1) / 2;
        while (count < log.Length && (log[count].Command, log[count].EffectiveAt) == (log[count - 1].Command, log[count - 1].EffectiveAt))
        {
            count++;
        }

        return Case.Replay(log.Take(count));
    }

    internal static Actor Operator(Preset preset) => Actor.Of("operator-1", preset.Terms.Roles.First(role => role.Party == Party.Coordinator).Code.Value);

    internal static Command Command(CaseCode code, Preset preset, AdministrativeAct act, Instant at, string id = "versions-1") => new()
    {
        Id = new(id),
        Case = code,
        Trigger = new(act.Kind.ToString()),
        Act = act,
        Actor = Operator(preset),
        EffectiveAt = at,
    };

    internal static Decision Decide(Case subject, AdministrativeAct act, DecisionContext context, Instant at) =>
        context.Procedure.Decide(subject, Command(subject.Code, context.Preset, act, at), context);

    internal static CommandAccepted Must(Case subject, AdministrativeAct act, DecisionContext context, Instant at)
    {
        var decision = Decide(subject, act, context, at);
        Assert.True(decision is CommandAccepted, $"{act.Kind}: {(decision as CommandRefused)?.Refusal}");
        return (CommandAccepted)decision;
    }

    /// <summary>The case as it stands where somebody takes it over who is told neither texts nor what was promised.</summary>
    internal static Case TakenOver(Hotline hotline)
    {
        var told = CaseSnapshot.Of(hotline.Case);
        var act = new AdoptAct(told with
        {
            Submission = new(),
            Clocks = [.. told.Clocks.Select(run => run with { Promise = ClockPromise.ToBeCounted })],
        });
        var context = Context(hotline.Case, Of(hotline.Preset), units: hotline.Units);
        var decision = context.Procedure.Decide(null, Command(told.Code, hotline.Preset, act, told.LatestAt), context);
        Assert.True(decision is CommandAccepted, (decision as CommandRefused)?.Refusal.ToString());
        return ((CommandAccepted)decision).Case;
    }

    /// <summary>A copy of a preset's file that says it is another version of it.</summary>
    internal static PresetText Next(PresetText text, int version = 9)
    {
        var stamp = text.Preset.Stamp;
        return text.With($"\"version\": {stamp.Version}, \"amends\"", $"\"version\": {version}, \"amends\"");
    }

    /// <summary>Everything that a case tells, but for what a further event or command on its record always changes.</summary>
    internal static string Matter(Case subject) =>
        Snapshot.Of(subject with { Version = 1, LatestAt = default, Commands = [], RulesSince = null });

    internal static ImmutableArray<CaseEvent> Renumbered(IEnumerable<CaseEvent> events) => [.. events.Select((e, i) => e with { Sequence = i + 1 })];
}
