using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>
/// Where a case stands among those that wait for an officer: emergencies first, whenever they came; then who came first; of one instant in the order of the codes. A total
/// order, so that a queue sorted by it looks the same on every machine: <c>queue.OrderBy(entry =&gt; entry.Place)</c>.
/// </summary>
/// <remarks>
/// An emergency is a suspicion of the review (TN58-A6.5e, <see cref="IntakePriority.Emergency"/>) and takes nobody's turn for good: an officer who has looked lets the host
/// keep <see cref="IntakePriority.Ordinary"/> in its place. Holds nothing that the citizen wrote; good to be kept beside the case.
/// </remarks>
/// <param name="Priority">What the review came to, or an officer after it.</param>
/// <param name="ReceivedAt">When the submission arrived.</param>
/// <param name="Case">Whose place it is; the code decides between cases of one instant.</param>
public readonly record struct QueuePlace(IntakePriority Priority, Instant ReceivedAt, CaseCode Case) : IComparable<QueuePlace>
{
    /// <summary>Whether one case is to be looked at before another.</summary>
    public static bool operator <(QueuePlace one, QueuePlace other) => one.CompareTo(other) < 0;

    /// <summary>Whether one case is to be looked at after another.</summary>
    public static bool operator >(QueuePlace one, QueuePlace other) => one.CompareTo(other) > 0;

    /// <summary>Whether one case is the other, or to be looked at before it.</summary>
    public static bool operator <=(QueuePlace one, QueuePlace other) => one.CompareTo(other) <= 0;

    /// <summary>Whether one case is the other, or to be looked at after it.</summary>
    public static bool operator >=(QueuePlace one, QueuePlace other) => one.CompareTo(other) >= 0;

    /// <summary>Negative where this case is to be looked at before the other; zero for equal places alone.</summary>
    public int CompareTo(QueuePlace other)
    {
        var order = other.Priority.CompareTo(Priority);
        order = order != 0 ? order : ReceivedAt.CompareTo(other.ReceivedAt);
        return order != 0 ? order : string.CompareOrdinal(Case.Value, other.Case.Value);
    }
}
