using System.Collections.Immutable;
using System.Globalization;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>An earlier case that may be the same matter (phản ánh trùng, phản ánh lại). An officer looks at both and decides.</summary>
/// <param name="Earlier">The earlier case.</param>
/// <param name="Likeness">How much of the texts is common, from 0 to 1.</param>
/// <param name="Reasons">In the order of their weight; at least one.</param>
public sealed record RecurrenceSuggestion(CaseCode Earlier, double Likeness, ImmutableArray<RecurrenceReason> Reasons)
{
    /// <summary>What the officer's command says when they agree.</summary>
    /// <param name="handledBy">The unit that handled the earlier case and is charged with the recurrence; none where nobody is.</param>
    public LinkRecurrenceAct ToAct(UnitCode? handledBy = null) => new(Earlier) { HandledBy = handledBy };

    /// <summary>The reasons as a sentence, with the case. Holds nothing a citizen wrote.</summary>
    public string In(Language language) => FindingCodes.Sentences.Say(
        "RECURRENCE",
        language,
        Earlier.Value,
        string.Join(", ", Reasons.Select(reason => FindingCodes.Sentences.Say($"RECURRENCE_{reason.ToString().ToUpperInvariant()}", language))),
        Math.Round(100 * Likeness).ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public bool Equals(RecurrenceSuggestion? other) =>
        other is not null && Earlier == other.Earlier && Likeness.Equals(other.Likeness) && Reasons.AsSpan().SequenceEqual(other.Reasons.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Earlier, Likeness, Reasons.Length);

    /// <summary>The case and the reasons.</summary>
    public override string ToString() => $"{Earlier.Value}: {string.Join(", ", Reasons)}";
}
