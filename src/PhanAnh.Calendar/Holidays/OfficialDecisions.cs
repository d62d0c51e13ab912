namespace PhanAnh.Calendar;

/// <summary>The yearly decisions 2013–2027 that ship with the package.</summary>
internal static class OfficialDecisions
{
    internal static YearDecision[] All { get; } =
    [
        Year(2013, (2, 9), null, Documents.Year2013, Swap((2012, 12, 31), (2013, 1, 5)), Swap((2013, 2, 15), (2013, 2, 23)), Swap((2013, 4, 29), (2013, 5, 4))),
        Year(
            2014,
            (1, 30),
            null,
            Documents.Year2014,
            Swap((2014, 1, 28), (2014, 1, 25)),
            Swap((2014, 1, 29), (2014, 2, 8)),
            Swap((2014, 5, 2), (2014, 4, 26)),
            Swap((2014, 9, 1), (2014, 9, 6))),
        Year(2015, (2, 17), null, Documents.Year2015, Swap((2015, 1, 2), (2014, 12, 27)), Swap((2015, 2, 16), (2015, 2, 14)), Swap((2015, 4, 29), (2015, 4, 25))),
        Year(2016, (2, 6), null, Documents.Year2016),
        Year(2017, (1, 26), null, Documents.Year2017),
        Year(2018, (2, 14), null, Documents.Year2018),
        Year(2019, (2, 3), null, Documents.Year2019, Swap((2018, 12, 31), (2019, 1, 5)), Swap((2019, 4, 29), (2019, 5, 4))),
        Year(2020, (1, 23), null, Documents.Year2020),
        Year(2021, (2, 10), 3, Documents.Year2021),
        Year(2022, (1, 31), 1, Documents.Year2022),
        Year(2023, (1, 20), 1, Documents.Year2023),
        Year(2024, (2, 8), 3, Documents.Year2024, Swap((2024, 4, 29), (2024, 5, 4), Documents.Swap2024)),
        Year(2025, (1, 27), 1, Documents.Year2025, Swap((2025, 5, 2), (2025, 4, 26))),
        Year(2026, (2, 16), 1, Documents.Year2026, Swap((2026, 1, 2), (2026, 1, 10), Documents.Swap2026), Swap((2026, 8, 31), (2026, 8, 22))),
        Year(2027, (2, 4), 3, Documents.Year2027) with { IsComplete = false },
    ];

    private static YearDecision Year(int year, (int Month, int Day) tet, int? nationalDay, LegalDocument document, params PlainSwap[] swaps) => new()
    {
        Year = year,
        TetFirstDay = new LocalDate(year, tet.Month, tet.Day),
        SecondNationalDay = nationalDay is { } day ? new LocalDate(year, 9, day) : null,
        Document = document,
        Swaps = Array.ConvertAll(swaps, swap => new DaySwap(swap.Off, swap.Worked, swap.Document ?? document)),
    };

    private static PlainSwap Swap((int Year, int Month, int Day) off, (int Year, int Month, int Day) worked, LegalDocument? document = null) =>
        new(new LocalDate(off.Year, off.Month, off.Day), new LocalDate(worked.Year, worked.Month, worked.Day), document);

    private readonly record struct PlainSwap(LocalDate Off, LocalDate Worked, LegalDocument? Document);
}
