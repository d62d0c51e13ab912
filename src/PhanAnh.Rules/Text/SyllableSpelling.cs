namespace PhanAnh.Rules;

/// <summary>
/// Builds a syllable from keystrokes and spells it with the tone where the statutes put it (hòa, thủy). Both placements are right; the
/// older one is the commoner by far in Vietnamese news and law.
/// </summary>
internal ref struct SyllableSpelling(Span<int> letters)
{
    private readonly Span<int> letters = letters;
    private int count;

    internal Tone Tone { get; private set; }

    internal readonly int Count => count;

    /// <summary>How many keystrokes changed a letter instead of adding one.</summary>
    internal int Operations { get; private set; }

    internal readonly int Last => count == 0 ? 0 : letters[count - 1];

    internal readonly ulong Letters
    {
        get
        {
            var packed = 0UL;
            for (var i = 0; i < count; i++)
            {
                packed |= (ulong)letters[i] << (i * SyllableGrammar.BitsPerLetter);
            }

            return packed;
        }
    }

    internal readonly bool HasVowel
    {
        get
        {
            for (var i = 0; i < count; i++)
            {
                if (VietnameseAlphabet.IsVowel(letters[i]))
                {
                    return true;
                }
            }

            return false;
        }
    }

    internal bool Add(int code)
    {
        if (count == letters.Length)
        {
            return false;
        }

        letters[count++] = code;
        return true;
    }

    internal bool SetTone(Tone tone)
    {
        if (!HasVowel || Tone != Tone.Level)
        {
            return false;
        }

        Tone = tone;
        Operations++;
        return true;
    }

    /// <summary>Marks the last vowel that can take the quality; the horn takes "uo" as one.</summary>
    internal bool Mark(VowelQuality quality)
    {
        for (var i = count - 1; i >= 0; i--)
        {
            if (VietnameseAlphabet.WithQuality(letters[i], quality) is not (var marked and not 0))
            {
                continue;
            }

            letters[i] = marked;
            if (quality == VowelQuality.Horn && i > 0 && letters[i - 1] == VietnameseAlphabet.CodeOf('u') && !FollowsQ(i - 1))
            {
                letters[i - 1] = VietnameseAlphabet.CodeOf('ư');
            }

            Operations++;
            return true;
        }

        return false;
    }

    /// <summary>Turns "ua" at the end into "ưa".</summary>
    internal bool MarkOpenUa()
    {
        var endsInUa = count >= 2
            && letters[count - 1] == VietnameseAlphabet.CodeOf('a')
            && letters[count - 2] == VietnameseAlphabet.CodeOf('u');
        if (!endsInUa || FollowsQ(count - 2))
        {
            return false;
        }

        letters[count - 2] = VietnameseAlphabet.CodeOf('ư');
        Operations++;
        return true;
    }

    internal bool Stroke()
    {
        if (count == 0 || letters[0] != VietnameseAlphabet.CodeOf('d'))
        {
            return false;
        }

        letters[0] = VietnameseAlphabet.CodeOf('đ');
        Operations++;
        return true;
    }

    /// <summary>Writes the syllable; <paramref name="spelled"/> takes as many characters as letters were added.</summary>
    internal readonly void Write(Span<char> spelled, bool upperFirst, bool upperAll)
    {
        var toned = Tone == Tone.Level ? -1 : TonePlace();
        for (var i = 0; i < count; i++)
        {
            spelled[i] = VietnameseAlphabet.Spell(letters[i], i == toned ? Tone : Tone.Level, upperAll || (upperFirst && i == 0));
        }
    }

    private readonly bool FollowsQ(int index) => index > 0 && letters[index - 1] == VietnameseAlphabet.CodeOf('q');

    private readonly int TonePlace()
    {
        var start = SyllableGrammar.OnsetLength(Letters);
        var end = start;
        var marked = -1;
        for (; end < count && VietnameseAlphabet.IsVowel(letters[end]); end++)
        {
            marked = VietnameseAlphabet.WithoutMarks(letters[end]) == letters[end] ? marked : end;
        }

        if (marked >= 0)
        {
            return marked;
        }

        var vowels = end - start;
        return vowels == 1 ? start : end < count ? end - 1 : vowels == 2 ? start : start + 1;
    }
}
