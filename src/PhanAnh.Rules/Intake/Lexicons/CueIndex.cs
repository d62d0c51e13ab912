using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PhanAnh.Rules;

/// <summary>The terms of one lexicon by their first word. Matching is linear in the length of the text.</summary>
internal sealed class CueIndex
{
    private const int WidestGap = 12;

    // Short terms without their marks are other words: "cháy nhà" and "chạy nhà".
    private const int FewestWordsUnmarked = 3;

    private readonly FrozenDictionary<ulong, ImmutableArray<CuePattern>> _marked;
    private readonly FrozenDictionary<ulong, ImmutableArray<CuePattern>> _unmarked;

    internal CueIndex(ILexicon lexicon)
    {
        Name = $"{lexicon.Id} {lexicon.Version}";
        var patterns = lexicon.Terms.Select(CuePattern.Of).OfType<CuePattern>().ToList();
        Cues = [.. patterns.Where(pattern => pattern.Term.Kind == LexiconTermKind.Hints).Select(pattern => pattern.Term.Cue).Distinct()];
        _marked = ByFirstWord(patterns, unmarked: false);
        _unmarked = ByFirstWord(
            patterns.Where(p => p.Term.Kind != LexiconTermKind.Hints || (p.Words >= FewestWordsUnmarked && !p.Capitals)), unmarked: true);
    }

    internal string Name { get; }

    /// <summary>The cues that its terms hint at, in the order of the lexicon.</summary>
    internal ImmutableArray<Core.TermCode> Cues { get; }

    /// <summary>Every term found, in the order of the text.</summary>
    internal List<CueMatch>? Find(ReadOnlySpan<CueWord> words, bool unmarked)
    {
        List<CueMatch>? matches = null;
        var index = unmarked ? _unmarked : _marked;
        for (var i = 0; i < words.Length; i++)
        {
            if (!index.TryGetValue(words[i].Key.In(unmarked), out var patterns))
            {
                continue;
            }

            foreach (var pattern in patterns)
            {
                if (Match(pattern, words, i, unmarked) is { } last)
                {
                    (matches ??= []).Add(new(pattern, i, last));
                }
            }
        }

        return matches;
    }

    private static int? Match(CuePattern pattern, ReadOnlySpan<CueWord> words, int first, bool unmarked)
    {
        if (pattern.AtLineStart && first > 0 && words[first - 1].Line == words[first].Line)
        {
            return null;
        }

        var next = first;
        for (var run = 0; run < pattern.Runs.Length; run++)
        {
            var start = next;
            var limit = Math.Min(words.Length - 1, run == 0 ? start : start + WidestGap);
            while (start <= limit && !RunMatches(pattern, pattern.Runs[run], words, start, words[first].Sentence, unmarked))
            {
                start++;
            }

            if (start > limit)
            {
                return null;
            }

            next = start + pattern.Runs[run].Length;
        }

        return pattern.AtLineEnd && next < words.Length && words[next].Line == words[next - 1].Line ? null : next - 1;
    }

    private static bool RunMatches(
        CuePattern pattern, ImmutableArray<WordKey> run, ReadOnlySpan<CueWord> words, int start, int sentence, bool unmarked)
    {
        if (start + run.Length > words.Length)
        {
            return false;
        }

        for (var i = 0; i < run.Length; i++)
        {
            var word = words[start + i];
            if (word.Sentence != sentence || word.Key.In(unmarked) != run[i].In(unmarked) || (pattern.Capitals && !word.Capitals))
            {
                return false;
            }
        }

        return true;
    }

    private static FrozenDictionary<ulong, ImmutableArray<CuePattern>> ByFirstWord(IEnumerable<CuePattern> patterns, bool unmarked) =>
        patterns.GroupBy(pattern => pattern.First.In(unmarked)).ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
}
