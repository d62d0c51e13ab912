namespace PhanAnh.Calendar;

/// <summary>Something wrong in a calendar file.</summary>
/// <param name="Code">One of <see cref="CalendarCodes"/>.</param>
/// <param name="Path">Where, as a JSON path such as <c>$.decisions[0].swaps[1].worked</c>; for a syntax error the 1-based line and byte.</param>
/// <param name="Found">What stood there, shortened to 40 characters; empty where something is missing.</param>
public readonly record struct DataDefect(string Code, string Path, string Found)
{
    /// <summary>The defect as a Vietnamese sentence.</summary>
    public string ToVietnamese() => Sentences.Vietnamese.Format(Code, Found, Path);

    /// <summary>The defect as an English sentence.</summary>
    public string ToEnglish() => Sentences.English.Format(Code, Found, Path);
}
