using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>For which cases, or assignments of them, something holds: for those that every list that is not empty names.</summary>
public sealed record CaseConditions
{
    /// <summary>Nothing is asked: it holds for every case.</summary>
    public static CaseConditions None { get; } = new();

    /// <summary>Kinds of case; empty for all.</summary>
    public ImmutableArray<TermCode> Kinds { get; init; } = [];

    /// <summary>Urgency classes; empty for all.</summary>
    public ImmutableArray<TermCode> Classes { get; init; } = [];

    /// <summary>Fields; empty for all.</summary>
    public ImmutableArray<TermCode> Fields { get; init; } = [];

    /// <summary>Channels; empty for all.</summary>
    public ImmutableArray<TermCode> Channels { get; init; } = [];

    /// <summary>Units; empty for all. Units that are named leave out what has no unit, such as a clock of the case.</summary>
    public ImmutableArray<UnitCode> Units { get; init; } = [];

    /// <summary>Kinds of unit (cấp, khối); empty for all. Kinds that are named leave out what has no unit.</summary>
    public ImmutableArray<TermCode> UnitKinds { get; init; } = [];

    /// <summary>Whether they hold for every case.</summary>
    public bool AreNone => Kinds.IsEmpty && Classes.IsEmpty && Fields.IsEmpty && Channels.IsEmpty && Units.IsEmpty && UnitKinds.IsEmpty;

    internal bool HoldFor(Case subject, UnitCode? unit, UnitRegister units) =>
        Holds(Kinds, subject.Kind) && Holds(Classes, subject.UrgencyClass) && Holds(Fields, subject.Field) && Holds(Channels, subject.Channel)
        && Holds(Units, unit) && (UnitKinds.IsEmpty || Holds(UnitKinds, unit is { } known ? units.Find(known)?.Kind : null));

    /// <summary>Whether they hold wherever the others do.</summary>
    internal bool Cover(CaseConditions others) =>
        Covers(Kinds, others.Kinds) && Covers(Classes, others.Classes) && Covers(Fields, others.Fields) && Covers(Channels, others.Channels)
        && Covers(Units, others.Units) && Covers(UnitKinds, others.UnitKinds);

    /// <summary>Whether both may hold for the same case.</summary>
    internal bool Meet(CaseConditions others) =>
        Meets(Kinds, others.Kinds) && Meets(Classes, others.Classes) && Meets(Fields, others.Fields) && Meets(Channels, others.Channels)
        && Meets(Units, others.Units) && Meets(UnitKinds, others.UnitKinds);

    private static bool Holds<T>(ImmutableArray<T> allowed, T? value)
        where T : struct => allowed.IsEmpty || (value is { } known && allowed.Contains(known));

    private static bool Covers<T>(ImmutableArray<T> these, ImmutableArray<T> those) => these.IsEmpty || (!those.IsEmpty && those.All(these.Contains));

    private static bool Meets<T>(ImmutableArray<T> these, ImmutableArray<T> those) => these.IsEmpty || those.IsEmpty || these.Any(those.Contains);
}
