namespace PhanAnh.Rules;

/// <summary>
/// Looks for the terms of one lexicon, sentence by sentence. A first pass finds the phrases that terms are made of; only where there are some does a second
/// put them together. Keeps its rented memory from one sentence to the next, so dispose it.
/// </summary>
internal sealed class CueSearch(CueIndex index, bool unmarked) : IDisposable
{
    private const int WidestGap = 12;

    private readonly CuePhrases _phrases = index.Phrases(unmarked);
    private readonly PhraseSet _seen = new(index.Phrases(unmarked).Count);
    private RentedList<FoundPhrase> _found;

    internal void Read(CueSentence sentence, ref List<CueHint>? hints)
    {
        _found.Clear();
        _phrases.Find(sentence.Words, unmarked, ref _found);
        if (_found.Count == 0 || Match(sentence) is not { } matches)
        {
            return;
        }

        foreach (var match in CueMatches.Standing(matches, sentence.Words, unmarked))
        {
            var (first, last) = (sentence.Words[match.First].Word, sentence.Words[match.Last].Word);
            (hints ??= []).Add(new(index, match.Pattern, first.Start, last.Start + last.Length - first.Start));
        }
    }

    public void Dispose()
    {
        _seen.Dispose();
        _found.Dispose();
    }

    // Most terms that begin here end nowhere: their second phrase is not in the sentence at all.
    private List<CueMatch>? Match(CueSentence sentence)
    {
        var phrases = _found.Items;
        foreach (ref readonly var phrase in phrases)
        {
            _seen.Add(phrase.Id);
        }

        List<CueMatch>? matches = null;
        for (var i = 0; i < phrases.Length; i++)
        {
            foreach (ref readonly var sequence in _phrases.StartingWith(phrases[i].Id))
            {
                if ((sequence.Second < 0 || _seen.Has(sequence.Second)) && Match(sequence, sentence, phrases[i..]) is { } last)
                {
                    (matches ??= []).Add(new(sequence.Pattern, phrases[i].First, last));
                }
            }
        }

        _seen.Clear(phrases);
        return matches;
    }

    private static int? Match(in CuePhrases.Sequence sequence, CueSentence sentence, ReadOnlySpan<FoundPhrase> phrases)
    {
        var (pattern, first, last) = (sequence.Pattern, phrases[0].First, phrases[0].Last);
        if ((pattern.AtLineStart && !(first == 0 && sentence.StartsLine)) || !AreAllowed(pattern, sentence.Words[first..(last + 1)]))
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

                if (phrases[at].Id == id && phrases[at].First >= from
                    && AreAllowed(pattern, sentence.Words[phrases[at].First..(phrases[at].Last + 1)]))
                {
                    last = phrases[at].Last;
                    break;
                }
            }
        }

        return pattern.AtLineEnd && !(last + 1 == sentence.Words.Length && sentence.EndsLine) ? null : last;
    }

    private static bool AreAllowed(CuePattern pattern, ReadOnlySpan<CueWord> words)
    {
        if (!pattern.Capitals)
        {
            return true;
        }

        foreach (ref readonly var word in words)
        {
            if (!word.Capitals)
            {
                return false;
            }
        }

        return true;
    }
}
