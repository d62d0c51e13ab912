using System.Collections.Immutable;
using System.Globalization;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>
/// Something the intake review noticed. Advice to an officer: it decides nothing and holds no text of the citizen outside
/// <see cref="Suggestion"/> and <see cref="OwnMessage"/>, which print as dots.
/// </summary>
/// <remarks>Immutable. The same submission, rules and lexicons give equal findings in the same order on every machine.</remarks>
public sealed record Finding
{
    internal Finding()
    {
    }

    /// <summary>The rule, one of <see cref="IntakeRuleIds"/>.</summary>
    public required string RuleId { get; init; }

    /// <summary>Rises whenever the rule or a threshold of it changes, from 1.</summary>
    public int RuleVersion { get; init; } = 1;

    /// <summary>Stable code in capitals, one of <see cref="FindingCodes"/>, <see cref="TextDefectCodes"/> or <see cref="ContactCodes"/>.</summary>
    public required string ReasonCode { get; init; }

    /// <summary>The clauses of the preset that ask for it; empty where the rule is the library's own.</summary>
    public ImmutableArray<ClauseId> Clauses { get; init; } = [];

    /// <summary>Never above what the library allows the rule.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>A measured class, not a probability.</summary>
    public required FindingConfidence Confidence { get; init; }

    /// <summary>The field it is about; none for the submission as a whole.</summary>
    public IntakeField? Field { get; init; }

    /// <summary>In order and without overlap; empty where a field as a whole, or its absence, is meant.</summary>
    public ImmutableArray<EvidenceSpan> Evidence { get; init; } = [];

    /// <summary>What the citizen may have meant, to be confirmed by the citizen; none where the library cannot tell. Personal data.</summary>
    public SensitiveText? Suggestion { get; init; }

    /// <summary>What the sentences name: codes, limits, encodings; never personal data.</summary>
    public ImmutableArray<string> Arguments { get; init; } = [];

    /// <summary>The sentence of the library that <see cref="GuidanceIn"/> reads where the preset has none of its own.</summary>
    public string GuidanceKey => FindingCodes.GuidanceKeyOf(ReasonCode);

    /// <summary>What the preset tells the citizen in place of the library's sentence.</summary>
    public LocalizedText? OwnGuidance { get; init; }

    /// <summary>The message of a host's own validator, which may quote the citizen. Personal data.</summary>
    public SensitiveText? OwnMessage { get; init; }

    /// <summary>To whom the citizen can turn, as competent on the day of receipt.</summary>
    public ImmutableArray<CompetentBody> CompetentBodies { get; init; } = [];

    /// <summary>Id and version of the lexicon that named the cue; none where no lexicon was asked.</summary>
    public string? LexiconVersion { get; init; }

    /// <summary>What an officer reads. Holds nothing the citizen wrote.</summary>
    public string In(Language language) => FindingCodes.Sentences.Say(ReasonCode, language, ArgumentsIn(language));

    /// <summary>What the citizen may be told. Holds nothing the citizen wrote.</summary>
    public string GuidanceIn(Language language) =>
        OwnGuidance?.In(language) ?? FindingCodes.Guidance.Say(GuidanceKey, language, ArgumentsIn(language));

    /// <inheritdoc/>
    public bool Equals(Finding? other) =>
        other is not null
        && (RuleId, RuleVersion, ReasonCode, Severity, Confidence, Field, LexiconVersion)
            == (other.RuleId, other.RuleVersion, other.ReasonCode, other.Severity, other.Confidence, other.Field, other.LexiconVersion)
        && Equals(Suggestion, other.Suggestion) && OwnGuidance == other.OwnGuidance && Equals(OwnMessage, other.OwnMessage)
        && Clauses.AsSpan().SequenceEqual(other.Clauses.AsSpan())
        && Evidence.AsSpan().SequenceEqual(other.Evidence.AsSpan())
        && Arguments.AsSpan().SequenceEqual(other.Arguments.AsSpan())
        && CompetentBodies.AsSpan().SequenceEqual(other.CompetentBodies.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(RuleId, ReasonCode, Severity, Field, Evidence.Length);

    /// <summary>Rule, code, severity and places; nothing the citizen wrote.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{RuleId}.{RuleVersion} {ReasonCode} {Severity} {Confidence} {Field} [{Places}]");

    private string Places => string.Join(", ", Evidence.Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Span.Start}+{e.Span.Length}")));

    // Names of bodies depend on the language, so they are put in when read.
    private string[] ArgumentsIn(Language language) =>
        CompetentBodies.IsEmpty ? [.. Arguments] : [.. Arguments, string.Join("; ", CompetentBodies.Select(body => body.Name.In(language)))];
}
