using System.Collections.Immutable;

namespace PhanAnh.Rules;

/// <summary>A neutral fact about a text; clause, severity and wording are the intake review's.</summary>
/// <param name="Rule">What was found.</param>
/// <param name="Confidence">By rule and length.</param>
/// <param name="Spans">Where, in the raw text, in order and without overlap.</param>
/// <param name="Suggestion">What the whole text may have meant, or null.</param>
/// <param name="Damage">What the suggestion repairs.</param>
internal sealed record TextFinding(
    TextRule Rule, FindingConfidence Confidence, ImmutableArray<TextSpan> Spans, string? Suggestion = null, TextDamage? Damage = null)
{
    /// <summary>Without the suggestion, which is the citizen's own text.</summary>
    public override string ToString() => $"{Rule} {Confidence}, {Spans.Length} spans";
}
