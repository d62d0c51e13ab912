using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>What a decision may look at beside case and command, all resolved beforehand so that deciding is pure.</summary>
/// <param name="Preset">The preset the case is pinned to.</param>
/// <param name="Procedure">The procedure of that preset.</param>
/// <param name="Calendars">The preset's calendars.</param>
/// <param name="Units">The units known at the command's instant.</param>
/// <param name="Seal">The seal under the case's key; for this decision alone.</param>
public sealed record DecisionContext(Preset Preset, Procedure Procedure, CalendarSet Calendars, UnitRegister Units, TextSeal Seal)
{
    /// <summary>The results that could be published now, with the personal data found in them. An assignment without a draft is published without a public text.</summary>
    public ImmutableDictionary<AssignmentId, PublicationDraft> Drafts { get; init; } = ImmutableDictionary<AssignmentId, PublicationDraft>.Empty;

    /// <summary>
    /// The administrative unit in which the matter lies and those that it lies in, as <see cref="PlaceRegister.ChainOf"/> tells; empty where the place is not known.
    /// Asked for by <see cref="DeclareForceMajeureAct.Area"/> alone.
    /// </summary>
    public ImmutableArray<PlaceCode> Place { get; init; } = [];

    /// <summary>The direct answer as it could be published now; none where there is none, or nobody looked.</summary>
    public PublicationDraft? DirectDraft { get; init; }

    /// <summary>The regulation onto which a case is to be migrated; none where it is not known. Asked for by <see cref="MigrateAct"/> alone.</summary>
    public Regulation? Target { get; init; }

    internal PublicationDraft? DraftOf(Assignment? assignment) => assignment is null ? DirectDraft : Drafts.GetValueOrDefault(assignment.Id);
}
