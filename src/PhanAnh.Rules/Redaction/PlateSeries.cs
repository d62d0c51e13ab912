using System.Runtime.InteropServices;

namespace PhanAnh.Rules;

/// <summary>The letters of a plate behind its code, with the digit of a motorcycle's series: A, LD, B1, MĐ1.</summary>
/// <param name="End">The place behind it.</param>
/// <param name="Letters">How many letters it has; 0 where there is no series.</param>
/// <param name="HasDigit">Whether a digit belongs to it.</param>
/// <param name="IsSmall">Whether a letter is a small one.</param>
/// <param name="IsApart">Whether a blank stands ahead of it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PlateSeries(int End, int Letters, bool HasDigit, bool IsSmall, bool IsApart)
{
    private const int MostLetters = 2;

    internal static PlateSeries At(ReadOnlySpan<char> text, int code)
    {
        var start = PlateTail.SkipGap(text, code);
        var end = start;
        var isSmall = false;
        while (end < text.Length && end - start < MostLetters && (char.IsAsciiLetter(text[end]) || text[end] is 'Đ' or 'đ'))
        {
            isSmall |= char.IsLower(text[end++]);
        }

        var letters = end - start;
        // Digits without a break hold it if they are one more than the number has: 70B1 23456, 70B1234.56, 70B123456.
        var digits = PlateTail.DigitsAt(text, end);
        var hasDigit = digits is 1 or 6 || (digits == 4 && PlateTail.IsJoint(text, end + 4) && PlateTail.DigitsAt(text, end + 5) == 2);
        return new(end + (hasDigit ? 1 : 0), letters, hasDigit, isSmall, text[code..start].Contains(' '));
    }
}
