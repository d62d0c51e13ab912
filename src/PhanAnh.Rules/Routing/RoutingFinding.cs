using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>Something to know about a set of rules, or about the routing of one case. A value; the sentence is made when read.</summary>
/// <param name="Code">Stable code in capitals, one of <see cref="RoutingCodes"/>.</param>
/// <param name="Arguments">What the sentence names: codes, dates, names of administrative units; never personal data.</param>
/// <param name="Rules">The rules concerned, in the order of the set; empty where it concerns the set as a whole.</param>
public sealed record RoutingFinding(string Code, ImmutableArray<string> Arguments, ImmutableArray<RoutingRule> Rules = default)
{
    /// <summary>Never <see langword="default"/>.</summary>
    public ImmutableArray<RoutingRule> Rules { get; } = Rules.IsDefault ? [] : Rules;

    /// <summary>Where the first rule concerned stands in its file; none where it was made in code or none is concerned.</summary>
    public RuleSource? Source => Rules.IsEmpty ? null : Rules[0].Source;

    /// <summary>The finding as a sentence.</summary>
    public string In(Language language) => RoutingCodes.Sentences.Say(Code, language, Arguments.AsSpan());

    /// <inheritdoc/>
    public bool Equals(RoutingFinding? other) =>
        other is not null && Code == other.Code && Arguments.AsSpan().SequenceEqual(other.Arguments.AsSpan()) && Rules.SequenceEqual(other.Rules);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Arguments.Length, Rules.Length);

    /// <summary>Place, code and arguments.</summary>
    public override string ToString() => $"{(Source is { } source ? $"({source.Line},{source.Column}) {source.Path}: " : "")}{Code}({string.Join(", ", Arguments)})";
}
