namespace PhanAnh.Rules;

/// <summary>Digits that stand together in a phone field.</summary>
/// <param name="Start">Offset of the first character in the raw field, the plus included.</param>
/// <param name="End">Offset behind the last.</param>
/// <param name="Digits">ASCII digits; full-width ones made plain, O and l read as 0 and 1.</param>
/// <param name="International">A plus stands in front.</param>
/// <param name="Guessed">A letter was read as a digit.</param>
internal sealed record DigitGroup(int Start, int End, string Digits, bool International, bool Guessed)
{
    /// <summary>The groups of each stretch between words; separators and brackets do not end a stretch.</summary>
    internal static List<DigitGroup[]> Stretches(string raw)
    {
        var stretches = new List<DigitGroup[]>();
        var current = new List<DigitGroup>();
        for (var i = 0; i < raw.Length;)
        {
            if (DigitAt(raw, i) != '\0')
            {
                current.Add(Read(raw, ref i));
                continue;
            }

            if (char.IsLetter(raw[i]) && current.Count > 0)
            {
                stretches.Add([.. current]);
                current.Clear();
            }

            i++;
        }

        if (current.Count > 0)
        {
            stretches.Add([.. current]);
        }

        return stretches;
    }

    /// <summary>Without digits: the group says nothing of the number.</summary>
    public override string ToString() => $"{Digits.Length} digits at {Start}";

    private static DigitGroup Read(string raw, ref int i)
    {
        var start = i;
        var guessed = false;
        while (i < raw.Length && DigitAt(raw, i) is not '\0')
        {
            guessed |= char.IsLetter(raw[i]);
            i++;
        }

        var digits = string.Create(i - start, (raw, start), static (text, from) =>
        {
            for (var at = 0; at < text.Length; at++)
            {
                text[at] = DigitAt(from.raw, from.start + at);
            }
        });

        var international = start > 0 && raw[start - 1] is '+' or '\uFF0B';
        return new DigitGroup(international ? start - 1 : start, i, digits, international, guessed);
    }

    private static char DigitAt(string raw, int index)
    {
        var c = raw[index];
        if (char.IsAsciiDigit(c))
        {
            return c;
        }

        if (c is >= '\uFF10' and <= '\uFF19')
        {
            return (char)(c - '\uFF10' + '0');
        }

        var digit = c switch
        {
            'O' or 'o' => '0',
            'l' or 'I' => '1',
            _ => '\0',
        };
        return digit != '\0' && BesidesDigitsOnly(raw, index) ? digit : '\0';
    }

    // A letter counts as a digit where no other letter touches it and a digit does: O912, 09l2, but not "số", "tel", "O Ba".
    private static bool BesidesDigitsOnly(string raw, int index)
    {
        var before = index == 0 ? ' ' : raw[index - 1];
        var after = index + 1 == raw.Length ? ' ' : raw[index + 1];
        return !IsOtherLetter(before) && !IsOtherLetter(after) && (char.IsDigit(before) || char.IsDigit(after));
    }

    private static bool IsOtherLetter(char c) => char.IsLetter(c) && c is not ('O' or 'o' or 'l' or 'I');
}
