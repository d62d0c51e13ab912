namespace PhanAnh.Calendar;

/// <summary>Why a text was not understood.</summary>
/// <param name="Code">One of <see cref="CalendarCodes"/>.</param>
/// <param name="Position">Where, as a 0-based UTF-16 index into the text; the sentences count from 1.</param>
/// <param name="Found">What stood there.</param>
public readonly record struct ParseDefect(string Code, int Position, string Found)
{
    /// <summary>The defect as a Vietnamese sentence.</summary>
    public string ToVietnamese() => Sentences.Vietnamese.Defect(this);

    /// <summary>The defect as an English sentence.</summary>
    public string ToEnglish() => Sentences.English.Defect(this);
}
