using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace PhanAnh.Rules;

/// <summary>The runs that patterns are made of, each kept once, and which patterns begin with which.</summary>
internal sealed class CuePhrases
{
    private readonly PhraseTree _tree;
    private readonly ImmutableArray<ImmutableArray<Sequence>> _startingWith;

    internal CuePhrases(IEnumerable<CuePattern> patterns, bool unmarked)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var phrases = new List<(IReadOnlyList<ulong> Words, int Phrase)>();
        var starting = new SortedDictionary<int, List<Sequence>>();
        foreach (var pattern in patterns)
        {
            var sequence = new Sequence(pattern, [.. pattern.Runs.Select(IdOf)]);
            if (!starting.TryGetValue(sequence.Phrases[0], out var same))
            {
                starting.Add(sequence.Phrases[0], same = []);
            }

            same.Add(sequence);
        }

        _tree = new(phrases);
        _startingWith = [.. Enumerable.Range(0, ids.Count).Select(id => starting.TryGetValue(id, out var same) ? [.. same] : ImmutableArray<Sequence>.Empty)];

        int IdOf(CueRun run)
        {
            var choices = run.Choices.Select(choice => choice.Select(word => word.In(unmarked)).ToList()).ToList();
            var name = string.Join('|', choices.Select(choice => string.Join(' ', choice)));
            if (!ids.TryGetValue(name, out var id))
            {
                ids.Add(name, id = ids.Count);
                phrases.AddRange(choices.Select(choice => ((IReadOnlyList<ulong>)choice, id)));
            }

            return id;
        }
    }

    internal int Count => _startingWith.Length;

    internal ReadOnlySpan<Sequence> StartingWith(int phrase) => _startingWith[phrase].AsSpan();

    /// <summary>All phrases inside the sentences, by their first word, the shorter before the longer. Dispose it.</summary>
    internal RentedList<FoundPhrase> Find(ReadOnlySpan<CueWord> words, bool unmarked)
    {
        var found = default(RentedList<FoundPhrase>);
        for (var first = 0; first < words.Length; first++)
        {
            var node = PhraseTree.Root;
            for (var last = first; last < words.Length && words[last].Sentence == words[first].Sentence; last++)
            {
                node = _tree.Next(node, unmarked ? words[last].Key.Unmarked : words[last].Key.Marked);
                if (node == PhraseTree.Root)
                {
                    break;
                }

                foreach (var phrase in _tree.EndingAt(node))
                {
                    found.Add(new(phrase, first, last));
                }
            }
        }

        return found;
    }

    /// <summary>A pattern as the phrases of its runs.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Sequence(CuePattern Pattern, ImmutableArray<int> Phrases)
    {
        /// <summary>−1 where there is none.</summary>
        internal int Second { get; } = Phrases.Length > 1 ? Phrases[1] : -1;
    }
}
