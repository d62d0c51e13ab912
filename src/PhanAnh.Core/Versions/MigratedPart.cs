namespace PhanAnh.Core;

/// <summary>What of a case a migration looks at.</summary>
public enum MigratedPartKind
{
    /// <summary>The procedure with which the case goes on.</summary>
    Procedure,

    /// <summary>The state of the case.</summary>
    State,

    /// <summary>Where one of its assignments stands.</summary>
    AssignmentState,

    /// <summary>A word that the case has.</summary>
    Term,

    /// <summary>A clock that runs.</summary>
    Clock,

    /// <summary>A clock that only the new version has. It begins with the next event that starts it, not with the migration.</summary>
    NewClock,
}

/// <summary>One thing that a migration carries over.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="What">Which one, such as <c>assignments/2</c> or <c>clocks/processing/1</c>: stable, for programs.</param>
/// <param name="Before">Its code under the old version; none for a clock that only the new one has.</param>
/// <param name="After">Its code under the new version; none where there is no counterpart, or where its clock ends.</param>
public sealed record MigratedPart(MigratedPartKind Kind, string What, string? Before, string? After)
{
    /// <summary>Whether it reads otherwise afterwards.</summary>
    public bool IsChanged => Before != After;
}
