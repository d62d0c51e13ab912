namespace PhanAnh.Rules;

/// <summary>The byte behind a character of a text that was shown as Windows-1252, with its five unassigned bytes passed through.</summary>
internal static class Windows1252
{
    // 0x80 to 0x9F; the unassigned bytes 81, 8D, 8F, 90, 9D stand for themselves.
    private const string UpperControls =
        "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>−1 where no byte shows as that character.</summary>
    internal static int ByteOf(char c) => c switch
    {
        < '\u0100' => c,
        < '\u0152' or > '\u2122' => -1,
        _ => UpperControls.IndexOf(c, StringComparison.Ordinal) is var index and >= 0 ? 0x80 + index : -1,
    };

    internal static char CharacterOf(int value) => value is >= 0x80 and <= 0x9F ? UpperControls[value - 0x80] : (char)value;

    /// <summary>
    /// Whether the character is a sign of a legacy encoding: shown for a byte above 7F, and no punctuation of ordinary text.
    /// </summary>
    internal static bool IsLegacySign(char c) =>
        c is >= '\u0080'
            and not ('\u00A0' or '«' or '»' or '°' or '‘' or '’' or '“' or '”' or '•' or '–' or '—' or '…' or '€') && ByteOf(c) >= 0;
}
