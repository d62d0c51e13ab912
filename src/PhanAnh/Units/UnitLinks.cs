using System.Collections.Immutable;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh;

/// <summary>Checks what units say of each other: whom they name exists, neither successors nor parents run in a circle, and no two are called alike at one time.</summary>
internal sealed class UnitLinks
{
    private readonly Dictionary<UnitCode, UnitEntry> _byCode;
    private readonly Func<UnitEntry, ImmutableArray<ValueReader>> _places;
    private readonly Func<Unit, ImmutableArray<UnitCode>> _next;

    private UnitLinks(
        Dictionary<UnitCode, UnitEntry> byCode, Func<UnitEntry, ImmutableArray<ValueReader>> places, Func<Unit, ImmutableArray<UnitCode>> next) =>
        (_byCode, _places, _next) = (byCode, places, next);

    internal static void Check(IReadOnlyList<UnitEntry> entries)
    {
        // Of two units with one code, itself a defect, the first is meant.
        var byCode = entries.DistinctBy(entry => entry.Unit.Code).ToDictionary(entry => entry.Unit.Code);
        new UnitLinks(byCode, entry => entry.Successors, unit => unit.Successors).Check();
        new UnitLinks(byCode, entry => entry.Parent is { } parent ? [parent] : [], unit => unit.Parent is { } parent ? [parent] : []).Check();
        CheckNames(entries);
    }

    private void Check()
    {
        foreach (var entry in _byCode.Values)
        {
            var named = _next(entry.Unit);
            for (var i = 0; i < named.Length; i++)
            {
                if (!_byCode.ContainsKey(named[i]))
                {
                    _places(entry)[i].Report(DefectCodes.RefUnknown, NearestNames.To(named[i].Value, [.. _byCode.Keys.Where(known => known != entry.Unit.Code).Select(known => known.Value)]));
                }
            }
        }

        CheckCircles();
    }

    /// <summary>Walks the links depth first; a unit that is met again while its own walk is open closes a circle, whose way is told.</summary>
    private void CheckCircles()
    {
        var done = new HashSet<UnitCode>();
        foreach (var start in _byCode.Values.Where(entry => !done.Contains(entry.Unit.Code)))
        {
            var open = new HashSet<UnitCode> { start.Unit.Code };
            var walk = new Stack<(UnitEntry Entry, int Next)>([(start, 0)]);
            while (walk.TryPop(out var at))
            {
                var named = _next(at.Entry.Unit);
                if (at.Next == named.Length)
                {
                    open.Remove(at.Entry.Unit.Code);
                    done.Add(at.Entry.Unit.Code);
                    continue;
                }

                walk.Push((at.Entry, at.Next + 1));
                if (open.Contains(named[at.Next]))
                {
                    _places(at.Entry)[at.Next].Report(DefectCodes.UnitCycle, Way(walk, named[at.Next]));
                }
                else if (!done.Contains(named[at.Next]) && _byCode.TryGetValue(named[at.Next], out var next))
                {
                    open.Add(next.Unit.Code);
                    walk.Push((next, 0));
                }
            }
        }
    }

    private static string Way(Stack<(UnitEntry Entry, int Next)> walk, UnitCode closing)
    {
        var circle = walk.Select(step => step.Entry.Unit.Code).TakeWhile(code => code != closing).Append(closing).Reverse().Append(closing);
        return Excerpt.Of(string.Join(" → ", circle));
    }

    /// <summary>Two units of one name under one unit at one time cannot be told apart by whoever chooses among them; Hòa and Hoà are one name.</summary>
    private static void CheckNames(IReadOnlyList<UnitEntry> entries)
    {
        var known = new Dictionary<(UnitCode?, string), List<UnitEntry>>();
        foreach (var entry in entries)
        {
            if (string.IsNullOrWhiteSpace(entry.Unit.Name.Vietnamese))
            {
                continue;
            }

            var key = (entry.Unit.Parent, VietnameseText.ComparisonKey(entry.Unit.Name.Vietnamese));
            if (!known.TryGetValue(key, out var namesakes))
            {
                known.Add(key, [entry]);
                continue;
            }

            var twin = namesakes.Find(other => other.Unit.Code != entry.Unit.Code && !(other.Unit.To < entry.Unit.From) && !(entry.Unit.To < other.Unit.From));
            if (twin is not null)
            {
                entry.Place.Report(DefectCodes.UnitDuplicate, twin.Unit.Code.Value);
            }

            namesakes.Add(entry);
        }
    }
}
