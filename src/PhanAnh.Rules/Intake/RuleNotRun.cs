using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>A rule that did not look at a submission. Silence of a rule that is not listed means that it looked and found nothing.</summary>
/// <param name="RuleId">Which rule was passed over.</param>
/// <param name="Reason">Why.</param>
/// <param name="Field">The field it would have looked at.</param>
/// <param name="Cue">The cue that no lexicon has; none otherwise.</param>
public sealed record RuleNotRun(string RuleId, NotRunReason Reason, IntakeField? Field = null, TermCode? Cue = null)
{
    /// <summary>The reason as a sentence.</summary>
    public string In(Language language) => FindingCodes.Sentences.Say($"NOT_RUN_{Reason.ToString().ToUpperInvariant()}", language, RuleId);
}
