namespace PhanAnh.Calendar;

/// <summary>Why a calendar gives no answer.</summary>
/// <param name="Code">One of <see cref="CalendarCodes"/>.</param>
/// <param name="Subject">The year, date or limit that is the matter, as text.</param>
public readonly record struct CalendarRefusal(string Code, string Subject)
{
    /// <summary>The reason as a Vietnamese sentence.</summary>
    public string ToVietnamese() => Sentences.Vietnamese.Refusal(this);

    /// <summary>The reason as an English sentence.</summary>
    public string ToEnglish() => Sentences.English.Refusal(this);
}
