namespace PhanAnh.Core;

/// <summary>A role (vai trò) that a preset declares.</summary>
/// <param name="Code">The role's code, used by the rows' <c>by</c>.</param>
/// <param name="Party">The side it stands on.</param>
/// <param name="Name">What people read.</param>
public sealed record RoleDefinition(RoleCode Code, Party Party, LocalizedText Name);
