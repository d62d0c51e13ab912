using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh;

/// <summary>Checks what administrative units say of each other: whom they name exists, levels descend, successors end, names do not repeat.</summary>
internal static class PlaceLinks
{
    internal static void Check(IReadOnlyList<PlaceEntry> entries)
    {
        // Of two units with one code, itself a defect, the first is meant.
        var byCode = entries.DistinctBy(entry => entry.Unit.Code).ToDictionary(entry => entry.Unit.Code);
        foreach (var entry in entries)
        {
            CheckParent(entry, byCode);
            for (var i = 0; i < entry.Successors.Length; i++)
            {
                CheckKnown(entry.Unit.Successors[i], entry.Successors[i], byCode);
            }
        }

        CheckCircles(byCode);
        CheckNames(entries);
    }

    private static void CheckParent(PlaceEntry entry, Dictionary<PlaceCode, PlaceEntry> byCode)
    {
        if (entry is { Parent: { } place, Unit.Parent: { } code } && CheckKnown(code, place, byCode) is { } above && above.Unit.Level >= entry.Unit.Level)
        {
            place.Report(DefectCodes.PlaceParent);
        }
    }

    private static PlaceEntry? CheckKnown(PlaceCode code, ValueReader place, Dictionary<PlaceCode, PlaceEntry> byCode)
    {
        if (!byCode.TryGetValue(code, out var known) && code.Value != Declarations.Neutral)
        {
            place.Report(DefectCodes.RefUnknown);
        }

        return known;
    }

    /// <summary>Walks the successors depth first; a unit that is met again while its own walk is open closes a circle.</summary>
    private static void CheckCircles(Dictionary<PlaceCode, PlaceEntry> byCode)
    {
        var done = new HashSet<PlaceCode>();
        var open = new HashSet<PlaceCode>();
        var walk = new Stack<(PlaceEntry Entry, int Next)>();
        foreach (var start in byCode.Values.Where(entry => !done.Contains(entry.Unit.Code)))
        {
            walk.Push((start, 0));
            open.Add(start.Unit.Code);
            while (walk.TryPop(out var at))
            {
                if (at.Next == at.Entry.Successors.Length)
                {
                    open.Remove(at.Entry.Unit.Code);
                    done.Add(at.Entry.Unit.Code);
                    continue;
                }

                walk.Push((at.Entry, at.Next + 1));
                var code = at.Entry.Unit.Successors[at.Next];
                if (open.Contains(code))
                {
                    at.Entry.Successors[at.Next].Report(DefectCodes.SuccessorsRunInCircle);
                }
                else if (!done.Contains(code) && byCode.TryGetValue(code, out var next))
                {
                    open.Add(code);
                    walk.Push((next, 0));
                }
            }
        }
    }

    /// <summary>Two units of one kind and name in one unit at one time cannot be told apart; Hòa and Hoà are one name.</summary>
    private static void CheckNames(IReadOnlyList<PlaceEntry> entries)
    {
        var known = new Dictionary<(PlaceCode?, AdministrativeUnitKind, string), List<PlaceEntry>>();
        foreach (var entry in entries)
        {
            var key = (entry.Unit.Parent, entry.Unit.Kind, VietnameseText.ComparisonKey(entry.Unit.Name));
            if (!known.TryGetValue(key, out var namesakes))
            {
                known.Add(key, [entry]);
                continue;
            }

            var twin = namesakes.Find(other => other.Unit.Code != entry.Unit.Code && !(other.Unit.To < entry.Unit.From) && !(entry.Unit.To < other.Unit.From));
            if (twin is not null)
            {
                entry.Place.Report(DefectCodes.PlaceDuplicate, twin.Unit.Code.Value);
            }

            namesakes.Add(entry);
        }
    }
}
