using NodaTime;

namespace PhanAnh.Core;

/// <summary>A unit's contact (đầu mối), named to the coordinating unit by letter, with the days on which that holds (TN58-A16.1).</summary>
/// <param name="Post">What the person is to the unit: <c>FocalLeader</c> (lãnh đạo đầu mối), <c>FocalOfficer</c> (cán bộ đầu mối).</param>
/// <param name="Id">The host's identifier of the person.</param>
/// <param name="From">First day, inclusive; none for always.</param>
/// <param name="To">Last day, inclusive; none for open.</param>
/// <param name="Letter">The reference of the unit's letter.</param>
public sealed record FocalPerson(RoleCode Post, string Id, LocalDate? From = null, LocalDate? To = null, string? Letter = null)
{
    /// <summary>Whether the person is the unit's contact on a day.</summary>
    public bool IsNamedOn(LocalDate day) => (From is not { } from || day >= from) && (To is not { } to || day <= to);
}
