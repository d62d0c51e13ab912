using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>The cues of the shipped lexicon. A lexicon of a host may name others; a preset's grounds say which cue speaks for which ground.</summary>
public static class CueCodes
{
    /// <summary>Khiếu nại: asks a body to reconsider an administrative decision or act.</summary>
    public static TermCode Complaint { get; } = new("complaint");

    /// <summary>Tố cáo, tố giác: reports a violation of law. From the suspicion on, the submitter's identity is to be protected.</summary>
    public static TermCode Denunciation { get; } = new("denunciation");

    /// <summary>Tranh chấp: two parties with conflicting rights.</summary>
    public static TermCode Dispute { get; } = new("dispute");

    /// <summary>Khiếu kiện, khởi kiện: a matter before a court.</summary>
    public static TermCode Lawsuit { get; } = new("lawsuit");

    /// <summary>Something for the police, happening now.</summary>
    public static TermCode Police { get; } = new("emergency.police");

    /// <summary>Fire, or people to be rescued, now.</summary>
    public static TermCode Fire { get; } = new("emergency.fire");

    /// <summary>A life to be saved, now.</summary>
    public static TermCode Ambulance { get; } = new("emergency.ambulance");

    /// <summary>Marks of classified documents: may hold something to be kept apart. Only a person says what it is.</summary>
    public static TermCode Secrecy { get; } = new("secrecy");

    /// <summary>Quảng cáo: the text itself offers something for sale.</summary>
    public static TermCode Advertising { get; } = new("advertising");

    /// <summary>Disparages a person. Whether it is false, only a person can find out.</summary>
    public static TermCode Defamation { get; } = new("defamation");

    internal static bool IsEmergency(TermCode cue) => IsWithin(cue, "emergency");

    /// <summary>What a person does by saying it: somebody else's saying it is a story.</summary>
    internal static bool IsLegalStep(TermCode cue) => cue == Complaint || cue == Denunciation || cue == Dispute || cue == Lawsuit;

    /// <summary>Whether a cue is that of a section or lies below it: <c>emergency.fire</c> within <c>emergency</c>.</summary>
    internal static bool IsWithin(TermCode cue, string section) =>
        cue.Value.StartsWith(section, StringComparison.Ordinal)
        && (cue.Value.Length == section.Length || cue.Value[section.Length] == '.');
}
