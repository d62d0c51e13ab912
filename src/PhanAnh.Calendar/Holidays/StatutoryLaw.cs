namespace PhanAnh.Calendar;

/// <summary>What a labour code says of holidays while it is in force.</summary>
internal sealed record StatutoryLaw(int TetDays, int NationalDays, LegalDocument Document, LegalDocument MakeUp)
{
    private static readonly int From2013 = DayNumber.Of(2013, 5, 1);
    private static readonly int From2021 = DayNumber.Of(2021, 1, 1);
    private static readonly StatutoryLaw Law1994 = new(4, 1, Documents.Labour1994, Documents.Labour1994);
    private static readonly StatutoryLaw Law2012 = new(5, 1, Documents.Labour2012, Documents.MakeUp2012);
    private static readonly StatutoryLaw Law2019 = new(5, 2, Documents.Labour2019, Documents.MakeUp2019);

    /// <summary>Resolution 28/2026/QH16: 24 November is a day off from 2026-07-01 on.</summary>
    internal static int CultureDayFrom { get; } = DayNumber.Of(2026, 7, 1);

    /// <summary>The code in force on a day; no calendar reaches back before that of 1994, as amended in 2007.</summary>
    internal static StatutoryLaw On(int day) => day >= From2021 ? Law2019 : day >= From2013 ? Law2012 : Law1994;
}
