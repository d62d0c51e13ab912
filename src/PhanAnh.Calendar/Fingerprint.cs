using System.Globalization;

namespace PhanAnh.Calendar;

/// <summary>FNV-1a, 64 bits: names content, guards nothing.</summary>
internal sealed class Fingerprint
{
    private ulong _hash = 14695981039346656037UL;

    internal static string Of(string text)
    {
        var fingerprint = new Fingerprint();
        foreach (var character in text)
        {
            fingerprint.Add(character);
        }

        return fingerprint.ToString();
    }

    internal void Add(long word) => _hash = unchecked((_hash ^ (ulong)word) * 1099511628211UL);

    public override string ToString() => _hash.ToString("x16", CultureInfo.InvariantCulture);
}
