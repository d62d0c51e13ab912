namespace PhanAnh.Rules;

/// <summary>
/// Reads a word as the keys of a Vietnamese keyboard that was off: Telex (letters: "ddocj" for "đọc") or VNI (digits: "d9u7o7ng2"
/// for "đường").
/// </summary>
internal static class Keystrokes
{
    internal const int LongestWord = 14;

    /// <summary>Plays the keys into the spelling; false where a key makes no sense.</summary>
    internal static bool Play(ReadOnlySpan<char> word, bool vni, ref SyllableSpelling spelling)
    {
        foreach (var c in word)
        {
            var code = VietnameseAlphabet.Describe(c) & VietnameseAlphabet.LetterMask;
            var done = (vni, char.IsAsciiDigit(c)) switch
            {
                (true, true) => PlayDigit(c, ref spelling),
                (_, false) when code != 0 => vni ? spelling.Add(code) : PlayLetter((char)(c | 0x20), code, ref spelling),
                _ => false,
            };
            if (!done)
            {
                return false;
            }
        }

        return spelling.Operations > 0;
    }

    private static bool PlayDigit(char digit, ref SyllableSpelling spelling) => digit switch
    {
        '1' => spelling.SetTone(Tone.Rising),
        '2' => spelling.SetTone(Tone.Falling),
        '3' => spelling.SetTone(Tone.Dipping),
        '4' => spelling.SetTone(Tone.Broken),
        '5' => spelling.SetTone(Tone.Heavy),
        '6' => spelling.Mark(VowelQuality.Circumflex),
        '7' => spelling.Mark(VowelQuality.Horn),
        '8' => spelling.Mark(VowelQuality.Breve),
        '9' => spelling.Stroke(),
        _ => false,
    };

    private static bool PlayLetter(char key, int code, ref SyllableSpelling spelling)
    {
        var tone = key switch
        {
            's' => Tone.Rising,
            'f' => Tone.Falling,
            'r' => Tone.Dipping,
            'x' => Tone.Broken,
            'j' => Tone.Heavy,
            _ => Tone.Level,
        };
        if (tone != Tone.Level && spelling.HasVowel)
        {
            return spelling.SetTone(tone);
        }

        var doubled = spelling.Last == code;
        return key switch
        {
            'a' or 'e' or 'o' when doubled => spelling.Mark(VowelQuality.Circumflex),
            'd' when doubled && spelling.Count == 1 => spelling.Stroke(),
            'w' => spelling.MarkOpenUa() || PlayHook(ref spelling),
            'f' or 'j' or 'z' => false,
            _ => spelling.Add(code),
        };
    }

    // The w key: the last of a, o, u gets its breve or horn; a horn already there ("uwow") stays.
    private static bool PlayHook(ref SyllableSpelling spelling) =>
        spelling.Last == VietnameseAlphabet.CodeOf('a') ? spelling.Mark(VowelQuality.Breve)
            : spelling.Mark(VowelQuality.Horn) || spelling.Mark(VowelQuality.Breve);
}
