using System.Collections.Immutable;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>One row of a clock's table of limits; the first row whose conditions hold wins and is recorded.</summary>
/// <param name="Kinds">Kinds of case; empty for all.</param>
/// <param name="Classes">Urgency classes; empty for all.</param>
/// <param name="Fields">Fields; empty for all.</param>
/// <param name="Channels">Channels; empty for all.</param>
/// <param name="Units">Units; empty for all.</param>
/// <param name="Limit">How long it may take where the row wins.</param>
/// <param name="UnitMayShorten">Whether a unit's own shorter limit of the same kind replaces it.</param>
public sealed record LimitRow(
    ImmutableArray<TermCode> Kinds,
    ImmutableArray<TermCode> Classes,
    ImmutableArray<TermCode> Fields,
    ImmutableArray<TermCode> Channels,
    ImmutableArray<UnitCode> Units,
    TimeLimit Limit,
    bool UnitMayShorten)
{
    /// <summary>Whether the row holds for every case.</summary>
    public bool IsUnconditional => Kinds.IsEmpty && Classes.IsEmpty && Fields.IsEmpty && Channels.IsEmpty && Units.IsEmpty;

    internal bool AppliesTo(Case subject, UnitCode? unit) =>
        Matches(Kinds, subject.Kind) && Matches(Classes, subject.UrgencyClass) && Matches(Fields, subject.Field)
        && Matches(Channels, subject.Channel) && (Units.IsEmpty || (unit is { } known && Units.Contains(known)));

    private static bool Matches(ImmutableArray<TermCode> allowed, TermCode? value) =>
        allowed.IsEmpty || (value is { } known && allowed.Contains(known));
}
