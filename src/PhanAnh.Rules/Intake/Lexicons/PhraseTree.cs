namespace PhanAnh.Rules;

/// <summary>
/// Phrases by their words: one step a word, whatever the number of phrases. Most words of a text begin none, which one read of a small table tells.
/// </summary>
internal sealed class PhraseTree
{
    internal const int Root = 0;

    private readonly Edge[] _edges;
    private readonly int _shift;
    private readonly int[][] _endings;

    internal PhraseTree(IReadOnlyCollection<(IReadOnlyList<ulong> Words, int Phrase)> phrases)
    {
        var steps = new Dictionary<(int Node, ulong Word), int>();
        List<SortedSet<int>> endings = [[]];
        foreach (var (words, phrase) in phrases)
        {
            var node = Root;
            foreach (var word in words)
            {
                if (!steps.TryGetValue((node, word), out var next))
                {
                    next = endings.Count;
                    steps.Add((node, word), next);
                    endings.Add([]);
                }

                node = next;
            }

            endings[node].Add(phrase);
        }

        var bits = 4;
        while (1 << bits < steps.Count * 4)
        {
            bits++;
        }

        _shift = 64 - bits;
        _edges = new Edge[1 << bits];
        _endings = [.. endings.Select(set => set.ToArray())];
        foreach (var ((node, word), next) in steps)
        {
            var slot = SlotOf(node, word);
            while (_edges[slot].Next != 0)
            {
                slot = (slot + 1) & (_edges.Length - 1);
            }

            _edges[slot] = new(word, node, next);
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
    internal ReadOnlySpan<int> EndingAt(int node) => _endings[node];

    private int SlotOf(int node, ulong word) => (int)(unchecked((word + ((ulong)node << 57) + (ulong)node) * 0x9E3779B97F4A7C15) >> _shift);

    private readonly record struct Edge(ulong Word, int Node, int Next);
}
