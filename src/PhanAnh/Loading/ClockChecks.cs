using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>What a clock says must be something that a row lets happen.</summary>
internal static class ClockChecks
{
    internal static void Check(
        ImmutableArray<ClockReader.PlacedClock> clocks, ImmutableArray<RowReader.PlacedRow> caseRows, ImmutableArray<RowReader.PlacedRow> assignmentRows, ClockReach reach)
    {
        foreach (var (clock, place) in clocks)
        {
            CheckReach(clock, place, reach);
            var missing = new List<string>();
            Needs(clock.Anchor == ClockAnchor.SignIn, ActKind.SignIn);
            Needs(clock.Pause is not null, ActKind.PauseClocks);

            // A pause without end is only one that nobody can end.
            Needs(clock.Pause is { AtMost: null }, ActKind.ResumeClocks);
            Needs(clock.Extension is not null, ActKind.RequestExtension);
            Needs(clock.Extension is not null, ActKind.GrantExtension);
            Needs(clock.Extension is not null, ActKind.DenyExtension);
            if (missing.Count > 0)
            {
                place.Report(DefectCodes.ClockActMissing, missing);
            }

            void Needs(bool isNeeded, ActKind act)
            {
                var own = clock.Of == MachineKind.Case ? caseRows : assignmentRows;
                if (isNeeded && !Happens(own, act) && !(act is ActKind.PauseClocks or ActKind.ResumeClocks && Happens(caseRows, act)))
                {
                    missing.Add(act.ToString());
                }
            }
        }
    }

    private static void CheckReach(ClockDefinition clock, ValueReader place, ClockReach reach)
    {
        if (!reach.IsStarted(clock))
        {
            place.Object().Required("starts").Report(DefectCodes.ClockNeverStarted, reach.StartsOfAssignments);
        }
        else if (!reach.IsStopped(clock))
        {
            place.Object().Required("stops").Report(DefectCodes.ClockNeverStopped);
        }
    }

    private static bool Happens(ImmutableArray<RowReader.PlacedRow> rows, ActKind act) => rows.Any(placed => placed.Row.Act == act);
}
