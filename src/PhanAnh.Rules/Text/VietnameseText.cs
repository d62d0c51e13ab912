namespace PhanAnh.Rules;

/// <summary>
/// Vietnamese text without help from the platform: the same in every culture and with <c>DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1</c>, where
/// <c>string.Normalize</c> does nothing. All methods are pure, thread-safe and linear in the length of the text.
/// </summary>
public static class VietnameseText
{
    /// <summary>
    /// Composes Vietnamese letters (dựng sẵn) from letters and combining marks (tổ hợp), in whatever order the marks stand. Equals Unicode
    /// NFC for every Vietnamese letter; other writing systems are left as they are. Idempotent.
    /// </summary>
    /// <param name="text">Any text, well-formed or not.</param>
    /// <returns>The same instance where nothing had to change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Compose(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return VietnameseComposition.Compose(text);
    }

    /// <summary>
    /// The key under which two spellings of the same Vietnamese words are equal: blind to case, to the placement of the tone mark (hoà =
    /// hòa), to normal form, to Ð in place of Đ, to full-width letters, invisible characters and the amount of white space. Different
    /// tones stay different.
    /// </summary>
    /// <param name="text">Any well-formed text.</param>
    /// <returns>Lower-case toneless letters, each word followed by its tone as a combining mark. Compare ordinally; not for
    /// display.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string ComparisonKey(string text) => ComparisonKeys.Of(text, keepMarks: true);

    /// <summary>
    /// The key of tolerant look-up: as <see cref="ComparisonKey"/>, but without any mark, so that "Hòa Bình" is found as "hoa binh". Good
    /// for suggestions only: Hoà, Hỏa and Hoa share it.
    /// </summary>
    /// <param name="text">Any well-formed text.</param>
    /// <returns>Lower-case letters without marks. Compare ordinally.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string SearchKey(string text) => ComparisonKeys.Of(text, keepMarks: false);

    /// <summary>Whether a text can be taken as text: its size, surrogates, control characters and runs of combining marks.</summary>
    /// <param name="text">Any text; its size costs nothing beyond the limits.</param>
    /// <param name="limits"><see cref="TextLimits.Default"/> where null.</param>
    /// <returns>The first defect, or null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static TextDefect? FindDefect(string text, TextLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextScan.Of(text, limits ?? TextLimits.Default).Defect;
    }

    /// <summary>
    /// What a text may have meant that was typed with the input method off, came in an encoding from before Unicode, or has invisible and
    /// look-alike characters inside its words.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="limits"><see cref="TextLimits.Default"/> where null.</param>
    /// <returns>Null where nothing is to repair, or where <see cref="FindDefect"/> answers a defect.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static TextRepair? SuggestRepair(string text, TextLimits? limits = null)
    {
        foreach (var finding in TextAnalysis.Of(text, limits).Findings)
        {
            if (finding is { Suggestion: { } suggestion, Damage: { } damage })
            {
                return new TextRepair(damage, suggestion, finding.Confidence);
            }
        }

        return null;
    }
}
