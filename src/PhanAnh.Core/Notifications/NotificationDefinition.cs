using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>A notification (thông báo) of a preset: to whom, by which medium.</summary>
/// <param name="Code">The word by which rows name it.</param>
/// <param name="Name">What people read.</param>
/// <param name="Recipients">Roles; <c>Submitter</c>, roles of the unit concerned, of the coordinating unit, of the leadership.</param>
/// <param name="Media">Media such as <c>system</c>, <c>sms</c>, <c>email</c>, <c>channel</c> (the channel of origin).</param>
/// <param name="Mandatory">Whether an adopter may not take it off the map.</param>
/// <param name="Cites">The clauses that ask for it.</param>
public sealed record NotificationDefinition(
    NotificationCode Code,
    LocalizedText Name,
    ImmutableArray<RoleCode> Recipients,
    ImmutableArray<string> Media,
    bool Mandatory,
    ImmutableArray<ClauseId> Cites);
