using System.Buffers;

namespace PhanAnh.Rules;

/// <summary>All digits of a text, run by run. O and l count as digits between digits, as in a phone field. Arrays are rented, so dispose it.</summary>
internal sealed class DigitRuns : IDisposable
{
    private const int LongestValue = 4;

    private readonly char[] digits;
    private readonly DigitRun[] runs;

    private DigitRuns(ReadOnlySpan<char> text)
    {
        digits = ArrayPool<char>.Shared.Rent(text.Length);
        runs = ArrayPool<DigitRun>.Shared.Rent((text.Length / 2) + 1);
        for (var i = 0; i < text.Length;)
        {
            i = SkipToDigit(text, i);
            var (start, offset) = (i, DigitCount);
            while (i < text.Length && DigitAt(text, i) is var digit and not '\0')
            {
                digits[DigitCount++] = digit;
                i++;
            }

            if (i > start)
            {
                runs[Count++] = new(start, i - start, offset);
            }
        }
    }

    internal int Count { get; }

    internal int DigitCount { get; }

    internal ReadOnlySpan<char> Digits => digits.AsSpan(0, DigitCount);

    internal DigitRun this[int index] => runs[index];

    internal static DigitRuns Of(ReadOnlySpan<char> text) => new(text);

    internal ReadOnlySpan<char> DigitsOf(int first, int last) => digits.AsSpan(runs[first].Offset, runs[last].Offset + runs[last].Length - runs[first].Offset);

    /// <summary>The value of a run of at most four digits; of a longer one none that any measure has.</summary>
    internal int ValueOf(int index)
    {
        if (runs[index].Length > LongestValue)
        {
            return int.MaxValue;
        }

        var value = 0;
        foreach (var digit in DigitsOf(index, index))
        {
            value = (value * 10) + digit - '0';
        }

        return value;
    }

    /// <summary>The run that holds a digit, by binary search.</summary>
    internal int RunOf(int digit)
    {
        var (low, high) = (0, Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = runs[middle].Offset <= digit ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(digits, clearArray: true);
        ArrayPool<DigitRun>.Shared.Return(runs);
    }

    private static int SkipToDigit(ReadOnlySpan<char> text, int from)
    {
        var next = text[from..].IndexOfAnyInRange('0', '9');
        if (next < 0)
        {
            return text.Length;
        }

        var start = from + next;
        return start > from && DigitAt(text, start - 1) != '\0' ? start - 1 : start;
    }

    private static char DigitAt(ReadOnlySpan<char> text, int index)
    {
        var c = text[index];
        if (char.IsAsciiDigit(c))
        {
            return c;
        }

        var digit = c switch
        {
            'O' or 'o' => '0',
            'l' or 'I' => '1',
            _ => '\0',
        };
        return digit != '\0' && StandsAmongDigits(text, index) ? digit : '\0';
    }

    private static bool StandsAmongDigits(ReadOnlySpan<char> text, int index)
    {
        var before = index == 0 ? ' ' : text[index - 1];
        var after = index + 1 == text.Length ? ' ' : text[index + 1];
        return !IsOtherLetter(before) && !IsOtherLetter(after) && (char.IsAsciiDigit(before) || char.IsAsciiDigit(after));
    }

    // What is settled counts as a letter, or hiding it would make digits of its neighbours.
    private static bool IsOtherLetter(char c) => RedactionText.IsBarrier(c) || (char.IsLetter(c) && c is not ('O' or 'o' or 'l' or 'I'));
}
