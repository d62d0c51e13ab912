using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Reads all procedures of a file: every kind of case finds one, every procedure finds cases, and every state is come to in one of them.</summary>
internal static class ProcedureListReader
{
    /// <summary>More procedures than this are no regulation that a person could read.</summary>
    private const int Most = 64;

    internal static ImmutableArray<Procedure> Read(ValueReader list, Declarations declared, ImmutableArray<string> notifications, ClosingRules closing)
    {
        var reader = new ProcedureReader(declared, notifications, closing);
        var placed = new List<Placed<Procedure>>();
        var all = list.AtMost(Most) && list.List(item =>
        {
            var read = item.Object(reader.Read);
            if (read is not null)
            {
                placed.Add(new(read, item));
            }

            return read;
        }).All(read => read is not null);
        if (list.IsEmptyList)
        {
            list.Report(DefectCodes.ListEmpty);
        }

        if (all && placed.Count > 0)
        {
            CheckStates(placed.Count == 1 ? placed[0].Place : list, reader.Reached, declared.Terms);
            CheckKinds(list, placed, declared.Terms);
        }

        return [.. placed.Select(known => known.Read)];
    }

    private static void CheckStates(ValueReader place, HashSet<string> reached, PresetTerms terms)
    {
        foreach (var state in terms.States.Where(state => !reached.Contains(state.Code.Value)))
        {
            place.Report(DefectCodes.StateUnreachable, state.Code.Value);
        }
    }

    private static void CheckKinds(ValueReader list, List<Placed<Procedure>> placed, PresetTerms terms)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var left = terms.CaseKinds.ToList();
        foreach (var (procedure, place) in placed)
        {
            if (!ids.Add(procedure.Id))
            {
                place.Report(DefectCodes.DuplicateId);
            }

            if (left.RemoveAll(kind => procedure.Takes(kind.Code)) == 0)
            {
                place.Report(DefectCodes.ProcedureHidden);
            }
        }

        foreach (var kind in left)
        {
            list.Report(DefectCodes.KindWithoutProcedure, kind.Code.Value);
        }
    }
}
