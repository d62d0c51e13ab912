using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>The terms of one lexicon, ready to be looked for: with their marks, and without them for texts that have none.</summary>
internal sealed class CueIndex
{
    // Short terms without their marks are other words: "cháy nhà" and "chạy nhà".
    private const int FewestWordsUnmarked = 3;

    // Made once a lexicon, however many reviews share it, and each half only when a text needs it.
    private static readonly ConditionalWeakTable<ILexicon, CueIndex> Made = [];

    private readonly Lazy<CuePhrases> _marked;
    private readonly Lazy<CuePhrases> _unmarked;

    private CueIndex(ILexicon lexicon)
    {
        Name = $"{lexicon.Id} {lexicon.Version}";
        var patterns = PatternsOf(lexicon);
        Cues = [.. patterns.Where(pattern => pattern.Term.Kind == LexiconTermKind.Hints).Select(pattern => pattern.Term.Cue).Distinct()];
        _marked = new(() => new(patterns, unmarked: false));
        _unmarked = new(() => new(patterns.Where(IsSafeUnmarked), unmarked: true));
    }

    internal string Name { get; }

    /// <summary>The cues that its terms hint at, in the order of the lexicon.</summary>
    internal ImmutableArray<TermCode> Cues { get; }

    internal static CueIndex Of(ILexicon lexicon) => Made.GetValue(lexicon, static key => new(key));

    internal CuePhrases Phrases(bool unmarked) => (unmarked ? _unmarked : _marked).Value;

    private static ImmutableArray<CuePattern> PatternsOf(ILexicon lexicon)
    {
        if (lexicon is Lexicon read)
        {
            return read.Patterns;
        }

        var slots = new CueSlots();
        return [.. lexicon.Terms.Select(term => CuePattern.Of(term, slots)).OfType<CuePattern>().Where(pattern => pattern.MostWords <= CuePattern.WordsAllowed)];
    }

    private static bool IsSafeUnmarked(CuePattern pattern) =>
        pattern.Term.Kind != LexiconTermKind.Hints || (pattern.FewestWords >= FewestWordsUnmarked && !pattern.Capitals);
}
