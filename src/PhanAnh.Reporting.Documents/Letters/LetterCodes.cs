namespace PhanAnh.Reporting.Documents;

/// <summary>The stable codes with which a template or a letter is refused, each with a sentence in both languages.</summary>
public static class LetterCodes
{
    /// <summary>The bytes are no Word document.</summary>
    public const string Malformed = "LETTER_TEMPLATE_MALFORMED";

    /// <summary>The template carries a macro, or loads something from elsewhere.</summary>
    public const string Active = "LETTER_TEMPLATE_ACTIVE";

    /// <summary>The template carries tracked changes or comments, which name their authors.</summary>
    public const string Revisions = "LETTER_TEMPLATE_REVISIONS";

    /// <summary>The template has a placeholder that nothing fills.</summary>
    public const string Unknown = "LETTER_PLACEHOLDER_UNKNOWN";

    /// <summary>The template lacks a placeholder that a letter must have.</summary>
    public const string Missing = "LETTER_PLACEHOLDER_MISSING";

    /// <summary>Braces of a placeholder do not match within their paragraph.</summary>
    public const string Open = "LETTER_PLACEHOLDER_OPEN";

    /// <summary>The letter has nothing for a placeholder that must be filled.</summary>
    public const string Blank = "LETTER_VALUE_BLANK";
}
