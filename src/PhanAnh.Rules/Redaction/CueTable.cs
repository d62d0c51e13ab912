using System.Collections.Frozen;

namespace PhanAnh.Rules;

/// <summary>Words that say what the number behind them is, as letters without marks or blanks: "sotaikhoan".</summary>
internal sealed class CueTable(params (NumberCue Cue, string Words)[] cues)
{
    private const int MostWords = 4;

    private readonly FrozenDictionary<string, NumberCue>.AlternateLookup<ReadOnlySpan<char>> _lookup = cues
        .SelectMany(row => row.Words.Split(' '), (row, words) => KeyValuePair.Create(words, row.Cue))
        .ToFrozenDictionary(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The nearest cue ahead of a place, of those that end at one word the longest. What is no personal data counts only right ahead of it.</summary>
    internal CueAhead Before(ReadOnlySpan<char> text, int place)
    {
        Span<char> letters = stackalloc char[ClauseWords.Window];
        Span<ClauseWord> words = stackalloc ClauseWord[ClauseWords.MostWords];
        words = words[..ClauseWords.Read(text, place, letters, words)];
        for (var last = 0; last < words.Length; last++)
        {
            var cue = EndingAt(letters, words, last);
            if (cue != NumberCue.None && (cue != NumberCue.Other || words[last].Reach == CueReach.Near))
            {
                return new(cue, words[last].Reach);
            }
        }

        return default;
    }

    /// <summary>By its longest phrase, so that "học sinh" is no "sinh".</summary>
    private NumberCue EndingAt(ReadOnlySpan<char> letters, ReadOnlySpan<ClauseWord> words, int last)
    {
        for (var first = Math.Min(last + MostWords, words.Length) - 1; first >= last; first--)
        {
            if (_lookup.TryGetValue(letters[words[first].Start..words[last].End], out var cue))
            {
                return cue;
            }
        }

        return NumberCue.None;
    }
}
