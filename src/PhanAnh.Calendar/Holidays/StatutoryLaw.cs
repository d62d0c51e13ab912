namespace PhanAnh.Calendar;

/// <summary>What a labour code says of holidays while it is in force.</summary>
internal sealed record StatutoryLaw(LocalDate From, int TetDays, int NationalDays, LegalDocument Document, LegalDocument MakeUp)
{
    // Newest first: the first that is in force on a day holds.
    private static readonly StatutoryLaw[] All =
    [
        new(new LocalDate(2021, 1, 1), 5, 2, Documents.Labour2019, Documents.MakeUp2019),
        new(new LocalDate(2013, 5, 1), 5, 1, Documents.Labour2012, Documents.MakeUp2012),
        new(new LocalDate(1995, 1, 1), 4, 1, Documents.Labour1994, Documents.MakeUp1994),
    ];

    /// <summary>Resolution 28/2026/QH16: 24 November is a day off from this day on.</summary>
    internal static LocalDate CultureDayFrom { get; } = new(2026, 7, 1);

    internal static StatutoryLaw On(LocalDate date) => Array.Find(All, law => law.From <= date)
        ?? throw new ArgumentOutOfRangeException(nameof(date), date, "No labour code of before 1995 is known here.");
}
