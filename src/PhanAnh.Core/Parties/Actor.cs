namespace PhanAnh.Core;

/// <summary>Who acts: a person or system known to the host, in one role.</summary>
/// <param name="Id">
/// The host's identifier of the person. It may be personal (a citizen's telephone number), so it is printed as dots, and an event keeps
/// it in clear for officials only; for a submitter it keeps a keyed reference.
/// </param>
/// <param name="Role">The role in which the person acts.</param>
/// <param name="Unit">The unit for which the person acts; required for roles of <see cref="Party.Unit"/>.</param>
public sealed record Actor(SensitiveText Id, RoleCode Role, UnitCode? Unit = null)
{
    /// <summary>An official with an identifier that is no secret.</summary>
    public static Actor Of(string id, string role, string? unit = null) =>
        new(new SensitiveText(id), new RoleCode(role), unit is null ? null : new UnitCode(unit));
}
