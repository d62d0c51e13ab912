using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>What every store asks of an append before it looks at its own state.</summary>
public static class AppendChecks
{
    /// <summary>Throws where there is nothing to append, or the events do not follow each other.</summary>
    /// <exception cref="ArgumentException">There is no event, one belongs to another case, or there is a gap.</exception>
    public static void Check(CaseCode code, long expectedVersion, ImmutableArray<CaseEvent> events)
    {
        if (events.IsDefaultOrEmpty)
        {
            throw new ArgumentException("There is nothing to append.", nameof(events));
        }

        for (var i = 0; i < events.Length; i++)
        {
            if (events[i].Case != code || events[i].Sequence != expectedVersion + 1 + i)
            {
                throw new ArgumentException($"Event {events[i].Sequence} of {events[i].Case} does not follow version {expectedVersion} of {code}.", nameof(events));
            }
        }
    }
}
