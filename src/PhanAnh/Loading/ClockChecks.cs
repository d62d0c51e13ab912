using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>What a clock says must be something that a row lets happen.</summary>
internal static class ClockChecks
{
    internal static void Check(
        ImmutableArray<ClockReader.PlacedClock> clocks, ImmutableArray<RowReader.PlacedRow> caseRows, ImmutableArray<RowReader.PlacedRow> assignmentRows)
    {
        var (ofCase, ofAssignment) = (ActsOf(caseRows), ActsOf(assignmentRows));
        foreach (var (clock, place) in clocks)
        {
            var own = clock.Of == MachineKind.Case ? ofCase : ofAssignment;
            var acts = Needed(clock).Where(act => !own.Contains(act) && !(act is ActKind.PauseClocks or ActKind.ResumeClocks && ofCase.Contains(act))).ToArray();
            if (acts.Length > 0)
            {
                place.Report(DefectCodes.ClockActMissing, [.. acts.Select(act => act.ToString())]);
            }
        }
    }

    private static HashSet<ActKind> ActsOf(ImmutableArray<RowReader.PlacedRow> rows) => [.. rows.Select(placed => placed.Row.Act)];

    /// <summary>A pause without end is only one that nobody can end.</summary>
    private static IEnumerable<ActKind> Needed(ClockDefinition clock) =>
    [
        .. clock.Anchor == ClockAnchor.SignIn ? [ActKind.SignIn] : Array.Empty<ActKind>(),
        .. clock.Pause is null ? Array.Empty<ActKind>() : [ActKind.PauseClocks],
        .. clock.Pause is null or { AtMost: not null } ? Array.Empty<ActKind>() : [ActKind.ResumeClocks],
        .. clock.Extension is null ? Array.Empty<ActKind>() : [ActKind.RequestExtension, ActKind.GrantExtension, ActKind.DenyExtension],
    ];
}
