namespace PhanAnh.Core;

/// <summary>
/// What an official may see of a case. It follows from the party of the role, the unit's own assignments, the secrecy of the case and what the regulation says
/// about disclosing the submitter; what an official may do stands in the rows of the procedure.
/// </summary>
/// <remarks>A citizen has no visibility here: a submitter sees <see cref="SubmitterView"/>, everybody sees <see cref="PublicRecord"/> and <see cref="PublicTimeline"/>.</remarks>
public sealed record Visibility
{
    private Visibility()
    {
    }

    /// <summary>Kind, field, state and days. Where this is false, nothing but the number is shown.</summary>
    public bool Status { get; private init; }

    /// <summary>What the submitter wrote.</summary>
    public bool Content { get; private init; }

    /// <summary>Who the submitter is and how to reach them.</summary>
    public bool Submitter { get; private init; }

    /// <summary>The texts of the results.</summary>
    public bool Results { get; private init; }

    /// <summary>The one unit whose assignments are shown; none for those of all units.</summary>
    public UnitCode? OnlyUnit { get; private init; }

    /// <summary>What an official may see; none where that is nothing at all, or the actor is no official under this preset.</summary>
    public static Visibility? Of(Case subject, Actor actor, Preset preset)
    {
        var seen = preset.Terms.Role(actor.Role)?.Party switch
        {
            Party.Coordinator => new() { Status = true, Content = true, Submitter = true, Results = true },
            Party.Unit => OfUnit(subject, actor, preset.Publication),
            Party.Leadership => OfLeadership(subject, actor),
            Party.Oversight => OfOversight(subject, actor, preset.Publication),
            _ => null,
        };
        return seen is not null && (IsErased(subject, preset) || IsHidden(subject, actor, preset)) ? seen with { Content = false, Submitter = false, Results = false } : seen;
    }

    /// <summary>Whether the personal text of a case is destroyed, or must be: after a purge, and where the regulation takes state secrets out of the system.</summary>
    internal static bool IsErased(Case subject, Preset preset) =>
        subject.IsPurged
        || subject.State.Outcome == Outcome.SecretRegime
        || (subject.IsStateSecret && preset.Terms.States.Any(state => state.Outcome == Outcome.SecretRegime));

    /// <summary>A case that is set apart is seen by those who decide about it; also for them the desk opens no text without recording it.</summary>
    private static bool IsHidden(Case subject, Actor actor, Preset preset) =>
        subject.IsQuarantined && preset.Terms.Role(actor.Role)?.Party != Party.Coordinator;

    /// <summary>A unit sees its own part while it has one; of what it gave back, and of what others do, only what everybody may know.</summary>
    private static Visibility? OfUnit(Case subject, Actor actor, PublicationRules rules)
    {
        if (actor.Unit is not { } unit)
        {
            return null;
        }

        if (subject.Assignments.Any(assignment => assignment.IsLive && assignment.Unit == unit))
        {
            return new() { Status = true, Content = true, Submitter = IsDisclosedTo(unit, subject, rules), Results = true, OnlyUnit = unit };
        }

        return rules.ByDefault || subject.Assignments.Any(assignment => assignment.Unit == unit)
            ? new() { Status = !subject.IsStateSecret, OnlyUnit = unit }
            : null;
    }

    private static bool IsDisclosedTo(UnitCode unit, Case subject, PublicationRules rules) =>
        subject.DisclosedTo.Contains(unit) || rules.SubmitterShownToUnits switch
        {
            _ when rules.ProtectedKinds.Contains(subject.Kind) => false,
            SubmitterDisclosure.Always => true,
            SubmitterDisclosure.UnlessSecrecyAsked => !subject.ConfidentialityRequested,
            _ => false,
        };

    /// <summary>Leaders direct, and read what is open or was reported to them; the submitter is nobody they need to know.</summary>
    private static Visibility OfLeadership(Case subject, Actor actor)
    {
        var reads = !subject.IsStateSecret && (!IsGuarded(subject) || subject.Reports.Any(report => report.To == actor.Role));
        return new() { Status = !subject.IsStateSecret, Content = reads, Results = reads };
    }

    private static Visibility OfOversight(Case subject, Actor actor, PublicationRules rules)
    {
        var trusted = rules.SubmitterShownTo.Contains(actor.Role);
        var reads = !subject.IsStateSecret && (!IsGuarded(subject) || trusted);
        return new() { Status = !subject.IsStateSecret, Content = reads, Submitter = reads && trusted, Results = reads };
    }

    private static bool IsGuarded(Case subject) => subject.ConfidentialityRequested || subject.IsClosedToThePublic;
}
