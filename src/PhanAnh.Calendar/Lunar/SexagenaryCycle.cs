namespace PhanAnh.Calendar;

/// <summary>The names of the cycle of sixty (can chi): ten stems with twelve branches.</summary>
internal static class SexagenaryCycle
{
    internal const int Length = 60;

    private static readonly string[] Stems = ["Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"];
    private static readonly string[] Branches = ["Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"];

    internal static string NameOfYear(int year) => Name(year + 56);

    /// <summary>The leap month bears the name of the month it repeats.</summary>
    internal static string NameOfMonth(int year, int month) => Stems[((year * 12) + month + 3) % 10] + " " + Branches[(month + 1) % 12];

    internal static string NameOfDay(LocalDate date) => Name(DayNumber.Of(date) + 2440588 + 49);

    /// <summary>The place of a year's name in the cycle, or -1.</summary>
    internal static int PlaceOf(string name)
    {
        for (var place = 0; place < Length; place++)
        {
            if (string.Equals(Name(place), name, StringComparison.OrdinalIgnoreCase))
            {
                return place;
            }
        }

        return -1;
    }

    private static string Name(int number) => Stems[number % 10] + " " + Branches[number % 12];
}
