using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>Turns events into notifications, as the preset of their case says.</summary>
public static class NotificationFeed
{
    /// <summary>The role under which presets name the submitter as a recipient.</summary>
    public static RoleCode Submitter { get; } = new("Submitter");

    /// <summary>The notifications of one event, in the order of its row. Whoever stays unknown is told nothing, so what goes to the submitter alone is left out.</summary>
    /// <param name="subject">The case after the event.</param>
    /// <param name="e">The event.</param>
    /// <param name="preset">The preset of the case.</param>
    /// <param name="units">Whose focal persons are named as addressees, as of the day of the event.</param>
    public static ImmutableArray<Notification> Of(Case subject, CaseEvent e, Preset preset, UnitRegister units) =>
    [
        .. e.Notifies
            .Select(code => preset.Notifications.FirstOrDefault(definition => definition.Code == code))
            .OfType<NotificationDefinition>()
            .Where(definition => !subject.IsAnonymous || definition.Recipients.Any(role => role != Submitter))
            .Select(definition => new Notification(
                $"{e.Case}/{e.Sequence}/{definition.Code}",
                definition,
                e.Case,
                subject.Channel,
                UnitsOf(subject, e),
                e.Sequence,
                e.EffectiveAt,
                definition.Recipients.Contains(Submitter) && !CanReach(subject))
            {
                Persons = PersonsOf(UnitsOf(subject, e), definition, units, VietnamTime.DateOf(e.EffectiveAt)),
            }),
    ];

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

    private static ImmutableArray<UnitCode> UnitsOf(Case subject, CaseEvent e) => e.Fact switch
    {
        Dispatched dispatched => [.. dispatched.Assignments.Select(assignment => assignment.Unit)],
        Reassigned reassigned => [reassigned.Unit],
        DisputeEscalated dispute => dispute.Units,
        _ => e.Assignment is { } id && subject.Find(id) is { } assignment ? [assignment.Unit] : [],
    };
}
