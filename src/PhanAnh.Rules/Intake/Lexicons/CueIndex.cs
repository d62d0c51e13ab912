using System.Collections.Immutable;

namespace PhanAnh.Rules;

/// <summary>
/// The terms of one lexicon, ready to be looked for. A first pass finds the phrases that terms are made of; only where there are some does a second put
/// them together. Linear in the length of the text, and independent of the number of terms.
/// </summary>
internal sealed class CueIndex
{
    private const int WidestGap = 12;

    // Short terms without their marks are other words: "cháy nhà" and "chạy nhà".
    private const int FewestWordsUnmarked = 3;

    private readonly CuePhrases _marked;
    private readonly CuePhrases _unmarked;

    internal CueIndex(ILexicon lexicon)
    {
        Name = $"{lexicon.Id} {lexicon.Version}";
        var patterns = lexicon.Terms.Select(CuePattern.Of).OfType<CuePattern>().ToList();
        Cues = [.. patterns.Where(pattern => pattern.Term.Kind == LexiconTermKind.Hints).Select(pattern => pattern.Term.Cue).Distinct()];
        _marked = new(patterns, unmarked: false);
        _unmarked = new(
            patterns.Where(p => p.Term.Kind != LexiconTermKind.Hints || (p.FewestWords >= FewestWordsUnmarked && !p.Capitals)), unmarked: true);
    }

    internal string Name { get; }

    /// <summary>The cues that its terms hint at, in the order of the lexicon.</summary>
    internal ImmutableArray<Core.TermCode> Cues { get; }

    /// <summary>Every term found, in the order of the text.</summary>
    internal List<CueMatch>? Find(ReadOnlySpan<CueWord> words, bool unmarked)
    {
        var index = unmarked ? _unmarked : _marked;
        using var found = index.Find(words, unmarked);
        var phrases = found.Items;
        List<CueMatch>? matches = null;
        for (var i = 0; i < phrases.Length; i++)
        {
            foreach (var pattern in index.StartingWith(phrases[i].Id))
            {
                if (Match(pattern, words, phrases[i..]) is { } last)
                {
                    (matches ??= []).Add(new(pattern.Pattern, phrases[i].First, last));
                }
            }
        }

        return matches;
    }

    private static int? Match(in CuePhrases.Sequence sequence, ReadOnlySpan<CueWord> words, ReadOnlySpan<FoundPhrase> phrases)
    {
        var (pattern, first, last) = (sequence.Pattern, phrases[0].First, phrases[0].Last);
        if ((pattern.AtLineStart && first > 0 && words[first - 1].Line == words[first].Line) || !AreAllowed(pattern, words[first..(last + 1)]))
        {
            return null;
        }

        var at = 0;
        for (var run = 1; run < sequence.Phrases.Length; run++)
        {
            var (from, id) = (last + 1, sequence.Phrases[run]);
            for (at++; ; at++)
            {
                if (at >= phrases.Length || phrases[at].First > from + WidestGap || words[phrases[at].First].Sentence != words[first].Sentence)
                {
                    return null;
                }

                if (phrases[at].Id == id && phrases[at].First >= from && AreAllowed(pattern, words[phrases[at].First..(phrases[at].Last + 1)]))
                {
                    last = phrases[at].Last;
                    break;
                }
            }
        }

        return pattern.AtLineEnd && last + 1 < words.Length && words[last + 1].Line == words[last].Line ? null : last;
    }

    private static bool AreAllowed(CuePattern pattern, ReadOnlySpan<CueWord> words)
    {
        if (!pattern.Capitals)
        {
            return true;
        }

        foreach (var word in words)
        {
            if (!word.Capitals)
            {
                return false;
            }
        }

        return true;
    }
}
