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
        var root = new Branch();
        foreach (var (words, phrase) in phrases)
        {
            var branch = root;
            foreach (var word in words)
            {
                branch = branch.Next.TryGetValue(word, out var next) ? next : branch.Next[word] = new();
            }

            branch.Endings.Add(phrase);
        }

        var (steps, endings) = Shared.Of(root);
        var bits = 4;
        while (1 << bits < steps.Count * 4)
        {
            bits++;
        }

        _shift = 64 - bits;
        _edges = new Edge[1 << bits];
        _endings = [.. endings];
        foreach (var (word, node, next) in steps)
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

    private sealed class Branch
    {
        internal SortedDictionary<ulong, Branch> Next { get; } = [];

        internal SortedSet<int> Endings { get; } = [];
    }

    /// <summary>
    /// Gives one number to all branches from which the same phrases follow: "(a|b) (c|d) e" has six words and not ten. The root is number zero.
    /// </summary>
    private sealed class Shared
    {
        private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
        private readonly List<Edge> _steps = [];
        private readonly List<int[]> _endings = [[]];

        internal static (List<Edge> Steps, List<int[]> Endings) Of(Branch root)
        {
            var shared = new Shared();
            foreach (var (word, next) in root.Next)
            {
                shared._steps.Add(new(word, Root, shared.NumberOf(next)));
            }

            return (shared._steps, shared._endings);
        }

        private int NumberOf(Branch branch)
        {
            var next = branch.Next.Select(pair => (Word: pair.Key, Number: NumberOf(pair.Value))).ToList();
            var name = $"{string.Join(' ', branch.Endings)};{string.Join(' ', next)}";
            if (_numbers.TryGetValue(name, out var number))
            {
                return number;
            }

            number = _endings.Count;
            _numbers.Add(name, number);
            _endings.Add([.. branch.Endings]);
            next.ForEach(step => _steps.Add(new(step.Word, number, step.Number)));
            return number;
        }
    }

    private readonly record struct Edge(ulong Word, int Node, int Next);
}
