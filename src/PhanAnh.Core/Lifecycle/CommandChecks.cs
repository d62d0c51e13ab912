using NodaTime;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>What is asked of every command, whatever it wants.</summary>
internal static class CommandChecks
{
    /// <summary>How far the sender's clock may run ahead of the recorder's.</summary>
    private static readonly Duration ClockSkew = Duration.FromMinutes(5);

    private static readonly Instant Earliest = VietnamTime.StartOf(new LocalDate(2000, 1, 1));
    private static readonly Instant Latest = VietnamTime.StartOf(new LocalDate(2100, 1, 1));

    /// <summary>Whether the command was carried out before, or its id used for another one; none where it is new.</summary>
    internal static Decision? Repetition(Case? subject, Command command, TextRef fingerprint)
    {
        if (subject?.Find(command.Id) is not { } seen)
        {
            return null;
        }

        return seen.Fingerprint == fingerprint
            ? new CommandRepeated(seen.First, seen.Last)
            : Decision.Because(RefusalCodes.CommandIdReused, "id", command.Id.Value);
    }

    internal static void Check(Case? subject, Command command, Preset preset, List<RefusalReason> reasons)
    {
        if (string.IsNullOrEmpty(command.Id.Value))
        {
            reasons.Add(new(RefusalCodes.CommandIdRequired, [], "id"));
        }

        CheckActor(command.Actor, preset, reasons);
        CheckExistence(subject, command, reasons);
        CheckTime(subject, command, reasons);
        var version = subject?.Version ?? 0;
        if ((subject is not null || command.Act.BeginsCase) && command.ExpectedVersion is { } expected && expected != version)
        {
            reasons.Add(new(RefusalCodes.Concurrency, [Text(expected), Text(version)], "expectedVersion"));
        }
    }

    private static void CheckActor(Actor actor, Preset preset, List<RefusalReason> reasons)
    {
        if (actor.Id.IsBlank)
        {
            reasons.Add(new(RefusalCodes.ActorRequired, [], "by.id"));
        }

        if (preset.Terms.Role(actor.Role) is not { Party: not Party.System })
        {
            reasons.Add(new(RefusalCodes.ActorRoleUnknown, [actor.Role.Value], "by.role"));
        }
    }

    private static void CheckExistence(Case? subject, Command command, List<RefusalReason> reasons)
    {
        if (subject is null && !command.Act.BeginsCase)
        {
            reasons.Add(new(RefusalCodes.CaseUnknown, [command.Case.Value], "case"));
        }
        else if (subject is not null && command.Act.BeginsCase)
        {
            reasons.Add(new(RefusalCodes.CaseExists, [command.Case.Value], "case"));
        }
    }

    private static void CheckTime(Case? subject, Command command, List<RefusalReason> reasons)
    {
        if (command.EffectiveAt < Earliest || command.EffectiveAt >= Latest)
        {
            reasons.Add(new(RefusalCodes.TimeRange, [Text(command.EffectiveAt)], "at"));
        }

        if (command.RecordedAt is { } recorded && command.EffectiveAt > recorded + ClockSkew)
        {
            reasons.Add(new(RefusalCodes.TimeFuture, [Text(command.EffectiveAt), Text(recorded)], "at"));
        }

        if (subject is not null && command.EffectiveAt < subject.LatestAt && command.BackdatingReason is null or { IsBlank: true })
        {
            reasons.Add(new(RefusalCodes.TimeOrder, [Text(command.EffectiveAt), Text(subject.LatestAt)], "at"));
        }
        else if (subject is not null && command.EffectiveAt < subject.ReceivedAt)
        {
            reasons.Add(new(RefusalCodes.TimeBeforeReceipt, [Text(command.EffectiveAt), Text(subject.ReceivedAt)], "at"));
        }
    }

    /// <summary>A step that is recorded late lies where it can have been taken: not before the one that led to the state it starts from. What every state allows starts from none.</summary>
    internal static void CheckOrder(TransitionRow row, CaseLifecycle lifecycle, GuardScope scope, List<RefusalReason> reasons)
    {
        if (scope.Case is { } subject && scope.At < subject.LatestAt && row.From.Length < lifecycle.States.Length
            && (scope.Assignment is { } assignment ? assignment.StateSince ?? assignment.DispatchedAt : subject.StateSince) is { } since && scope.At < since)
        {
            var state = scope.Assignment?.State ?? subject.State;
            reasons.Add(new(RefusalCodes.TimeBeforeState, [Text(scope.At), state.Code.Value, Text(since)], "at", row.Cites));
        }
    }

    private static string Text(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Text(Instant instant) => OffsetText.Format(instant);
}
