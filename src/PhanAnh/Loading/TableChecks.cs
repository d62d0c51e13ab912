using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>What must hold of a whole table: every state can be reached and left, no row is hidden, rows that fire by themselves come to rest.</summary>
internal static class TableChecks
{
    /// <param name="procedure">Where reports go.</param>
    /// <param name="rows">The table.</param>
    /// <param name="terms">The states declared.</param>
    /// <param name="machine">Whose table it is.</param>
    /// <param name="entered">The codes of the states that are entered from outside the table: where an assignment opens, and where rows of the case move all assignments.</param>
    /// <returns>The codes of the states that the table comes to.</returns>
    internal static HashSet<string> Check(
        ValueReader procedure, ImmutableArray<RowReader.PlacedRow> rows, PresetTerms terms, MachineKind machine, ImmutableArray<string> entered)
    {
        if (machine == MachineKind.Case && !rows.Any(placed => placed.Row.From.IsEmpty && placed.Row is { On: not null, Act: ActKind.Register, To: not null }))
        {
            procedure.Report(DefectCodes.OpeningMissing);
        }

        var reached = new RowPaths([.. rows.Select(placed => placed.Row)])
            .From(entered.Concat(rows.Where(placed => placed.Row.From.IsEmpty).Select(placed => placed.Row.To?.Value).OfType<string>())).States;
        foreach (var state in terms.States.Where(state => state.Of == machine))
        {
            if (reached.Contains(state.Code.Value) && state.Phase is (Phase.Intake or Phase.Handling) && !rows.Any(placed => Leaves(placed.Row, state.Code)))
            {
                procedure.Report(DefectCodes.StateTrap, state.Code.Value);
            }
        }

        CheckHidden(rows);
        return reached;
    }

    /// <summary>Rows that fire by themselves without a condition of their own must not lead in a circle.</summary>
    internal static void CheckSettling(ImmutableArray<RowReader.PlacedRow> rows)
    {
        foreach (var placed in rows.Where(placed => placed.Row is { Once: not null, If.IsEmpty: true, To: not null }))
        {
            var twin = rows.FirstOrDefault(other => other.Row is { Once: not null, If.IsEmpty: true }
                && other.Row.Once == placed.Row.Once && other.Row.From.Contains(placed.Row.To!.Value));
            if (twin is not null)
            {
                placed.Place.Report(DefectCodes.NothingSettles, placed.Row.To!.Value.Value);
            }
        }
    }

    private static bool Leaves(TransitionRow row, StateCode state) => row.From.Any(from => from == state) && row.To is { } to && to != state;

    /// <summary>Rows are tried in order, so a row that takes the same state and trigger under fewer conditions leaves nothing for one below.</summary>
    private static void CheckHidden(ImmutableArray<RowReader.PlacedRow> rows)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            var row = rows[i].Row;
            var above = rows.Take(i).FirstOrDefault(other => other.Row.On == row.On && other.Row.Once == row.Once
                && other.Row.If.All(row.If.Contains)
                && (row.From.IsEmpty ? other.Row.From.IsEmpty : row.From.Any(other.Row.From.Contains)));
            if (above is not null)
            {
                rows[i].Place.Report(DefectCodes.RowRepeated, above.Row.Code.Value);
            }
        }
    }

    /// <summary>What time alone causes must come to an end: no clock may be started again, however indirectly, by its own breach.</summary>
    internal static void CheckEscalation(ImmutableArray<ClockReader.PlacedClock> clocks)
    {
        foreach (var (clock, place) in clocks)
        {
            var way = new List<string>();
            var next = clocks.Where(other => Follows(clock, other.Clock)).Select(other => other.Clock).ToList();
            while (next.Count > 0 && !way.Contains(clock.Code.Value, StringComparer.Ordinal))
            {
                way.AddRange(next.Select(known => known.Code.Value));
                next = [.. clocks.Select(known => known.Clock).Where(known => !way.Contains(known.Code.Value, StringComparer.Ordinal) && next.Any(earlier => Follows(earlier, known)))];
            }

            if (way.Contains(clock.Code.Value, StringComparer.Ordinal))
            {
                place.Report(DefectCodes.EscalationCycle, way.ToArray());
            }
        }
    }

    private static bool Follows(ClockDefinition broken, ClockDefinition started) =>
        started.Starts.Any(binding => binding.On == broken.OnBreach || binding.On == broken.Repeats?.On);
}
