using System.Collections.Immutable;

namespace PhanAnh.Rules;

/// <summary>
/// Phrases by their words: one step a word, whatever the number of phrases. Most words of a text begin none, which one read of a small table tells.
/// </summary>
/// <remarks>
/// A node is the set of places that the words read so far may have come to (<see cref="PhrasePlace"/>), so "(a|b) (c|d) e" has three nodes and not ten, and
/// the choices of a phrase are never written out.
/// </remarks>
internal sealed class PhraseTree
{
    internal const int Root = 0;

    private readonly Edge[] _edges;
    private readonly int _shift;
    private readonly ImmutableArray<ImmutableArray<int>> _endings;

    internal PhraseTree(IReadOnlyList<CueRun> phrases, bool unmarked)
    {
        var (steps, endings) = new Builder(phrases, unmarked).Build();
        var bits = 4;
        while (1 << bits < steps.Count * 4)
        {
            bits++;
        }

        _shift = 64 - bits;
        _edges = new Edge[1 << bits];
        _endings = [.. endings];
        foreach (var step in steps)
        {
            var slot = SlotOf(step.Node, step.Word);
            while (_edges[slot].Next != 0)
            {
                slot = (slot + 1) & (_edges.Length - 1);
            }

            _edges[slot] = step;
        }
    }

    /// <summary>Where the word leads from a node; zero, the root, where it leads nowhere.</summary>
    internal int Next(int node, ulong word)
    {
        var edges = _edges;
        for (var slot = SlotOf(node, word); edges[slot].Next != 0; slot = (slot + 1) & (edges.Length - 1))
        {
            if (edges[slot].Word == word && edges[slot].Node == node)
            {
                return edges[slot].Next;
            }
        }

        return Root;
    }

    /// <summary>The phrases that end at a node.</summary>
    internal ReadOnlySpan<int> EndingAt(int node) => _endings[node].AsSpan();

    private int SlotOf(int node, ulong word) => (int)(unchecked((word + ((ulong)node << 57) + (ulong)node) * 0x9E3779B97F4A7C15) >> _shift);

    /// <summary>Makes the nodes, from the root outwards; equal sets of places are one node.</summary>
    private sealed class Builder(IReadOnlyList<CueRun> phrases, bool unmarked)
    {
        private readonly Dictionary<ulong[], int> _numbers = new(new SamePlaces());
        private readonly Queue<ulong[]> _open = [];
        private readonly List<Edge> _steps = [];
        private readonly List<ImmutableArray<int>> _endings = [];
        private readonly SortedSet<int> _ending = [];
        private readonly Dictionary<ulong, List<ulong>> _leading = [];

        internal (List<Edge> Steps, List<ImmutableArray<int>> Endings) Build()
        {
            NumberOf([.. Enumerable.Range(0, phrases.Count).Select(phrase => PhrasePlace.Before(phrase, 0).Packed)]);
            for (var node = Root; _open.TryDequeue(out var places); node++)
            {
                _leading.Clear();
                _ending.Clear();
                foreach (var place in places)
                {
                    Leave(PhrasePlace.Of(place));
                }

                _endings.Add([.. _ending]);
                foreach (var (word, next) in _leading)
                {
                    next.Sort();
                    _steps.Add(new(word, node, NumberOf([.. next.Distinct()])));
                }
            }

            return (_steps, _endings);
        }

        private int NumberOf(ulong[] places)
        {
            if (!_numbers.TryGetValue(places, out var number))
            {
                _numbers.Add(places, number = _numbers.Count);
                _open.Enqueue(places);
            }

            return number;
        }

        private void Leave(PhrasePlace place)
        {
            var slots = phrases[place.Phrase].Slots;
            if (place.Slot == slots.Length)
            {
                _ending.Add(place.Phrase);
                return;
            }

            var alternatives = slots[place.Slot].Alternatives;
            if (place.Word > 0)
            {
                Lead(place, alternatives[place.Alternative]);
                return;
            }

            for (var i = 0; i < alternatives.Length; i++)
            {
                if (alternatives[i].IsEmpty)
                {
                    Leave(PhrasePlace.Before(place.Phrase, place.Slot + 1));
                }
                else
                {
                    Lead(place with { Alternative = i }, alternatives[i]);
                }
            }
        }

        private void Lead(PhrasePlace place, ImmutableArray<WordKey> words)
        {
            var word = words[place.Word].In(unmarked);
            if (!_leading.TryGetValue(word, out var next))
            {
                _leading.Add(word, next = []);
            }

            var behind = place.Word + 1 == words.Length ? PhrasePlace.Before(place.Phrase, place.Slot + 1) : place with { Word = place.Word + 1 };
            next.Add(behind.Packed);
        }
    }

    private sealed class SamePlaces : IEqualityComparer<ulong[]>
    {
        public bool Equals(ulong[]? x, ulong[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(ulong[] obj)
        {
            var hash = 0UL;
            foreach (var place in obj)
            {
                hash = unchecked((hash + place) * 0x9E3779B97F4A7C15);
            }

            return unchecked((int)(hash >> 32));
        }
    }

    private readonly record struct Edge(ulong Word, int Node, int Next);
}
