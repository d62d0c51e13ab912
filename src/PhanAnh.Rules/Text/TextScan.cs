using System.Globalization;

namespace PhanAnh.Rules;

/// <summary>
/// The first look at a text: is it well-formed and within its limits, and does anything in it need the slower paths? One pass, nothing
/// allocated.
/// </summary>
/// <param name="Defect">The first defect, or null.</param>
/// <param name="NeedsShadow">Some character has to be composed, unfolded or dropped before words can be compared.</param>
/// <param name="HasFormatCharacters">Some character is invisible (Unicode category Cf).</param>
/// <param name="HasReplacement">Some character is U+FFFD, what decoders leave for what they could not read.</param>
/// <param name="DeviceControl">The index of the first of U+007F to U+009F, or −1.</param>
/// <param name="LegacySigns">How many characters no Vietnamese text has, but text in a legacy encoding shown as Windows-1252 is full
/// of.</param>
internal readonly record struct TextScan(
    TextDefect? Defect, bool NeedsShadow, bool HasFormatCharacters, bool HasReplacement, int DeviceControl, int LegacySigns)
{
    /// <summary>Some letter is Greek or Cyrillic.</summary>
    internal bool HasGreekOrCyrillic { get; private init; }

    /// <summary>Whether anything in it can hide, turn or resemble what it is not.</summary>
    internal bool MayHaveStrays => HasFormatCharacters || HasGreekOrCyrillic || DeviceControl >= 0;

    internal static TextScan Of(ReadOnlySpan<char> text, TextLimits limits)
    {
        if (text.Length > limits.MaxBytes)
        {
            return Refused(TextDefectCodes.TooLong, limits.MaxBytes, limits.MaxBytes);
        }

        var (needsShadow, hasFormat, hasReplacement, deviceControl, legacySigns) = (false, false, false, -1, 0);
        var (bytes, run, hasGreekOrCyrillic) = (text.Length, 0, false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= ' ' and <= '~')
            {
                run = 0;
                continue;
            }

            if (VietnameseAlphabet.Describe(c) != 0)
            {
                bytes += c < 0x800 ? 1 : 2;
                run = 0;
                continue;
            }

            var width = 1;
            if (c < ' ')
            {
                if (c is not ('\t' or '\n' or '\r'))
                {
                    return Refused(TextDefectCodes.Control, i, c);
                }
            }
            else if (char.IsSurrogate(c))
            {
                if (!char.IsHighSurrogate(c) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                {
                    return Refused(TextDefectCodes.IllFormed, i, c);
                }

                width = 2;
            }

            bytes += width == 2 ? 2 : c < 0x80 ? 0 : c < 0x800 ? 1 : 2;
            if (bytes > limits.MaxBytes)
            {
                return Refused(TextDefectCodes.TooLong, i, limits.MaxBytes);
            }

            var category = CharUnicodeInfo.GetUnicodeCategory(width == 2 ? char.ConvertToUtf32(c, text[i + 1]) : c);
            var isMark = category
                is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;
            run = isMark ? run + 1 : 0;
            if (run > limits.MaxCombiningRun)
            {
                return Refused(TextDefectCodes.CombiningRun, i, limits.MaxCombiningRun);
            }

            if (c is >= '\u007F' and <= '\u009F' && deviceControl < 0)
            {
                deviceControl = i;
            }

            hasFormat |= category == UnicodeCategory.Format;
            hasReplacement |= c == '\uFFFD';
            hasGreekOrCyrillic |= LookAlikes.IsGreekOrCyrillic(c);
            needsShadow |= isMark || width == 2 || category == UnicodeCategory.Format || CompatibilityForms.Covers(c);
            legacySigns += Windows1252.IsLegacySign(c) || IsSignInsideWord(text, i) ? 1 : 0;
            i += width - 1;
        }

        if (bytes > limits.MaxBytes)
        {
            return Refused(TextDefectCodes.TooLong, text.Length, limits.MaxBytes);
        }

        return CharactersBeyond(text, limits.MaxCharacters) is var beyond and >= 0
            ? Refused(TextDefectCodes.TooLong, beyond, limits.MaxCharacters)
            : new TextScan(null, needsShadow, hasFormat, hasReplacement, deviceControl, legacySigns) { HasGreekOrCyrillic = hasGreekOrCyrillic };
    }

    // "T«i" for "Tôi": nobody writes a quote or a degree sign between two letters.
    private static bool IsSignInsideWord(ReadOnlySpan<char> text, int index) =>
        text[index] is '«' or '»' or '°' && index > 0 && index + 1 < text.Length && char.IsLetter(text[index - 1]) && char.IsLetter(text[index + 1]);

    // Runs after the cap on bytes and marks, so it is bounded; a text with fewer UTF-16 units than the limit cannot pass it.
    private static int CharactersBeyond(ReadOnlySpan<char> text, int limit)
    {
        if (text.Length <= limit)
        {
            return -1;
        }

        var index = 0;
        for (var count = 0; index < text.Length; count++)
        {
            if (count == limit)
            {
                return index;
            }

            index += StringInfo.GetNextTextElementLength(text[index..]);
        }

        return -1;
    }

    private static TextScan Refused(string code, int index, int value) =>
        new(new TextDefect(code, index, value), NeedsShadow: false, HasFormatCharacters: false, HasReplacement: false, -1, LegacySigns: 0);
}
