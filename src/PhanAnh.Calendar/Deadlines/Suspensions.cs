using System.Collections;

namespace PhanAnh.Calendar;

/// <summary>The suspensions of one limit, in order and without overlap: what overlaps or touches is joined. Immutable, equal by value.</summary>
/// <remarks>Built once and given to each question, so that a question allocates nothing.</remarks>
public sealed class Suspensions : IReadOnlyList<Suspension>, IEquatable<Suspensions>
{
    private readonly Suspension[] _all;

    private Suspensions(Suspension[] all) => _all = all;

    /// <summary>No suspension.</summary>
    public static Suspensions None { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _all.Length;

    /// <inheritdoc/>
    public Suspension this[int index] => _all[index];

    /// <summary>Suspensions in any order; they may overlap.</summary>
    /// <param name="suspensions">The suspensions.</param>
    /// <exception cref="ArgumentException">One is <see langword="default"/> and so has no length.</exception>
    public static Suspensions Of(params IEnumerable<Suspension> suspensions)
    {
        var joined = new List<Suspension>();
        foreach (var next in suspensions.OrderBy(each => each.From))
        {
            if (next.To <= next.From)
            {
                throw new ArgumentException("A suspension must end after it starts.", nameof(suspensions));
            }

            if (joined.Count > 0 && next.From <= joined[^1].To)
            {
                joined[^1] = new Suspension(joined[^1].From, Instant.Max(joined[^1].To, next.To));
            }
            else
            {
                joined.Add(next);
            }
        }

        return joined.Count == 0 ? None : new Suspensions([.. joined]);
    }

    /// <summary>One suspension.</summary>
    /// <param name="from">The first instant not counted.</param>
    /// <param name="to">The first instant counted again.</param>
    /// <exception cref="ArgumentException">It does not end after it starts.</exception>
    public static Suspensions Of(Instant from, Instant to) => new([new Suspension(from, to)]);

    /// <summary>These and one more.</summary>
    /// <param name="suspension">The suspension to add.</param>
    public Suspensions With(Suspension suspension) => Of(_all.Append(suspension));

    /// <inheritdoc/>
    public bool Equals(Suspensions? other) => other is not null && _all.AsSpan().SequenceEqual(other._all);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Suspensions);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var suspension in _all)
        {
            hash.Add(suspension);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<Suspension> GetEnumerator() => ((IEnumerable<Suspension>)_all).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal ReadOnlySpan<Suspension> Span => _all;
}
