namespace PhanAnh.Rules;

/// <summary>What <see cref="TextAnalysis"/> looks for. None of these is a ground for cancelling: at most they ask the citizen.</summary>
internal enum TextRule
{
    /// <summary>D1: written without marks (không dấu).</summary>
    MissingMarks,

    /// <summary>D2: a passage without marks.</summary>
    MissingMarksInPart,

    /// <summary>L1: hardly any Vietnamese syllable.</summary>
    NotVietnamese,

    /// <summary>K1: Telex keys in place of letters.</summary>
    TelexKeys,

    /// <summary>K2: VNI keys in place of letters.</summary>
    VniKeys,

    /// <summary>E1: a legacy encoding, or UTF-8 read with the wrong one.</summary>
    LegacyEncoding,

    /// <summary>E2: letters lost, with "?" or U+FFFD in their place.</summary>
    LostLetters,

    /// <summary>H1: invisible, direction-changing or look-alike characters.</summary>
    StrayCharacters,

    /// <summary>C1: control characters U+007F to U+009F that no encoding explains.</summary>
    DeviceControls,
}
