namespace PhanAnh.Core;

/// <summary>Who caused an event, as the log keeps it: an official's identifier in clear, a submitter's as a keyed reference.</summary>
/// <param name="Role">In which role it was done; the library acts as <c>System</c>.</param>
/// <param name="Unit">The unit, for roles that act for one.</param>
/// <param name="Official">The host's identifier of an official; none for a submitter and for the library.</param>
/// <param name="Submitter">The keyed reference of a submitter's identifier; none for everybody else.</param>
public sealed record EventActor(RoleCode Role, UnitCode? Unit = null, string? Official = null, TextRef? Submitter = null)
{
    private readonly UnitCode _unit = Unit ?? default;
    private readonly TextRef _submitter = Submitter ?? default;

    /// <summary>The unit, for roles that act for one.</summary>
    public UnitCode? Unit
    {
        get => _unit.Value is null ? null : _unit;
        init => _unit = value ?? default;
    }

    /// <summary>The keyed reference of a submitter's identifier; none for everybody else.</summary>
    public TextRef? Submitter
    {
        get => _submitter.IsNone ? null : _submitter;
        init => _submitter = value ?? default;
    }

    /// <summary>The role under which the library itself acts when time alone causes something.</summary>
    public static RoleCode SystemRole { get; } = new("System");

    internal static EventActor System { get; } = new(SystemRole);
}
