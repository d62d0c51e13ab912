namespace PhanAnh.Rules;

/// <summary>The stable codes of <see cref="TextDefect"/>.</summary>
public static class TextDefectCodes
{
    /// <summary>More characters or bytes than <see cref="TextLimits"/> allows.</summary>
    public const string TooLong = "TEXT_TOO_LONG";

    /// <summary>More combining marks in a row than <see cref="TextLimits.MaxCombiningRun"/>.</summary>
    public const string CombiningRun = "TEXT_COMBINING_RUN";

    /// <summary>Half of a surrogate pair without the other half.</summary>
    public const string IllFormed = "TEXT_ILL_FORMED";

    /// <summary>
    /// A control character other than tab, line feed and carriage return. U+007F to U+009F are no defect: Vietnamese text that was read
    /// with the wrong encoding is full of them and can be repaired.
    /// </summary>
    public const string Control = "TEXT_CONTROL";
}
