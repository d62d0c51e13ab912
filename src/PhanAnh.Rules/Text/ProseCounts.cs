using System.Runtime.InteropServices;

namespace PhanAnh.Rules;

/// <summary>What the rules count in one pass over the words of a text.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct ProseCounts
{
    /// <summary>Words of letters only (T in the rules).</summary>
    internal int Words;

    /// <summary>Words that can be syllables when all marks are taken off (V).</summary>
    internal int Syllables;

    /// <summary>Syllables with a mark (M).</summary>
    internal int MarkedSyllables;

    /// <summary>The longest run of syllables without marks; any other word ends a run (R).</summary>
    internal int LongestRun;

    /// <summary>Words that mix Latin letters with Greek or Cyrillic ones.</summary>
    internal int MixedScripts;

    internal int TelexWords;
    internal int StrongTelexWords;
    internal int VniWords;

    /// <summary>Where the first and behind the last word lie in the shadow text.</summary>
    internal int Start;
    internal int End;

    internal static ProseCounts Of(ReadOnlySpan<char> shadow, ReadOnlySpan<Word> words)
    {
        var counts = default(ProseCounts);
        var run = 0;
        foreach (ref readonly var word in words)
        {
            if (word.Is(WordTraits.Digits))
            {
                counts.VniWords += KeyedWord.IsVni(shadow, word) ? 1 : 0;
                continue;
            }

            counts.Start = counts.Words == 0 ? word.Start : counts.Start;
            counts.End = word.Start + word.Length;
            counts.Words++;
            counts.MixedScripts += word.MixesScripts ? 1 : 0;
            run = counts.Count(shadow, word) ? run + 1 : 0;
            counts.LongestRun = Math.Max(counts.LongestRun, run);
        }

        return counts;
    }

    /// <summary>Counts one word and tells whether it is a syllable without marks.</summary>
    private bool Count(ReadOnlySpan<char> shadow, in Word word)
    {
        if (word.Is(WordTraits.Marked))
        {
            var syllable = SyllableGrammar.AcceptsUnmarked(word.Unmarked) ? 1 : 0;
            Syllables += syllable;
            MarkedSyllables += syllable;
            return false;
        }

        if (SyllableGrammar.AcceptsUnmarked(word.Unmarked))
        {
            Syllables++;
            return true;
        }

        if (KeyedWord.IsTelex(shadow, word, out var strong))
        {
            TelexWords++;
            StrongTelexWords += strong ? 1 : 0;
        }

        return false;
    }
}
