using System.Buffers;
using System.Globalization;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>
/// A text as the finders of personal data read it: the shadow text with look-alikes, foreign digits, dashes and blanks made plain, one character for one.
/// What is settled (markers of an earlier redaction, passages found already) is a barrier that nothing is read across, so that a redacted text is
/// redacted to itself. Buffers are rented, so dispose it.
/// </summary>
internal sealed class RedactionText : IDisposable
{
    /// <summary>Stands for every character that is settled. No text holds it: control characters read as blanks.</summary>
    internal const char Barrier = '\u0001';

    /// <summary>The barrier of a hidden name: a number behind it may still belong to the words ahead of it.</summary>
    internal const char NameBarrier = '\u0002';

    private static readonly TextLimits Unlimited =
        new() { MaxCharacters = int.MaxValue, MaxBytes = int.MaxValue, MaxCombiningRun = int.MaxValue };

    private static readonly SearchValues<string> Markers = SearchValues.Create(HiddenMarker.All.AsSpan(), StringComparison.Ordinal);

    private static readonly string[] NameMarkers =
        [HiddenMarker.Of(PersonalDataKind.Name, Language.Vietnamese), HiddenMarker.Of(PersonalDataKind.Name, Language.English)];

    private readonly ShadowText shadow;
    private readonly char[] buffer;
    private readonly int length;

    private RedactionText(string raw)
    {
        var scan = TextScan.Of(raw, Unlimited);
        shadow = ShadowText.Of(raw, scan.Defect is null ? scan : scan with { NeedsShadow = true });
        length = shadow.Text.Length;
        buffer = ArrayPool<char>.Shared.Rent(length);
        for (var i = 0; i < length; i++)
        {
            var c = shadow.Text[i];
            buffer[i] = c is > ' ' and <= '~' ? c : Plain(c);
        }

        BlockMarkers();
    }

    internal ReadOnlySpan<char> Text => buffer.AsSpan(0, length);

    internal static RedactionText Of(string raw) => new(raw);

    internal static bool IsBarrier(char c) => c is Barrier or NameBarrier;

    /// <summary>Makes a stretch a barrier.</summary>
    internal void Block(int start, int count, bool isName = false) => buffer.AsSpan(start, count).Fill(isName ? NameBarrier : Barrier);

    internal TextSpan ToRaw(int start, int count) => shadow.ToRaw(start, count);

    public void Dispose()
    {
        shadow.Dispose();
        ArrayPool<char>.Shared.Return(buffer, clearArray: true);
    }

    private void BlockMarkers()
    {
        for (var from = 0; shadow.Text[from..].IndexOfAny(Markers) is var found and >= 0;)
        {
            var start = from + found;
            from = start + shadow.Text[start..].IndexOf(']') + 1;
            var marker = shadow.Text[start..from];
            Block(start, from - start, marker.SequenceEqual(NameMarkers[0]) || marker.SequenceEqual(NameMarkers[1]));
        }
    }

    private static char Plain(char c)
    {
        if (c <= ' ')
        {
            return c == '\n' ? '\n' : ' ';
        }

        if (VietnameseAlphabet.Describe(c) != 0)
        {
            return c;
        }

        if (LookAlikes.IsGreekOrCyrillic(c))
        {
            return LookAlikes.ToLatin(c);
        }

        return CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.DashPunctuation or UnicodeCategory.MathSymbol when c is '\u2212' or (>= '\u2010' and <= '\u2015') => '-',
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber when CharUnicodeInfo.GetDigitValue(c) is var digit and >= 0 =>
                (char)('0' + digit),
            UnicodeCategory.SpaceSeparator or UnicodeCategory.Control => ' ',
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => '\n',
            _ => c is '\u00B7' or '\u2022' or '\u2219' or '\u2027' or '\u3002' ? '.' : c,
        };
    }
}
