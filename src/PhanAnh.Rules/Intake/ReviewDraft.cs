using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>One review while it runs: what is looked at, and what was noticed so far.</summary>
internal sealed class ReviewDraft(Submission submission, IntakeRules rules, ChannelRequirements requirements, LocalDate receivedOn)
{
    private ImmutableArray<Finding>.Builder? _findings;
    private List<RuleNotRun>? _notRun;
    private List<AppliedGround>? _grounds;

    internal Submission Submission { get; } = submission;

    internal IntakeRules Rules { get; } = rules;

    internal ChannelRequirements Requirements { get; } = requirements;

    internal LocalDate ReceivedOn { get; } = receivedOn;

    /// <summary>Set by the first emergency cue.</summary>
    internal LocalizedText? EmergencyAdvice { get; set; }

    /// <summary>Words of the content, without addresses and numbers; none where it could not be read.</summary>
    internal int? WordsOfContent { get; set; }

    internal void Add(Finding finding) => (_findings ??= ImmutableArray.CreateBuilder<Finding>()).Add(finding);

    internal void DidNotRun(string rule, NotRunReason reason, IntakeField? field = null, TermCode? cue = null) =>
        (_notRun ??= []).Add(new(rule, reason, field, cue));

    internal void Propose(GroundDefinition ground, TermCode? subCode)
    {
        var proposed = new AppliedGround(ground.Code, subCode);
        _grounds ??= [];
        if (!_grounds.Contains(proposed))
        {
            _grounds.Add(proposed);
        }
    }

    /// <summary>The clauses that ask for a field; none where the preset does not ask.</summary>
    internal ImmutableArray<ClauseId> ClausesOf(IntakeField field) => Requirements.Of(field)?.Cites ?? [];

    internal IntakeResult Finish()
    {
        _findings?.Sort(FindingOrder.Instance);
        return new(
            _findings?.ToImmutable() ?? [],
            _notRun is null ? Requirements.NotAsked : Requirements.NotAsked.AddRange(_notRun),
            _grounds is null ? [] : [.. Rules.Grounds.SelectMany(ground => _grounds.Where(applied => applied.Ground == ground.Code))],
            EmergencyAdvice);
    }
}
