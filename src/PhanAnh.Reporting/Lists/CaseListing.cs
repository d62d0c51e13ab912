namespace PhanAnh.Reporting;

/// <summary>
/// What lists say of cases and facts do not: references to texts, and what may be shown to whom. It holds no text itself. Immutable.
/// </summary>
public sealed class CaseListing
{
    private readonly Dictionary<CaseCode, ListedCase> _cases;

    private CaseListing(IEnumerable<ListedCase> cases) => _cases = cases.ToDictionary(listed => listed.Subject.Code);

    /// <summary>No cases.</summary>
    public static CaseListing Empty { get; } = new([]);

    internal bool IsEmpty => _cases.Count == 0;

    internal IEnumerable<ListedCase> Cases => _cases.Values.OrderBy(listed => listed.Subject.ReceivedAt).ThenBy(listed => listed.Subject.Code.Value, StringComparer.Ordinal);

    /// <summary>Folds the events of cases, which may be interleaved.</summary>
    /// <param name="events">All events of each case, in order of sequence.</param>
    /// <param name="cut">Events that took effect at or after this instant are not listed; whether a case may be shown is judged with them too, so that a
    /// matter declared confidential since then is not shown any more.</param>
    public static CaseListing Fold(IEnumerable<CaseEvent> events, Instant cut) => new(
        events.GroupBy(e => e.Case).Select(log => ListedCase.Of([.. log], cut)).OfType<ListedCase>());

    internal ListedCase? Find(CaseCode code) => _cases.GetValueOrDefault(code);
}
