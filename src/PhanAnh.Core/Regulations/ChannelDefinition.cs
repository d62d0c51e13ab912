using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>A way in (hình thức, kênh tiếp nhận).</summary>
/// <param name="Code">The channel.</param>
/// <param name="Name">What people read.</param>
/// <param name="Calendar">The calendar of its opening hours; none for round the clock.</param>
/// <param name="From">First day, inclusive; none for as long as the preset.</param>
/// <param name="To">Last day, inclusive; none for open.</param>
/// <param name="Cites">The clauses that name it.</param>
public sealed record ChannelDefinition(
    TermCode Code, LocalizedText Name, string? Calendar, LocalDate? From, LocalDate? To, ImmutableArray<ClauseId> Cites)
{
    /// <summary>Whether the channel exists on a day.</summary>
    public bool ExistsOn(LocalDate day) => (From is not { } from || day >= from) && (To is not { } to || day <= to);
}
