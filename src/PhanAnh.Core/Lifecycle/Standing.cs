namespace PhanAnh.Core;

/// <summary>Whether somebody may act here at all: a processing unit acts for its own assignments, and on a case only where it has one (<see cref="Party.Unit"/>).</summary>
internal static class Standing
{
    internal static bool IsUnit(Actor actor, Preset preset) => preset.Terms.Role(actor.Role)?.Party == Party.Unit;

    internal static bool Has(Actor actor, Case? subject, Assignment? assignment, Preset preset) =>
        !IsUnit(actor, preset)
        || (assignment is not null ? actor.Unit == assignment.Unit
            : subject is null || WorksOn(subject, actor.Unit));

    private static bool WorksOn(Case subject, UnitCode? unit)
    {
        foreach (var assignment in subject.Assignments)
        {
            if (assignment.Unit == unit)
            {
                return true;
            }
        }

        return false;
    }
}
