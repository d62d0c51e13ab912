using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>Turns events into notifications, as the preset of their case says.</summary>
public static class NotificationFeed
{
    private const string SetApart = "/set-apart";

    /// <summary>The role under which presets name the submitter as a recipient.</summary>
    public static RoleCode Submitter { get; } = new("Submitter");

    /// <summary>The notifications of one event, in the order of its row. Whoever stays unknown is told nothing, so what goes to the submitter alone is left out.</summary>
    /// <remarks>
    /// Of a case that is set apart (cách ly) the coordinating unit alone is told, since it decides about it: all other recipients are taken off, and a notification
    /// that leaves none is left out. What is left has a <see cref="Notification.Key"/> of its own, because the whole one may follow when the case is let go.
    /// </remarks>
    /// <param name="subject">The case after the event; whether it is set apart is what counts when the notification goes out.</param>
    /// <param name="e">The event.</param>
    /// <param name="preset">The preset of the case.</param>
    /// <param name="units">Whose focal persons are named as addressees, as of the day of the event.</param>
    public static ImmutableArray<Notification> Of(Case subject, CaseEvent e, Preset preset, UnitRegister units) =>
    [
        .. e.Notifies
            .Select(code => preset.Notifications.FirstOrDefault(definition => definition.Code == code))
            .OfType<NotificationDefinition>()
            .Select(definition => subject.IsQuarantined ? ForCoordinator(definition, preset) : definition)
            .Where(definition => definition.Recipients.Any(role => !subject.IsAnonymous || role != Submitter))
            .Select(definition => new Notification(
                $"{e.Case}/{e.Sequence}/{definition.Code}{(subject.IsQuarantined ? SetApart : "")}",
                definition,
                e.Case,
                subject.Channel,
                UnitsOf(subject, e, definition, preset),
                e.Sequence,
                e.EffectiveAt,
                definition.Recipients.Contains(Submitter) && !CanReach(subject))
            {
                Persons = PersonsOf(UnitsOf(subject, e, definition, preset), definition, units, VietnamTime.DateOf(e.EffectiveAt)),
            }),
    ];

    private static NotificationDefinition ForCoordinator(NotificationDefinition definition, Preset preset) =>
        definition with { Recipients = [.. definition.Recipients.Where(role => preset.Terms.Role(role)?.Party == Party.Coordinator)] };

    private static ImmutableArray<NotifiedPerson> PersonsOf(ImmutableArray<UnitCode> concerned, NotificationDefinition definition, UnitRegister units, LocalDate day) =>
    [
        .. from code in concerned
           from post in definition.Recipients
           from person in units.Find(code)?.FocalPersons ?? []
           where person.Post == post && person.IsNamedOn(day)
           select new NotifiedPerson(code, post, person.Id),
    ];

    /// <summary>A channel account reaches a submitter whom the host recognises; otherwise a contact must have been left.</summary>
    private static bool CanReach(Case subject) => subject.Submission.HasContact || subject.Submitter is not null;

    private static ImmutableArray<UnitCode> UnitsOf(Case subject, CaseEvent e, NotificationDefinition definition, Preset preset) => e.Fact switch
    {
        Dispatched dispatched => [.. dispatched.Assignments.Select(assignment => assignment.Unit)],
        Reassigned reassigned => [reassigned.Unit],
        DisputeEscalated dispute => dispute.Units,
        DirectionGiven { Unit: { } directed } => [directed],
        _ when e.Assignment is { } id => subject.Find(id) is { } assignment ? [assignment.Unit] : [],
        _ => definition.Recipients.Any(role => preset.Terms.Role(role)?.Party == Party.Unit) ? AtWorkOn(subject) : [],
    };

    /// <summary>Whom a reminder, a direction or a question of the submitter concerns that names no unit: all that the case lies with.</summary>
    private static ImmutableArray<UnitCode> AtWorkOn(Case subject) =>
        [.. subject.Assignments.Where(assignment => assignment.IsLive).Select(assignment => assignment.Unit).Distinct()];
}
