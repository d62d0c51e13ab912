using System.Globalization;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>A line of a lexicon that cannot be used. Holds nothing of the line.</summary>
/// <param name="Code">Stable code in capitals: <c>LEXICON_…</c>.</param>
/// <param name="Line">From 1.</param>
public sealed record LexiconDefect(string Code, int Line)
{
    /// <summary>No cue stands above the line, and none was given to the loader.</summary>
    public const string NoCue = "LEXICON_NO_CUE";

    /// <summary>The name between brackets is no code.</summary>
    public const string BadCue = "LEXICON_BAD_CUE";

    /// <summary>No word of letters, or a word longer than any syllable.</summary>
    public const string NoWord = "LEXICON_NO_WORD";

    /// <summary>A class that is not declared above, or declares no word.</summary>
    public const string BadClass = "LEXICON_BAD_CLASS";

    /// <summary>More than 200 characters, or more than sixteen words.</summary>
    public const string TooLong = "LEXICON_TOO_LONG";

    /// <summary>More than 100,000 terms; the rest is not read.</summary>
    public const string TooMany = "LEXICON_TOO_MANY";

    /// <summary>The defect as a sentence.</summary>
    public string In(Language language) => FindingCodes.Sentences.Say(Code, language, Line.ToString(CultureInfo.InvariantCulture));
}
