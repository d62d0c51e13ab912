namespace PhanAnh.Calendar;

/// <summary>FNV-1a, 64 bits: names content, guards nothing.</summary>
internal static class Fingerprint
{
    private const ulong Seed = 14695981039346656037UL;

    internal static ulong Of(string text)
    {
        var hash = Seed;
        foreach (var character in text)
        {
            hash = Add(hash, character);
        }

        return hash;
    }

    internal static ulong Of(IEnumerable<long> words)
    {
        var hash = Seed;
        foreach (var word in words)
        {
            hash = Add(hash, (ulong)word);
        }

        return hash;
    }

    private static ulong Add(ulong hash, ulong word) => unchecked((hash ^ word) * 1099511628211UL);
}
