using NodaTime;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Which case is due when, earliest first. Not thread-safe.</summary>
internal sealed class DueIndex
{
    private readonly SortedSet<(Instant Due, string Case)> _order = new(new ByDueThenCase());
    private readonly Dictionary<CaseCode, Instant> _dueOf = [];

    internal void Set(CaseCode code, Instant? due)
    {
        if (_dueOf.Remove(code, out var before))
        {
            _order.Remove((before, code.Value));
        }

        if (due is { } instant)
        {
            _dueOf.Add(code, instant);
            _order.Add((instant, code.Value));
        }
    }

    internal List<CaseCode> Before(Instant instant) => [.. _order.TakeWhile(pair => pair.Due < instant).Select(pair => new CaseCode(pair.Case))];

    private sealed class ByDueThenCase : IComparer<(Instant Due, string Case)>
    {
        public int Compare((Instant Due, string Case) x, (Instant Due, string Case) y)
        {
            var byDue = x.Due.CompareTo(y.Due);
            return byDue != 0 ? byDue : string.CompareOrdinal(x.Case, y.Case);
        }
    }
}
