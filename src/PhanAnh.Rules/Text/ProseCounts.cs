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

    /// <summary>Words with marks that no Vietnamese syllable has so: "chuÈn", "mùc", "maãu".</summary>
    internal int MisplacedMarks;

    /// <summary>The longest run of syllables without marks (R), as <see cref="UnmarkedRun"/> counts.</summary>
    internal int LongestRun;

    /// <summary>Words that mix Latin letters with Greek or Cyrillic ones.</summary>
    internal int MixedScripts;

    internal int TelexWords;
    internal int StrongTelexWords;
    internal int VniWords;

    /// <summary>Where the first and behind the last word lie in the shadow text.</summary>
    internal int Start;
    internal int End;

    /// <summary>From this many syllables on a run without marks is one.</summary>
    internal const int FewestOfARun = 6;

    /// <summary>Where such runs lie in the shadow text; none where there is none.</summary>
    internal List<TextSpan>? UnmarkedRuns;

    private UnmarkedRun _run;

    internal static ProseCounts Of(ReadOnlySpan<char> shadow)
    {
        var counts = default(ProseCounts);
        var reader = new WordReader(shadow);
        while (reader.MoveNext())
        {
            counts.Add(shadow, reader.Current);
        }

        return counts;
    }

    /// <summary>Counts the next word.</summary>
    internal void Add(ReadOnlySpan<char> shadow, in Word word)
    {
        if (word.Is(WordTraits.Digits))
        {
            VniWords += KeyedWord.IsVni(shadow, word) ? 1 : 0;
            return;
        }

        Start = Words == 0 ? word.Start : Start;
        End = word.Start + word.Length;
        Words++;
        MixedScripts += word.MixesScripts ? 1 : 0;
        Count(shadow, word);
        LongestRun = Math.Max(LongestRun, _run.Length);
        if (_run.Length >= FewestOfARun)
        {
            KeepRun();
        }
    }

    private void KeepRun()
    {
        UnmarkedRuns ??= [];
        if (UnmarkedRuns is [.., var last] && last.End > _run.Start)
        {
            UnmarkedRuns[^1] = new TextSpan(last.Start, End - last.Start);
        }
        else
        {
            UnmarkedRuns.Add(new TextSpan(_run.Start, End - _run.Start));
        }
    }

    private void Count(ReadOnlySpan<char> shadow, in Word word)
    {
        if (word.Is(WordTraits.Marked))
        {
            CountMarked(word);
            _run = default;
        }
        else if (SyllableGrammar.AcceptsUnmarked(word.Unmarked))
        {
            Syllables++;
            _run.AddSyllable(word.Start);
        }
        else
        {
            _run.AddOther();
            if (KeyedWord.IsTelex(shadow, word, out var strong))
            {
                TelexWords++;
                StrongTelexWords += strong ? 1 : 0;
            }
        }
    }

    private void CountMarked(in Word word)
    {
        var spelledRight = SyllableGrammar.Accepts(word.Letters, word.Tone);
        var syllable = spelledRight || SyllableGrammar.AcceptsUnmarked(word.Unmarked) ? 1 : 0;
        MisplacedMarks += spelledRight ? 0 : 1;
        Syllables += syllable;
        MarkedSyllables += syllable;
    }
}
