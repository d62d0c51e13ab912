using System.Collections.Immutable;
using System.Runtime.CompilerServices;

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

    // Made once a lexicon, however many reviews share it.
    private static readonly ConditionalWeakTable<ILexicon, CueIndex> Made = [];

    private CueIndex(ILexicon lexicon)
    {
        Name = $"{lexicon.Id} {lexicon.Version}";
        var patterns = lexicon.Terms.Select(CuePattern.Of).OfType<CuePattern>().ToList();
        Cues = [.. patterns.Where(pattern => pattern.Term.Kind == LexiconTermKind.Hints).Select(pattern => pattern.Term.Cue).Distinct()];
        _marked = new(patterns, unmarked: false);
        _unmarked = new(
            patterns.Where(p => p.Term.Kind != LexiconTermKind.Hints || (p.FewestWords >= FewestWordsUnmarked && !p.Capitals)), unmarked: true);
    }

    internal static CueIndex Of(ILexicon lexicon) => Made.GetValue(lexicon, static key => new(key));

    internal string Name { get; }

    /// <summary>The cues that its terms hint at, in the order of the lexicon.</summary>
    internal ImmutableArray<Core.TermCode> Cues { get; }

    /// <summary>Every term found, in the order of the text.</summary>
    internal List<CueMatch>? Find(ReadOnlySpan<CueWord> words, bool unmarked)
    {
        var index = unmarked ? _unmarked : _marked;
        using var found = index.Find(words, unmarked);
        var phrases = found.Items;
        if (phrases.IsEmpty)
        {
            return null;
        }

        List<CueMatch>? matches = null;
        using var seen = new PhraseSet(index.Count);
        for (var (start, end) = (0, 0); start < phrases.Length; start = end)
        {
            var sentence = words[phrases[start].First].Sentence;
            for (; end < phrases.Length && words[phrases[end].First].Sentence == sentence; end++)
            {
                seen.Add(phrases[end].Id);
            }

            Match(index, words, phrases[start..end], seen, ref matches);
            seen.Clear(phrases[start..end]);
        }

        return matches;
    }

    // All inside one sentence. Most terms that begin here end nowhere: their second phrase is not in the sentence at all.
    private static void Match(
        CuePhrases index, ReadOnlySpan<CueWord> words, ReadOnlySpan<FoundPhrase> phrases, PhraseSet seen, ref List<CueMatch>? matches)
    {
        for (var i = 0; i < phrases.Length; i++)
        {
            foreach (ref readonly var sequence in index.StartingWith(phrases[i].Id))
            {
                if ((sequence.Second < 0 || seen.Has(sequence.Second)) && Match(sequence, words, phrases[i..]) is { } last)
                {
                    (matches ??= []).Add(new(sequence.Pattern, phrases[i].First, last));
                }
            }
        }
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
                if (at >= phrases.Length || phrases[at].First > from + WidestGap)
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
