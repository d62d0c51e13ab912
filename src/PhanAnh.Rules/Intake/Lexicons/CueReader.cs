namespace PhanAnh.Rules;

/// <summary>Finds the hints of a lexicon in a text that nothing takes back.</summary>
internal static class CueReader
{
    /// <summary>In the order of the text; none where nothing hints at anything.</summary>
    internal static List<CueMatch> Read(CueIndex index, ReadOnlySpan<CueWord> words, bool unmarked)
    {
        if (index.Find(words, unmarked) is not { } matches)
        {
            return [];
        }

        var hints = new List<CueMatch>();
        foreach (var match in matches)
        {
            if (match.Pattern.Term.Kind == LexiconTermKind.Hints
                && !SpeechContext.TakesBack(words, match, unmarked)
                && !IsOverruled(match, matches, words))
            {
                hints.Add(match);
            }
        }

        return hints;
    }

    private static bool IsOverruled(in CueMatch hint, List<CueMatch> matches, ReadOnlySpan<CueWord> words)
    {
        foreach (var match in matches)
        {
            var term = match.Pattern.Term;
            var overrules = term.Kind switch
            {
                LexiconTermKind.Overrules => match.Touches(hint),
                LexiconTermKind.OverrulesSentence => words[match.First].Sentence == words[hint.First].Sentence,
                _ => false,
            };
            if (overrules && CueCodes.IsWithin(hint.Pattern.Term.Cue, term.Cue.Value))
            {
                return true;
            }
        }

        return false;
    }
}
