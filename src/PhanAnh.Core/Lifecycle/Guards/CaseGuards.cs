using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>Guards that look at the case and at who acts.</summary>
internal static class CaseGuards
{
    internal static IEnumerable<GuardRule> All { get; } =
    [
        new("ContactGiven", (0, 0), false, (scope, _) => scope.Case?.Submission.HasContact == true),
        new("RequiredFieldsGiven", (0, 0), false, (scope, _) => RequiredFieldsAreGiven(scope)),
        new("ChannelIs", (1, 16), false, (scope, channels) => ((scope.Act as RegisterAct)?.Channel ?? scope.Case?.Channel) is { } channel && channels.Contains(channel.Value)),
        new("UnitConcerned", (0, 0), false, (scope, _) => scope.Actor?.Unit is { } unit && scope.Case?.Assignments.Any(assignment => assignment.Unit == unit) == true),
        new("Anonymous", (0, 0), false, (scope, _) => scope.Act is RegisterAct { Anonymous: true } || scope.Case?.IsAnonymous == true),
        new("FieldGiven", (0, 0), false, (scope, _) => scope.Case?.Field is not null),
        new("StateSecret", (0, 0), false, (scope, _) => scope.Case?.IsStateSecret == true),
        new("Confidential", (0, 0), false, (scope, _) => scope.Case?.ConfidentialityRequested == true),
        new("Unpublishable", (0, 0), false, (scope, _) => scope.Case?.IsUnpublishable == true),
        new("UnitAwaited", (0, 0), false, (scope, _) => scope.Case?.UnitsAwaited == true),
        new("PartAwaited", (0, 0), false, (scope, _) => scope.Case?.Assignments.Any(assignment => assignment.PartAwaitsDispatch) == true),
        new("AnyLive", (0, 0), false, (scope, _) => scope.Case?.Assignments.Any(assignment => assignment.IsLive) == true),
        new("CaseIn", (1, 16), false, (scope, states) => scope.Case is { } subject && states.Contains(subject.State.Code.Value)),
        new("CloseReasonIs", (1, 8), false, (scope, reasons) => scope.Case?.CloseReason is { } reason && reasons.Contains(reason.Value)),
        new("DirectionGiven", (0, 0), false, (scope, _) => scope.Case?.Directions.IsEmpty == false),
        new("DisputeEscalated", (0, 0), false, (scope, _) => scope.Case?.DisputeEscalated == true),
        new("FollowUpOpen", (0, 0), false, (scope, _) => scope.Case?.OpenFollowUps > 0),
        new("SeveralUnits", (0, 0), false, (scope, _) => scope.Case?.Assignments.Select(assignment => assignment.Unit).Distinct().Count() > 1),
        new("IsSubmitter", (0, 0), false, (scope, _) => IsSubmitterOrOfficial(scope)),
        new("ChannelOpen", (0, 0), true, (scope, _) => ChannelIsOpen(scope)),
        new("RetentionOver", (0, 0), false, (scope, _) => RetentionIsOver(scope)),
    ];

    /// <summary>Whoever acts as a submitter must be this case's; officials who may fire the row act for the submitter, on the telephone for instance.</summary>
    private static bool IsSubmitterOrOfficial(GuardScope scope) =>
        scope.Actor is not { } actor
        || scope.Context.Preset.Terms.Role(actor.Role)?.Party != Party.Submitter
        || (scope.Case?.Submitter is { } known && scope.Context.Seal.Fingerprint(actor.Id.Reveal()) == known);

    /// <summary>Whether nothing is missing, by now, of what the regulation wants a submission through the channel of the case to carry; mere notes apart.</summary>
    private static bool RequiredFieldsAreGiven(GuardScope scope) =>
        scope.Case is { } subject && scope.Context.Preset.Intake.Requires.All(row =>
            row.WhenMissing == MissingField.Note || !row.AppliesTo(subject.Channel) || (subject.IsAnonymous && IntakeFields.OfIdentity.Contains(row.Field)) || subject.Submission.Has(row.Field));

    /// <summary>A channel whose calendar has no hours yet counts as open: the library invents no office hours.</summary>
    private static bool ChannelIsOpen(GuardScope scope)
    {
        if (scope.Act is not RegisterAct act
            || scope.Context.Preset.Intake.Channel(act.Channel) is not { Calendar: { } name }
            || scope.Context.Calendars.Find(name)?.Calendar is not { Schedule: not null } calendar)
        {
            return true;
        }

        return calendar.IsOpen(scope.At);
    }

    /// <summary>Counted from the end of the case to the end of the corresponding day (Civil Code 2015 art. 147–148, TN58-A12.1-2).</summary>
    private static bool RetentionIsOver(GuardScope scope)
    {
        if (scope.Case?.EndedAt is not { } ended)
        {
            return false;
        }

        return RetentionPlan.LastDay(ended, scope.Context.Preset.Retention.Minimum) is not { } last || scope.At >= VietnamTime.StartOf(last.PlusDays(1));
    }
}
