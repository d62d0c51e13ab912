namespace PhanAnh.Rules;

/// <summary>A word that reads as keystrokes for a marked syllable.</summary>
internal static class KeyedWord
{
    /// <summary>
    /// Letters only, no syllable as it stands, a marked syllable when played. Strong where two keys or more changed a letter or the word
    /// starts with "dd": English has many words of one such key (test, box) and hardly any of two.
    /// </summary>
    internal static bool IsTelex(ReadOnlySpan<char> shadow, in Word word, out bool strong)
    {
        Span<char> meant = stackalloc char[Keystrokes.LongestWord];
        strong = false;
        return IsPlainLatin(word)
            && !SyllableGrammar.AcceptsUnmarked(word.Unmarked)
            && TryPlay(shadow, word, vni: false, meant, out _, out strong);
    }

    /// <summary>Letters with digits behind them.</summary>
    internal static bool IsVni(ReadOnlySpan<char> shadow, in Word word)
    {
        Span<char> meant = stackalloc char[Keystrokes.LongestWord];
        return word.Is(WordTraits.Digits) && IsPlainLatin(word) && TryPlay(shadow, word, vni: true, meant, out _, out _);
    }

    internal static bool TryPlay(ReadOnlySpan<char> shadow, in Word word, bool vni, Span<char> meant, out int length, out bool strong)
    {
        (length, strong) = (0, false);
        if (word.Length > Keystrokes.LongestWord)
        {
            return false;
        }

        var keys = shadow.Slice(word.Start, word.Length);
        var spelling = new SyllableSpelling(stackalloc int[Word.MaxLetters]);
        if (!Keystrokes.Play(keys, vni, ref spelling) || !SyllableGrammar.Accepts(spelling.Letters, spelling.Tone))
        {
            return false;
        }

        length = spelling.Count;
        strong = spelling.Operations >= 2 || keys.StartsWith("dd", StringComparison.OrdinalIgnoreCase);
        spelling.Write(meant, char.IsAsciiLetterUpper(keys[0]), IsAllUpper(keys));
        return true;
    }

    private static bool IsPlainLatin(in Word word) =>
        word.Is(WordTraits.Latin) && !word.Is(WordTraits.Marked | WordTraits.Foreign | WordTraits.GreekOrCyrillic);

    private static bool IsAllUpper(ReadOnlySpan<char> keys) =>
        char.IsAsciiLetterUpper(keys[0]) && keys[1..].ContainsAnyInRange('A', 'Z') && !keys.ContainsAnyInRange('a', 'z');
}
