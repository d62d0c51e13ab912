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
        var phrases = new List<CueRun>();
        var starting = new List<List<Sequence>>();
        foreach (var pattern in patterns)
        {
            var sequence = new Sequence(pattern, [.. pattern.Runs.Select(IdOf)]);
            starting[sequence.Phrases[0]].Add(sequence);
        }

        _tree = new(phrases, unmarked);
        _startingWith = [.. starting.Select(same => same.ToImmutableArray())];

        int IdOf(CueRun run)
        {
            if (!ids.TryGetValue(run.Text, out var id))
            {
                ids.Add(run.Text, id = phrases.Count);
                phrases.Add(run);
                starting.Add([]);
            }

            return id;
        }
    }

    internal int Count => _startingWith.Length;

    internal ReadOnlySpan<Sequence> StartingWith(int phrase) => _startingWith[phrase].AsSpan();

    /// <summary>All phrases of a sentence, by their first word, the shorter before the longer.</summary>
    internal void Find(ReadOnlySpan<CueWord> sentence, bool unmarked, ref RentedList<FoundPhrase> found)
    {
        for (var first = 0; first < sentence.Length; first++)
        {
            var node = PhraseTree.Root;
            for (var last = first; last < sentence.Length; last++)
            {
                node = _tree.Next(node, unmarked ? sentence[last].Key.Unmarked : sentence[last].Key.Marked);
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
    }

    /// <summary>A pattern as the phrases of its runs.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Sequence(CuePattern Pattern, ImmutableArray<int> Phrases)
    {
        /// <summary>−1 where there is none.</summary>
        internal int Second { get; } = Phrases.Length > 1 ? Phrases[1] : -1;
    }
}
