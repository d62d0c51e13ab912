using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>
/// The stable reason codes of findings, and the sentences for them. Codes of contacts and of text that is no text stand in
/// <see cref="ContactCodes"/> and <see cref="TextDefectCodes"/>.
/// </summary>
public static class FindingCodes
{
    /// <summary>Written without Vietnamese marks.</summary>
    public const string MarksMissing = "MARKS_MISSING";

    /// <summary>A passage without Vietnamese marks.</summary>
    public const string MarksMissingInPart = "MARKS_MISSING_IN_PART";

    /// <summary>Hardly any Vietnamese syllable.</summary>
    public const string LanguageOther = "LANGUAGE_OTHER";

    /// <summary>Telex keys in place of letters; the suggestion is what was meant.</summary>
    public const string TelexKeys = "TYPED_TELEX";

    /// <summary>VNI keys in place of letters; the suggestion is what was meant.</summary>
    public const string VniKeys = "TYPED_VNI";

    /// <summary>An encoding from before Unicode, or read with the wrong one; argument: its name.</summary>
    public const string LegacyEncoding = "ENCODING_LEGACY";

    /// <summary>Letters were lost on the way and cannot be brought back.</summary>
    public const string LostLetters = "ENCODING_LOST_LETTERS";

    /// <summary>Invisible, direction-changing or look-alike characters.</summary>
    public const string StrayCharacters = "CHARACTERS_STRAY";

    /// <summary>Control characters U+007F to U+009F.</summary>
    public const string DeviceControls = "CHARACTERS_CONTROL";

    /// <summary>A date that no calendar has, before 1900 or later than the day after receipt.</summary>
    public const string TimeImplausible = "TIME_IMPLAUSIBLE";

    /// <summary>A file of no bytes, or fewer.</summary>
    public const string MediaSize = "MEDIA_SIZE";

    /// <summary>A media type that is none.</summary>
    public const string MediaType = "MEDIA_TYPE";

    /// <summary>A hash that is not 64 lower-case hexadecimal digits.</summary>
    public const string MediaHash = "MEDIA_HASH";

    /// <summary>The content cannot be used as it is, and nobody can be asked.</summary>
    public const string IncompleteAndUnreachable = "GROUND_INCOMPLETE_UNREACHABLE";

    /// <summary>The content cannot be used as it is; the preset lets that be enough.</summary>
    public const string Incomplete = "GROUND_INCOMPLETE";

    /// <summary>Nobody can be asked; the preset lets that be enough.</summary>
    public const string Unreachable = "GROUND_UNREACHABLE";

    /// <summary>A validator of the host; argument: its error code.</summary>
    public const string OwnValidator = "OWN_VALIDATOR";

    /// <summary>The code of a cue that the library has no sentence of its own for; argument: the cue.</summary>
    public const string OtherCue = "CUE_OTHER";

    /// <summary>What officers read, by code.</summary>
    internal static SentenceBook Sentences { get; } = new(typeof(FindingCodes).Assembly, "PhanAnh.Rules.Findings");

    /// <summary>What citizens are told, by code or by the first word of it.</summary>
    internal static SentenceBook Guidance { get; } = new(typeof(FindingCodes).Assembly, "PhanAnh.Rules.Guidance");

    /// <summary>The code of a field that is missing, such as <c>FIELD_PLACE</c>.</summary>
    public static string Missing(IntakeField field) => $"FIELD_{field.ToString().ToUpperInvariant()}";

    /// <summary>The code of a cue, such as <c>CUE_COMPLAINT</c>, all emergencies alike; <see cref="OtherCue"/> for a cue of a host's own lexicon.</summary>
    public static string OfCue(TermCode cue)
    {
        var name = CueCodes.IsEmergency(cue) ? "EMERGENCY" : cue.Value.ToUpperInvariant();
        return Sentences.Has("CUE_" + name, Language.Vietnamese) ? "CUE_" + name : OtherCue;
    }

    internal static string GuidanceKeyOf(string code)
    {
        if (Guidance.Has(code, Language.Vietnamese))
        {
            return code;
        }

        var family = code.IndexOf('_', StringComparison.Ordinal);
        return family > 0 ? code[..family] : code;
    }

    internal static string Of(TextRule rule) => rule switch
    {
        TextRule.MissingMarks => MarksMissing,
        TextRule.MissingMarksInPart => MarksMissingInPart,
        TextRule.NotVietnamese => LanguageOther,
        TextRule.TelexKeys => TelexKeys,
        TextRule.VniKeys => VniKeys,
        TextRule.LegacyEncoding => LegacyEncoding,
        TextRule.LostLetters => LostLetters,
        TextRule.StrayCharacters => StrayCharacters,
        TextRule.DeviceControls => DeviceControls,
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };
}
