using System.Globalization;

namespace PhanAnh.Calendar;

/// <summary>The written forms of lunar dates: 10/3, 10/3/2025, 30 tháng Chạp, rằm tháng Giêng năm Ất Tỵ, 15 tháng 6 nhuận.</summary>
internal static class LunarText
{
    private const string Leap = " nhuận";
    private const string Year = " năm ";
    private const string Month = " tháng ";

    private static readonly string[] FirstTen = ["mùng ", "mồng "];
    private static readonly string[] MonthWords =
        ["Giêng", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười một", "Chạp"];

    internal static string Format(LunarDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day}/{date.Month}/{date.Year}{(date.IsLeapMonth ? Leap : string.Empty)}");

    internal static string ToVietnamese(LunarDate date)
    {
        var day = date.Day switch
        {
            15 => "rằm",
            <= 10 => FirstTen[0] + Text(date.Day),
            _ => Text(date.Day),
        };
        var month = date.Month is 1 or 12 ? MonthWords[date.Month - 1] : Text(date.Month);
        return day + Month + month + (date.IsLeapMonth ? Leap : string.Empty) + Year + date.YearName;
    }

    internal static bool TryParse(string? text, int year, out LunarDate date, out ParseDefect defect)
    {
        date = default;
        defect = new ParseDefect(CalendarCodes.LunarFormat, 0, text ?? string.Empty);
        if (text is null)
        {
            return false;
        }

        var body = text.Trim();
        if (!TrySplitYear(ref body, ref year))
        {
            defect = defect with { Position = Math.Max(text.IndexOf(Year, StringComparison.OrdinalIgnoreCase), 0) };
            return false;
        }

        var isLeap = TrySplitEnd(ref body, Leap);
        if (!TryParseDayAndMonth(body, ref year, ref isLeap, out var day, out var month))
        {
            return false;
        }

        defect = defect with { Code = CalendarCodes.LunarMissing };
        return LunarDate.TryCreate(year, month, day, isLeap, out date);
    }

    private static bool TryParseDayAndMonth(string body, ref int year, ref bool isLeap, out int day, out int month)
    {
        month = 0;
        var slashes = body.Split('/');
        if (slashes.Length is 2 or 3)
        {
            return TryNumber(slashes[0], out day) & TryNumber(slashes[1], out month) & (slashes.Length == 2 || TryNumber(slashes[2], out year));
        }

        day = 0;
        var split = body.IndexOf(Month, StringComparison.OrdinalIgnoreCase);
        return split > 0 && TryDay(body[..split], out day) && TryMonth(body[(split + Month.Length)..], out month);
    }

    private static bool TryDay(string text, out int day)
    {
        if (string.Equals(text, "rằm", StringComparison.OrdinalIgnoreCase))
        {
            day = 15;
            return true;
        }

        foreach (var prefix in FirstTen)
        {
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return TryNumber(text[prefix.Length..], out day) && day <= 10;
            }
        }

        return TryNumber(text, out day);
    }

    private static bool TryMonth(string text, out int month)
    {
        month = 1 + Array.FindIndex(MonthWords, word => string.Equals(word, text, StringComparison.OrdinalIgnoreCase));
        return month > 0 || TryNumber(text, out month);
    }

    // "năm" is followed by a number or by a name of the cycle, which means the year of that name nearest to the one given.
    private static bool TrySplitYear(ref string body, ref int year)
    {
        var split = body.LastIndexOf(Year, StringComparison.OrdinalIgnoreCase);
        if (split < 0)
        {
            return true;
        }

        var name = body[(split + Year.Length)..];
        body = body[..split];
        if (TryNumber(name, out var number))
        {
            year = number;
            return true;
        }

        var place = SexagenaryCycle.PlaceOf(name);
        var ahead = (place - ((year + 56) % SexagenaryCycle.Length) + SexagenaryCycle.Length) % SexagenaryCycle.Length;
        year += ahead <= SexagenaryCycle.Length / 2 ? ahead : ahead - SexagenaryCycle.Length;
        return place >= 0;
    }

    private static bool TrySplitEnd(ref string body, string suffix)
    {
        if (!body.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        body = body[..^suffix.Length];
        return true;
    }

    private static bool TryNumber(string text, out int number)
    {
        number = 0;
        return text.Length is >= 1 and <= 4 && IsoDate.TryDigits(text, out number);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
