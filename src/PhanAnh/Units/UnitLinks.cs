using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Checks what units say of each other: every unit that is named exists, and neither successors nor parents run in a circle.</summary>
internal static class UnitLinks
{
    internal static void Check(IReadOnlyList<UnitEntry> entries)
    {
        Check(entries, entry => entry.Unit.Successor, entry => entry.Successor);
        Check(entries, entry => entry.Unit.Parent, entry => entry.Parent);
    }

    private static void Check(IReadOnlyList<UnitEntry> entries, Func<UnitEntry, UnitCode?> next, Func<UnitEntry, ValueReader?> place)
    {
        // Of two units with one code, itself a defect, the first is meant.
        var byCode = entries.DistinctBy(entry => entry.Unit.Code).ToDictionary(entry => entry.Unit.Code);
        foreach (var entry in entries)
        {
            if (next(entry) is { } code && !byCode.ContainsKey(code))
            {
                place(entry)?.Report(DefectCodes.RefUnknown, NearestNames.To(code.Value, [.. byCode.Keys.Select(known => known.Value)]));
            }
        }

        var done = new HashSet<UnitCode>();
        foreach (var entry in byCode.Values)
        {
            if (ClosesCircle(entry) is { } closing)
            {
                place(closing)?.Report(DefectCodes.UnitCycle);
            }
        }

        // Every unit is walked over once: a walk ends where an earlier one has been.
        UnitEntry? ClosesCircle(UnitEntry start)
        {
            var walk = new HashSet<UnitCode>();
            UnitEntry? last = null;
            var at = start;
            while (at is not null && !done.Contains(at.Unit.Code) && walk.Add(at.Unit.Code))
            {
                last = at;
                at = next(at) is { } code ? byCode.GetValueOrDefault(code) : null;
            }

            var circle = at is not null && walk.Contains(at.Unit.Code) && !done.Contains(at.Unit.Code);
            done.UnionWith(walk);
            return circle ? last : null;
        }
    }
}
