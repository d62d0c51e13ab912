using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>What migrating a case would do to it, told before anything is done. Pure.</summary>
/// <param name="Case">Whose migration was asked about.</param>
/// <param name="From">What it is pinned to.</param>
/// <param name="To">What it would be pinned to.</param>
/// <param name="Parts">Everything that was compared: procedure, words, states, running clocks.</param>
/// <param name="Deadlines">The limits whose due instant or verdict would change.</param>
/// <param name="Reasons">Everything that stands against it; empty where it can be done.</param>
public sealed record MigrationReport(
    CaseCode Case, PresetStamp From, PresetStamp? To, ImmutableArray<MigratedPart> Parts, ImmutableArray<MovedDeadline> Deadlines, ImmutableArray<RefusalReason> Reasons)
{
    /// <summary>Whether the migration can be done as asked for.</summary>
    public bool IsPossible => Reasons.IsEmpty;

    /// <summary>Whether it would change nothing but the version to which the case is pinned.</summary>
    public bool ChangesNothing => IsPossible && Deadlines.IsEmpty && !Parts.Any(part => part.IsChanged && part.Kind != MigratedPartKind.NewClock);

    /// <summary>The report on one case.</summary>
    /// <param name="subject">The case, pinned to the regulation of the context.</param>
    /// <param name="act">What would be asked for.</param>
    /// <param name="context">The rules so far, and in <see cref="DecisionContext.Target"/> those to come.</param>
    /// <param name="now">When it would take effect; verdicts are those of this instant.</param>
    public static MigrationReport Of(Case subject, MigrateAct act, DecisionContext context, Instant now)
    {
        var reasons = new List<RefusalReason>();
        var current = context.Procedure.Advance(subject, context, now).Case;
        var migration = new Migration(new(current, subject.Code, now, context, reasons), act);
        var ruling = migration.Rule();
        return new(
            subject.Code, subject.Preset, context.Target?.Preset.Stamp, migration.Parts,
            ruling is null ? [] : MovedDeadline.Between(current, Hypothesis.After(current, ruling, now), context, ruling.Context, now),
            [.. reasons.Distinct()]);
    }
}
