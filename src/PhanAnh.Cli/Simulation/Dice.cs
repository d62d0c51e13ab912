namespace PhanAnh.Cli;

/// <summary>A sequence of numbers that look random and are the same on every machine (SplitMix64). A value: a copy goes its own way from there.</summary>
internal struct Dice(ulong seed)
{
    private const ulong Step = 0x9E37_79B9_7F4A_7C15;

    private ulong _state = seed;

    /// <summary>Dice for one of many things under a seed, independent of the others.</summary>
    public static Dice For(ulong seed, ulong which) => new(Mix(unchecked(seed + (Mix(unchecked((which + 1) * Step)) * Step))));

    /// <summary>0 or more, less than <paramref name="below"/>.</summary>
    public int Next(int below) => (int)Next((long)below);

    /// <inheritdoc cref="Next(int)"/>
    public long Next(long below) => (long)Math.BigMul(Draw(), (ulong)below, out _);

    /// <summary>Whether a chance of so many in a hundred came up.</summary>
    public bool Percent(int chance) => Next(100) < chance;

    public T Of<T>(IReadOnlyList<T> choices) => choices[Next(choices.Count)];

    private ulong Draw() => Mix(_state = unchecked(_state + Step));

    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58_476D_1CE4_E5B9;
            value = (value ^ (value >> 27)) * 0x94D0_49BB_1331_11EB;
            return value ^ (value >> 31);
        }
    }
}
