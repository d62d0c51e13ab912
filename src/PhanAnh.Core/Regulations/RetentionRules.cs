using System.Collections.Immutable;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>How long a case is kept at least and at most.</summary>
/// <param name="Minimum">The least time, in days, months or years; none where the regulation sets none.</param>
/// <param name="Cites">The clauses that ask for it.</param>
/// <exception cref="ArgumentException">A time is none of days, months or years.</exception>
public sealed record RetentionRules(TimeLimit? Minimum, ImmutableArray<ClauseId> Cites)
{
    /// <summary>The least time, in days, months or years; none where the regulation sets none.</summary>
    /// <exception cref="ArgumentException">It is none of days, months or years: such a minimum would let a case go at once.</exception>
    public TimeLimit? Minimum { get; init => field = Checked(value); } = Checked(Minimum);

    /// <summary>
    /// The greatest time, from the end of the case, in days, months or years; none where nobody has set one. Personal data may not be kept longer than its purpose needs
    /// (Law 91/2025/QH15 art. 3).
    /// </summary>
    /// <exception cref="ArgumentException">It is none of days, months or years.</exception>
    public TimeLimit? Maximum { get; init => field = Checked(value); }

    /// <summary>Whether a limit says how long something is kept.</summary>
    internal static bool Takes(TimeLimit limit) => limit.Kind is TimeLimitKind.Days or TimeLimitKind.Months or TimeLimitKind.Years;

    private static TimeLimit? Checked(TimeLimit? limit) => limit is not { } known || Takes(known)
        ? limit
        : throw new ArgumentException($"A case is kept for days, months or years, not for {limit}.", nameof(limit));
}
