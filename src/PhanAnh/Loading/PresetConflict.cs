using NodaTime;
using NodaTime.Text;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>
/// Two regulations of one province that claim the same days with the same precedence, first day in force and version being equal, or both laid over the same regulation for a
/// time: none of them could be preferred to the other but by chance. A value; found by <see cref="PresetLibrary.Conflicts"/>.
/// </summary>
/// <param name="First">The regulation whose id comes first in ordinal order.</param>
/// <param name="Second">The other one.</param>
/// <param name="From">The first day that both claim, local date.</param>
/// <param name="To">The last day that both claim, inclusive; none where both are open.</param>
public sealed record PresetConflict(PresetStamp First, PresetStamp Second, LocalDate From, LocalDate? To)
{
    /// <summary>The conflict as a reason: <see cref="RefusalCodes.PresetConflict"/> with both ids, and the days.</summary>
    public RefusalReason Reason => new(
        RefusalCodes.PresetConflict,
        [Ids, Days],
        "effective");

    internal string Ids => $"{First.Id}, {Second.Id}";

    internal string Days => LocalDatePattern.Iso.Format(From) + (To is { } to ? " – " + LocalDatePattern.Iso.Format(to) : " –");

    /// <summary>The conflict of two regulations; none where they claim no day alike.</summary>
    internal static PresetConflict? Of(Preset one, Preset other)
    {
        if (one.Province != other.Province || one.Stamp.Id == other.Stamp.Id || !(AreEqual(one, other) || AreLaidOverTheSame(one, other)))
        {
            return null;
        }

        var from = LocalDate.Max(one.From, other.From);
        var to = one.To is { } end && (other.To is not { } otherEnd || end < otherEnd) ? end : other.To;
        if (from > to)
        {
            return null;
        }

        return string.CompareOrdinal(one.Stamp.Id, other.Stamp.Id) < 0
            ? new(one.Stamp, other.Stamp, from, to)
            : new(other.Stamp, one.Stamp, from, to);
    }

    /// <summary>What amends the other goes before it.</summary>
    private static bool AreEqual(Preset one, Preset other) =>
        one.From == other.From && one.Stamp.Version == other.Stamp.Version && one.Amends != other.Stamp.Id && other.Amends != one.Stamp.Id;

    private static bool AreLaidOverTheSame(Preset one, Preset other) => one.IsOverlay && other.IsOverlay && one.Amends == other.Amends;
}
