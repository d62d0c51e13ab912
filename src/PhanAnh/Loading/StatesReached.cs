using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Which states rows come to, from where a case or an assignment begins.</summary>
internal static class StatesReached
{
    /// <param name="rows">The rows of one table.</param>
    /// <param name="entered">The states that are entered from outside the table.</param>
    internal static HashSet<StateCode> By(IReadOnlyCollection<TransitionRow> rows, IEnumerable<StateCode> entered)
    {
        var reached = new HashSet<StateCode>(entered);
        for (var grown = true; grown;)
        {
            grown = false;
            foreach (var row in rows)
            {
                if (row.To is { } to && (row.From.IsEmpty || row.From.Any(reached.Contains)))
                {
                    grown |= reached.Add(to);
                }
            }
        }

        return reached;
    }
}
