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

    /// <summary>From this many syllables on a run without marks is one.</summary>
    internal const int FewestOfARun = 6;

    /// <summary>Where such runs lie in the shadow text; none where there is none.</summary>
    internal List<TextSpan>? UnmarkedRuns;

    private int _run;
    private int _runStart;

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
        if (!Count(shadow, word))
        {
            _run = 0;
            return;
        }

        _runStart = _run++ == 0 ? word.Start : _runStart;
        LongestRun = Math.Max(LongestRun, _run);
        if (_run >= FewestOfARun)
        {
            KeepRun();
        }
    }

    private void KeepRun()
    {
        var run = new TextSpan(_runStart, End - _runStart);
        UnmarkedRuns ??= [];
        if (_run == FewestOfARun)
        {
            UnmarkedRuns.Add(run);
        }
        else
        {
            UnmarkedRuns[^1] = run;
        }
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
