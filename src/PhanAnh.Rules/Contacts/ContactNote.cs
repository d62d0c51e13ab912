using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>
/// Something to know about a contact a citizen gave. Where the reading beside it has no value, a note says why.
/// </summary>
/// <param name="Code">One of <see cref="ContactCodes"/>.</param>
/// <param name="Confidence">How sure it is.</param>
/// <param name="Span">Where, in the raw field; empty where the field as a whole is meant.</param>
/// <param name="Suggestion">What to ask the citizen about ("Có phải …?"), or null. Personal data.</param>
public sealed record ContactNote(string Code, FindingConfidence Confidence, TextSpan Span, [property: DataClass(PersonalDataClass.Personal)] string? Suggestion = null)
{
    /// <summary>Prints code and place and nothing the citizen wrote.</summary>
    public override string ToString() => $"{Code} ({Confidence}) at {Span.Start}+{Span.Length}";
}
