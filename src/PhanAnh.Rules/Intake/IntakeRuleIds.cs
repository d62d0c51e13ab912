namespace PhanAnh.Rules;

/// <summary>
/// The rules of the intake review that are not about language. Those that are have the short names of the measurements: D1 and D2 (marks), L1
/// (language), K1 and K2 (keystrokes), E1 and E2 (encoding), H1 (stray characters), C1 (device controls).
/// </summary>
public static class IntakeRuleIds
{
    /// <summary>A field that the preset asks for is missing.</summary>
    public const string Required = "R1";

    /// <summary>A text is no well-formed text of reasonable size.</summary>
    public const string WellFormed = "T1";

    /// <summary>A telephone number.</summary>
    public const string Phone = "P1";

    /// <summary>An e-mail address.</summary>
    public const string Email = "M1";

    /// <summary>What was given as a name does not look like one.</summary>
    public const string Name = "N1";

    /// <summary>A date of the matter.</summary>
    public const string Occurrence = "O1";

    /// <summary>The description of a file.</summary>
    public const string Attachment = "F1";

    /// <summary>Content incomplete and no contact.</summary>
    public const string Incomplete = "G1";

    /// <summary>A cue of a lexicon.</summary>
    public const string Cue = "Q1";

    /// <summary>A validator of the host.</summary>
    public const string Own = "V1";
}
