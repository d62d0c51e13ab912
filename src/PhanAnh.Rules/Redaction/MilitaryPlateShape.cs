using System.Buffers;

namespace PhanAnh.Rules;

/// <summary>The plate of a military vehicle: two letters of the formation and four digits, TM-12-34 or QA 12-34.</summary>
internal static class MilitaryPlateShape
{
    // The letters that formations begin with; "TT 12-34" of other documents is why nobody can be sure.
    private static readonly SearchValues<char> Formations = SearchValues.Create("ABHKPQT");

    /// <summary>Where a plate begins and ends whose first digits are a run; none where there is no plate.</summary>
    internal static (int Start, int End)? At(ReadOnlySpan<char> text, DigitRun run)
    {
        var (start, end) = (run.Start - 3, run.End + 3);
        if (run.Length != 2 || start < 0 || end > text.Length || text[run.Start - 1] is not ('-' or ' ') || text[run.End] is not ('-' or '.'))
        {
            return null;
        }

        var isPlate = Formations.Contains(text[start]) && char.IsAsciiLetterUpper(text[start + 1])
            && char.IsAsciiDigit(text[end - 2]) && char.IsAsciiDigit(text[end - 1])
            && (start == 0 || !IsWordPart(text[start - 1])) && (end == text.Length || !IsWordPart(text[end]));
        return isPlate ? (start, end) : null;
    }

    private static bool IsWordPart(char c) => c is '-' or '/' || RedactionText.IsBarrier(c) || char.IsLetterOrDigit(c);
}
