using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>The rules by every combination of field, kind and place that they name; the number 0 stands for "any".</summary>
internal sealed class RouterIndex
{
    private const int MaxChain = 3;

    private static readonly uint[] Any = [0];

    private readonly Dictionary<TermCode, uint> _fields = [];
    private readonly Dictionary<TermCode, uint> _kinds = [];
    private readonly Dictionary<PlaceCode, PlaceChain> _chains = [];
    private readonly Dictionary<ulong, (int Start, int End)> _buckets;
    private readonly RouterEntry[] _entries;

    internal RouterIndex(ImmutableArray<RoutingRule> rules, PlaceRegister places)
    {
        var named = new Dictionary<PlaceCode, uint>();
        var entries = new List<RouterEntry>(rules.Length);
        for (var i = 0; i < rules.Length; i++)
        {
            foreach (var field in Ordinals(rules[i].Fields, _fields))
            {
                foreach (var kind in Ordinals(rules[i].Kinds, _kinds))
                {
                    foreach (var place in Ordinals(rules[i].Places, named))
                    {
                        entries.Add(new(
                            KeyOf(field, kind, place), i, rules[i].Precedence, rules[i].From ?? LocalDate.MinIsoValue, rules[i].To ?? LocalDate.MaxIsoValue));
                    }
                }
            }
        }

        _entries = [.. entries];
        Array.Sort(_entries, RouterEntry.Compare);
        _buckets = Buckets(_entries);
        foreach (var unit in places.Units)
        {
            var chain = PlaceChain.Of(unit.Code, places, named);
            if (chain.Count > 0)
            {
                _chains.Add(unit.Code, chain);
            }
        }

        foreach (var (place, ordinal) in named)
        {
            _chains.TryAdd(place, PlaceChain.Alone(ordinal));
        }
    }

    /// <summary>The ordinals of the winner and of the first rule with the same right; -1 for none.</summary>
    internal (int Rule, int Rival) Best(in RoutingQuestion question)
    {
        var (bucket, start) = Search(question);
        if (start < 0)
        {
            return (-1, -1);
        }

        var best = _entries[start];
        for (var i = start + 1; i < bucket.End && _entries[i].Precedence == best.Precedence; i++)
        {
            if (_entries[i].HoldsOn(question.Day))
            {
                return (best.Rule, _entries[i].Rule);
            }
        }

        return (best.Rule, -1);
    }

    internal IEnumerable<int> AllBest(RoutingQuestion question)
    {
        var (bucket, start) = Search(question);
        for (var i = start; i >= 0 && i < bucket.End && _entries[i].Precedence == _entries[start].Precedence; i++)
        {
            if (_entries[i].HoldsOn(question.Day))
            {
                yield return _entries[i].Rule;
            }
        }
    }

    /// <summary>
    /// The bucket of the winner and the winner's entry in it. The keys are asked from the most specific to the least, so that only a higher precedence
    /// beats what was found; rules of equal right share a bucket, since a chain has one place of each level.
    /// </summary>
    private ((int Start, int End) Bucket, int Entry) Search(in RoutingQuestion question)
    {
        var field = question.Field is { } f ? _fields.GetValueOrDefault(f) : 0;
        var kind = _kinds.GetValueOrDefault(question.Kind);
        var chain = question.Place is { } p ? _chains.GetValueOrDefault(p) : default;
        var found = (Start: 0, End: 0);
        var best = -1;
        for (var fields = field == 0 ? 1 : 2; fields > 0; fields--)
        {
            for (var kinds = kind == 0 ? 1 : 2; kinds > 0; kinds--)
            {
                for (var i = 0; i <= chain.Count; i++)
                {
                    var key = KeyOf(fields == 2 ? field : 0, kinds == 2 ? kind : 0, chain[i]);
                    if (!_buckets.TryGetValue(key, out var bucket))
                    {
                        continue;
                    }

                    for (var e = bucket.Start; e < bucket.End && (best < 0 || _entries[e].Precedence > _entries[best].Precedence); e++)
                    {
                        if (_entries[e].HoldsOn(question.Day))
                        {
                            (found, best) = (bucket, e);
                            break;
                        }
                    }
                }
            }
        }

        return (found, best);
    }

    private static uint[] Ordinals<T>(ImmutableArray<T> named, Dictionary<T, uint> known)
        where T : struct
    {
        if (named.IsEmpty)
        {
            return Any;
        }

        if (named.Length == 1)
        {
            return [OrdinalOf(named[0], known)];
        }

        var ordinals = new HashSet<uint>(named.Length);
        foreach (var item in named)
        {
            ordinals.Add(OrdinalOf(item, known));
        }

        return [.. ordinals];
    }

    private static uint OrdinalOf<T>(T item, Dictionary<T, uint> known)
        where T : struct
    {
        if (!known.TryGetValue(item, out var ordinal))
        {
            known.Add(item, ordinal = (uint)known.Count + 1);
        }

        return ordinal;
    }

    private static ulong KeyOf(uint field, uint kind, uint place) => ((ulong)field << 44) | ((ulong)kind << 24) | place;

    private static Dictionary<ulong, (int Start, int End)> Buckets(RouterEntry[] entries)
    {
        var buckets = new Dictionary<ulong, (int Start, int End)>(entries.Length);
        for (var start = 0; start < entries.Length;)
        {
            var end = start + 1;
            while (end < entries.Length && entries[end].Key == entries[start].Key)
            {
                end++;
            }

            buckets.Add(entries[start].Key, (start, end));
            start = end;
        }

        return buckets;
    }

    /// <summary>The numbers of those places of a chain that some rule names, nearest first; the one behind the last is 0.</summary>
    private readonly struct PlaceChain(uint first, uint second, uint third)
    {
        internal int Count => first == 0 ? 0 : second == 0 ? 1 : third == 0 ? 2 : MaxChain;

        internal uint this[int index] => index switch { 0 => first, 1 => second, 2 => third, _ => 0 };

        internal static PlaceChain Alone(uint ordinal) => new(ordinal, 0, 0);

        internal static PlaceChain Of(PlaceCode code, PlaceRegister places, Dictionary<PlaceCode, uint> named)
        {
            Span<uint> ordinals = [0, 0, 0];
            var count = 0;
            for (PlaceCode? at = code; at is { } here && count < MaxChain; at = places.Find(here)?.Parent)
            {
                if (named.TryGetValue(here, out var ordinal))
                {
                    ordinals[count++] = ordinal;
                }
            }

            return new(ordinals[0], ordinals[1], ordinals[2]);
        }
    }
}
