namespace PhanAnh.Rules;

/// <summary>
/// An immutable set of packed spellings (see <see cref="Word"/>) in one small array: a look-up is one multiplication and, mostly, one read.
/// </summary>
internal sealed class PackedSet
{
    private readonly ulong[] slots;
    private readonly int shift;

    internal PackedSet(IEnumerable<ulong> spellings)
    {
        var distinct = spellings.Distinct().ToList();
        var bits = 4;
        while (1 << bits < distinct.Count * 3)
        {
            bits++;
        }

        slots = new ulong[1 << bits];
        shift = 64 - bits;
        foreach (var spelling in distinct)
        {
            var slot = SlotOf(spelling);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = spelling;
        }
    }

    /// <summary>Never true for the empty spelling.</summary>
    internal bool Contains(ulong spelling)
    {
        for (var slot = SlotOf(spelling); slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            if (slots[slot] == spelling)
            {
                return true;
            }
        }

        return false;
    }

    private int SlotOf(ulong spelling) => (int)(unchecked(spelling * 0x9E3779B97F4A7C15) >> shift);
}
