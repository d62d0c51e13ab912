namespace PhanAnh.Rules;

/// <summary>Why a text cannot be taken as text at all, and where. Holds none of the text, so it may be logged.</summary>
/// <param name="Code">One of <see cref="TextDefectCodes"/>.</param>
/// <param name="Index">The offset in UTF-16 units at which the text first breaks the rule.</param>
/// <param name="Value">
/// The limit that was passed for <see cref="TextDefectCodes.TooLong"/> and <see cref="TextDefectCodes.CombiningRun"/>; the code point
/// found for <see cref="TextDefectCodes.IllFormed"/> and <see cref="TextDefectCodes.Control"/>.
/// </param>
public sealed record TextDefect(string Code, int Index, int Value);
