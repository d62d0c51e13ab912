namespace PhanAnh.Rules;

/// <summary>The plate of a diplomatic or foreign vehicle behind its code: 41-291-NG-01, 80-NG-123-45, 80NG-123-45.</summary>
internal static class DiplomaticPlateShape
{
    /// <summary>The place behind a plate whose code ends at a place; 0 where there is none.</summary>
    internal static int EndAt(ReadOnlySpan<char> text, int at)
    {
        var from = Is(text, at, '-') || Is(text, at, ' ') ? at + 1 : at;
        if (IsKind(text, from))
        {
            var joint = Is(text, from + 2, '-') || Is(text, from + 2, ' ') ? from + 3 : from + 2;
            return HasDigits(text, joint, 3) && (Is(text, joint + 3, '-') || Is(text, joint + 3, '.')) && HasDigits(text, joint + 4, 2) ? joint + 6 : 0;
        }

        return Is(text, at, '-') && HasDigits(text, at + 1, 3) && Is(text, at + 4, '-') && IsKind(text, at + 5) && Is(text, at + 7, '-')
            && HasDigits(text, at + 8, 2) ? at + 10 : 0;
    }

    private static bool IsKind(ReadOnlySpan<char> text, int at) => at + 2 <= text.Length && text.Slice(at, 2) is "NG" or "NN" or "QT" or "CV";

    private static bool HasDigits(ReadOnlySpan<char> text, int at, int count) =>
        at + count <= text.Length && !text.Slice(at, count).ContainsAnyExceptInRange('0', '9');

    private static bool Is(ReadOnlySpan<char> text, int at, char c) => at < text.Length && text[at] == c;
}
