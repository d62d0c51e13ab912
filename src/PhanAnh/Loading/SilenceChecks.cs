using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Finds the rows that would end a case although nobody did anything: those that a broken clock fires, and those that fire by themselves after one of them.</summary>
internal static class SilenceChecks
{
    internal static void Check(
        ImmutableArray<RowReader.PlacedRow> caseRows,
        ImmutableArray<RowReader.PlacedRow> assignmentRows,
        ImmutableArray<ClockReader.PlacedClock> clocks,
        PresetTerms terms)
    {
        var caused = clocks.Where(placed => placed.Clock.OnBreach is not null).Select(placed => placed.Clock.Code.Value).ToArray();
        var ended = terms.States.Where(state => state.Phase == Phase.Ended).Select(state => state.Code.Value).ToHashSet(StringComparer.Ordinal);
        var fired = FiredBy(MachineKind.Case, caseRows, clocks).ToList();
        var moved = FiredBy(MachineKind.Assignment, assignmentRows, clocks).Select(placed => placed.Row.To?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i <= fired.Count; i++)
        {
            moved.UnionWith(fired.Skip(i).Select(placed => placed.Row.AssignmentsTo?.Value).OfType<string>());
            var entered = fired.Select(placed => placed.Row.To?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);
            fired.AddRange(caseRows.Where(placed => placed.Row.Once is { } once && !fired.Contains(placed)
                && (Follows(once, moved, ended) || placed.Row.From.Any(state => entered.Contains(state.Value)))));
        }

        foreach (var placed in fired.Where(placed => placed.Row.To is { } to && ended.Contains(to.Value)))
        {
            placed.Place.Report(DefectCodes.ClosesBySilence, caused);
        }
    }

    private static IEnumerable<RowReader.PlacedRow> FiredBy(
        MachineKind machine, ImmutableArray<RowReader.PlacedRow> rows, ImmutableArray<ClockReader.PlacedClock> clocks)
    {
        var triggers = clocks.Where(placed => placed.Clock.Of == machine).Select(placed => placed.Clock.OnBreach?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return rows.Where(placed => placed.Row.On is { } on && triggers.Contains(on.Value));
    }

    private static bool Follows(OnceCondition once, HashSet<string> moved, HashSet<string> ended) => once.Kind switch
    {
        OnceKind.NoneLive => moved.Overlaps(ended),
        OnceKind.UnitChosen => false,
        _ => once.State is { } state && moved.Contains(state.Value),
    };
}
