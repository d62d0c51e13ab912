using System.Buffers;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>What groups of digits are by their shape alone.</summary>
internal static class NumberShape
{
    private const int WidestGap = 4;

    private static readonly SearchValues<char> Separators = SearchValues.Create(" .-()_");

    /// <summary>Whether neighbouring runs are parts of one number: a few characters between them, none a letter, a digit, a barrier or a line's end.</summary>
    internal static bool AreJoined(ReadOnlySpan<char> text, DigitRuns runs, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            var gap = text[runs[i].End..runs[i + 1].Start];
            if (gap.Length > WidestGap || gap.ContainsAny('\n', RedactionText.Barrier, RedactionText.NameBarrier) || HasLetter(gap))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>As <see cref="AreJoined"/>, with the separators that people write inside a number: not a comma, which parts two.</summary>
    internal static bool IsSeparator(ReadOnlySpan<char> gap) => gap.Length is > 0 and <= 3 && !gap.ContainsAnyExcept(Separators);

    /// <summary>12.03.2025, 12-03-2025: no telephone number begins so.</summary>
    internal static bool IsDate(ReadOnlySpan<char> text, DigitRuns runs, int first)
    {
        if (first + 2 >= runs.Count)
        {
            return false;
        }

        var (day, month, year) = (runs[first], runs[first + 1], runs[first + 2]);
        return day.Length <= 2 && month.Length <= 2 && year.Length == 4
            && month.Start == day.End + 1 && year.Start == month.End + 1
            && text[day.End] is '.' or '-' && text[month.End] == text[day.End]
            && runs.DigitsOf(first + 2, first + 2) is ['1', '9', ..] or ['2', '0', ..];
    }

    /// <summary>2024-2025, 2021 - 2030.</summary>
    internal static bool IsYears(DigitRuns runs, int first, int last) =>
        last == first + 1 && IsYear(runs.DigitsOf(first, first)) && IsYear(runs.DigitsOf(last, last));

    internal static bool IsYear(ReadOnlySpan<char> digits) => digits.Length == 4 && digits[..2] is "19" or "20";

    /// <summary>Groups of three behind one to three digits, as money is written, once or several times: "1.500.000 - 2.000.000".</summary>
    internal static bool IsThousands(DigitRuns runs, int first, int last)
    {
        var groups = 0;
        for (var i = first; i <= last; i++)
        {
            var isHead = i == first || runs[i].Length < 3;
            if (isHead ? runs[i].Length > 3 || runs.DigitsOf(i, i)[0] == '0' || i == last || (i > first && groups == 0) : runs[i].Length != 3)
            {
                return false;
            }

            groups = isHead ? 0 : groups + 1;
        }

        return last > first;
    }

    /// <summary>Three digits of a province or country, 001 to 096, and nine more (Circular 59/2021).</summary>
    internal static bool IsCitizenId(ReadOnlySpan<char> digits) =>
        digits.Length == 12 && digits[0] == '0' && digits[1..3] is not "00" && (digits[1] < '9' || digits[2] <= '6');

    /// <summary>Whether digits are a telephone number of a person or an office, and how sure that is; none for service numbers.</summary>
    internal static PassageConfidence? PhoneOf(ReadOnlySpan<char> digits, bool plus, out ReadOnlySpan<char> national)
    {
        plus &= digits[0] != '0';
        var abroad = plus || (digits.Length > 10 && digits.StartsWith("00", StringComparison.Ordinal));
        var dialled = abroad && !plus ? digits[2..] : digits;
        national = dialled;
        if (dialled.StartsWith("84", StringComparison.Ordinal) && (abroad || dialled.Length is 11 or 12 or 13))
        {
            national = dialled[2..].TrimStart('0');
        }
        else if (abroad)
        {
            return dialled.Length is >= 9 and <= 15 && dialled[0] != '0' ? PassageConfidence.Strong : null;
        }
        else if (dialled.Length > 1 && dialled[0] == '0')
        {
            national = dialled[1..];
        }
        else
        {
            return null;
        }

        return NumberingPlan.KindOf(national) switch
        {
            PhoneNumberKind.Mobile or PhoneNumberKind.Satellite => PassageConfidence.Strong,
            PhoneNumberKind.Landline => PassageConfidence.Weak,
            null when NumberingPlan.FromOldMobile(national) is not null || NumberingPlan.FromOldLandline(national) is not null => PassageConfidence.Weak,
            _ => null,
        };
    }

    /// <summary>The check digit of payment cards.</summary>
    internal static bool IsCard(ReadOnlySpan<char> digits)
    {
        if (digits.Length != 16 || digits[0] is < '3' or > '9')
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = (digits[i] - '0') << (i % 2 == 0 ? 1 : 0);
            sum += digit > 9 ? digit - 9 : digit;
        }

        return sum % 10 == 0;
    }

    private static bool HasLetter(ReadOnlySpan<char> gap)
    {
        foreach (var c in gap)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }
}
