using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>One time that data was given out (TN58-A13.8): when, by whom, what, to whom and on what basis; the words are references.</summary>
/// <param name="Case">The number of the case whose data were given out.</param>
/// <param name="At">When.</param>
/// <param name="By">Who gave it.</param>
/// <param name="Scope">What was given.</param>
/// <param name="Recipient">Who asked.</param>
/// <param name="Unit">The assigned unit that asked; none for an authority.</param>
/// <param name="Basis">The basis of the request.</param>
/// <param name="Sequence">The event behind it.</param>
public sealed record DisclosureEntry(
    CaseCode Case, Instant At, EventActor By, DisclosureScope Scope, TextRef? Recipient, UnitCode? Unit, TextRef? Basis, long Sequence);

/// <summary>The log of disclosures (nhật ký cung cấp thông tin): a view of events, so that it can neither be forgotten nor changed.</summary>
public static class DisclosureLog
{
    /// <summary>The disclosures among events, in their order. One pass.</summary>
    public static ImmutableArray<DisclosureEntry> Of(IEnumerable<CaseEvent> events) =>
    [
        .. from e in events
           let fact = e.Fact as Disclosed
           where fact is not null
           select new DisclosureEntry(e.Case, e.EffectiveAt, e.By, fact.Scope, fact.Recipient, fact.Unit, e.Note, e.Sequence),
    ];
}
