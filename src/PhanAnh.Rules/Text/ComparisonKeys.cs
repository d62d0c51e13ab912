using System.Text;

namespace PhanAnh.Rules;

/// <summary>Writes the comparison keys of <see cref="VietnameseText"/>.</summary>
internal static class ComparisonKeys
{
    // In the order of Tone.
    private const string ToneMarks = "\0\u0300\u0309\u0303\u0301\u0323";

    private static readonly TextLimits Unlimited =
        new() { MaxCharacters = int.MaxValue, MaxBytes = int.MaxValue, MaxCombiningRun = int.MaxValue };

    internal static string Of(string text, bool keepMarks)
    {
        ArgumentNullException.ThrowIfNull(text);
        var scan = TextScan.Of(text, Unlimited);
        using var shadow = ShadowText.Of(text, scan.Defect is null ? scan : scan with { NeedsShadow = true });
        var key = new StringBuilder(shadow.Text.Length + 8);
        var tone = Tone.Level;
        foreach (var c in shadow.Text)
        {
            var description = VietnameseAlphabet.Describe(c);
            var code = description & VietnameseAlphabet.LetterMask;
            if (code == 0)
            {
                CloseWord(key, ref tone);
                AppendOther(key, c);
                continue;
            }

            key.Append(VietnameseAlphabet.Spell(keepMarks ? code : VietnameseAlphabet.WithoutMarks(code), Tone.Level, upper: false));
            if (keepMarks && VietnameseAlphabet.ToneOf(description) is var found and not Tone.Level)
            {
                CloseWord(key, ref tone);
                tone = found;
            }
        }

        CloseWord(key, ref tone);
        return key.Length > 0 && key[^1] == ' ' ? key.ToString(0, key.Length - 1) : key.ToString();
    }

    private static void CloseWord(StringBuilder key, ref Tone tone)
    {
        if (tone != Tone.Level)
        {
            key.Append(ToneMarks[(int)tone]);
            tone = Tone.Level;
        }
    }

    private static void AppendOther(StringBuilder key, char c)
    {
        if (!char.IsWhiteSpace(c))
        {
            key.Append(char.ToLowerInvariant(c));
        }
        else if (key.Length > 0 && key[^1] != ' ')
        {
            key.Append(' ');
        }
    }
}
