using System.Globalization;

namespace PhanAnh.Reporting.Documents;

/// <summary>A cell of a figure as a spreadsheet holds it: a number under a format, or a text.</summary>
/// <param name="Number">The number; none for a text.</param>
/// <param name="Text">The text; none for a number.</param>
/// <param name="Format">The format of the number.</param>
internal readonly record struct FigureValue(string? Number, string? Text, string? Format)
{
    private const string Count = "#,##0";
    private const string Share = "0.0%";
    private const string SmallShare = "0.0%\"*\"";
    private const string Change = "+#,##0;-#,##0;0";
    private const string Points = "+0.0;-0.0;0.0";

    // A day's end is kept as its last second: one more would be the next day.
    private const double Second = 1.0 / NodaConstants.SecondsPerDay;

    private static readonly Instant FirstDay = VietnamTime.At(new LocalDateTime(1899, 12, 30, 0, 0));

    internal static FigureValue Of(FigureCell cell, Language language) => cell switch
    {
        CountCell count => new(CellString.Digits(count.Value), null, Count),
        ShareCell { Whole: > 0 } share => new(
            CellString.Digits((double)share.Part / share.Whole), null, share.IsSmall ? SmallShare : Share),
        ChangeCell change => new(((long)change.To - change.From).ToString(CultureInfo.InvariantCulture), null, Change),
        PointsCell points => new(points.Points.ToString("0.####", CultureInfo.InvariantCulture), null, Points),
        DurationCell length => new(CellString.Digits(length.Length.TotalDays), null, DocumentTexts.Say("FORMAT_LENGTH", language)),
        InstantCell { EndsLimit: true } end when IsEndOfDay(end.At) => new(CellString.Digits(Serial(end.At) - Second), null, DocumentTexts.Say("FORMAT_LAST_DAY", language)),
        InstantCell moment => new(CellString.Digits(Serial(moment.At)), null, DocumentTexts.Say("FORMAT_MOMENT", language)),
        _ => new(null, cell.In(language), null),
    };

    private static bool IsEndOfDay(Instant at) => VietnamTime.LocalOf(at).TimeOfDay == LocalTime.Midnight;

    /// <summary>Days since the end of 1899, as spreadsheets count them.</summary>
    private static double Serial(Instant at) => (at - FirstDay).TotalDays;
}
