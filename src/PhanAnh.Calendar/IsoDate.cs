namespace PhanAnh.Calendar;

/// <summary>Reads uuuu-MM-dd and nothing else: no culture, no lenient day 30 of February.</summary>
internal static class IsoDate
{
    internal static bool TryParse(ReadOnlySpan<char> text, out LocalDate date)
    {
        date = default;
        return text.Length == 10 && text[4] == '-' && text[7] == '-'
            && TryDigits(text[..4], out var year) && TryDigits(text[5..7], out var month) && TryDigits(text[8..], out var day)
            && TryCreate(year, month, day, out date);
    }

    internal static bool TryCreate(int year, int month, int day, out LocalDate date)
    {
        var exists = year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = exists ? new LocalDate(year, month, day) : default;
        return exists;
    }

    internal static bool TryDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character))
            {
                return false;
            }

            number = (number * 10) + (character - '0');
        }

        return text.Length > 0;
    }
}
