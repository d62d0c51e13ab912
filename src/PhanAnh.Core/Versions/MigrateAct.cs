using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>
/// Moves a case from the regulation it is pinned to onto another version of it, or onto the regulation that took its place (chuyển hồ sơ sang áp dụng quy định mới). Nothing else ever moves a case;
/// <see cref="MigrationReport"/> tells beforehand what it would do.
/// </summary>
/// <param name="Preset">The id of the regulation.</param>
public sealed record MigrateAct(string Preset) : AdministrativeAct
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.Migrate;

    /// <summary>The version of the regulation; none for the highest one known.</summary>
    public int? Version { get; init; }

    /// <summary>The procedure to go on with; none for the one that takes the kind of case.</summary>
    public string? Procedure { get; init; }

    /// <summary>What stands for what the new version does not have. A word without an entry must stand in the new version as it is.</summary>
    public MigrationMapping Mapping { get; init; } = MigrationMapping.None;

    /// <summary>What becomes of running limits; counted anew by default, where the two versions say something different.</summary>
    public MigratedDeadlines Deadlines { get; init; }

    /// <summary>
    /// The document by which another province took this one's place, such as the resolution on a merger; needed where the new regulation is neither of the same province nor
    /// says itself that it replaces the old one.
    /// </summary>
    public DocumentReference? Basis { get; init; }

    internal override AdministrativeRuling? Rule(AdministrativeScope scope) => new Migration(scope, this).Rule();
}

/// <summary>What becomes of the running limits of a case that is migrated.</summary>
public enum MigratedDeadlines
{
    /// <summary>Where the versions say something different of a limit, it is counted anew from its original start under the new one.</summary>
    Recount,

    /// <summary>What was promised stays, down to the instant; the new version holds for what starts from now on.</summary>
    Keep,
}
