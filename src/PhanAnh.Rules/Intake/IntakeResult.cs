using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>All that the intake review has to say about a submission (kết quả kiểm tra tiếp nhận). Advice; nothing has been decided.</summary>
public sealed class IntakeResult
{
    internal IntakeResult(ImmutableArray<Finding> findings, ImmutableArray<RuleNotRun> notRun, ImmutableArray<AppliedGround> grounds, LocalizedText? advice)
    {
        Findings = findings;
        Coverage = notRun;
        Grounds = grounds;
        EmergencyAdvice = advice;
    }

    /// <summary>The gravest first.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>The rules that did not run, and why.</summary>
    public ImmutableArray<RuleNotRun> Coverage { get; }

    /// <summary>The grounds that an officer may consider, in the order of the preset. Proposed, never applied.</summary>
    public ImmutableArray<AppliedGround> Grounds { get; }

    /// <summary>What to show the citizen at once, before anybody has read the case: the numbers to call. None where no danger was seen.</summary>
    public LocalizedText? EmergencyAdvice { get; }

    /// <summary>Whether the emergency numbers go before the citizen at once.</summary>
    public bool ShowsEmergencyNumbers => EmergencyAdvice is not null;

    /// <summary>Whether the case goes to the top of the officers' queue.</summary>
    public IntakePriority Priority => ShowsEmergencyNumbers ? IntakePriority.Emergency : IntakePriority.Ordinary;

    /// <summary>The place of the case in the officers' queue, by which the host sorts it: an emergency stands at the top.</summary>
    /// <param name="receivedAt">When the submission arrived.</param>
    /// <param name="code">The case that came of it.</param>
    public QueuePlace QueueAt(Instant receivedAt, CaseCode code) => new(Priority, receivedAt, code);

    /// <summary>The one word for it all.</summary>
    public IntakeOutcome Outcome =>
        !Grounds.IsEmpty ? IntakeOutcome.MayBeRejected
        : Findings.Any(finding => finding.Severity > FindingSeverity.Info) ? IntakeOutcome.AdmissibleWithFindings
        : IntakeOutcome.Conforming;

    /// <summary>
    /// Whether the submitter's identity should be kept secret until an officer has looked: a denunciation is suspected (Law on Denunciations 2018,
    /// Article 9).
    /// </summary>
    public bool SuggestsIdentityProtection => HasCue(CueCodes.Denunciation);

    /// <summary>
    /// Whether the text should be kept apart, not copied, indexed, exported or sent on, until an officer has looked: it bears marks of a classified
    /// document (nghi có thông tin cần cách ly).
    /// </summary>
    public bool SuggestsQuarantine => HasCue(CueCodes.Secrecy);

    /// <summary>Outcome and codes; nothing the citizen wrote.</summary>
    public override string ToString() => $"{Outcome} {Priority}: {string.Join(", ", Findings.Select(finding => finding.ReasonCode))}";

    private bool HasCue(TermCode cue)
    {
        var code = FindingCodes.OfCue(cue);
        return Findings.Any(finding => finding.ReasonCode == code);
    }
}
