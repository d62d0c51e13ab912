namespace PhanAnh;

/// <summary>Which known names somebody may have meant: those a few keystrokes away, nearest first.</summary>
internal static class NearestNames
{
    private const int Longest = 64;

    /// <summary>Up to three near names; all names, in their order, where none is near.</summary>
    public static IReadOnlyList<string> To(string name, IReadOnlyCollection<string> known)
    {
        string[] names = [.. known.Distinct(StringComparer.Ordinal)];
        if (name.Length > Longest)
        {
            return names;
        }

        var near = names
            .Select(candidate => (Name: candidate, Distance: Distance(name, candidate)))
            .Where(c => c.Distance <= Math.Max(2, name.Length / 3) && c.Distance < Math.Max(name.Length, c.Name.Length))
            .OrderBy(c => c.Distance)
            .Take(3)
            .Select(c => c.Name)
            .ToArray();
        return near.Length > 0 ? near : names;
    }

    // Levenshtein's distance in two rows; letter case does not count.
    private static int Distance(string a, string b)
    {
        var above = Enumerable.Range(0, b.Length + 1).ToArray();
        var row = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = above[j - 1] + (char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1);
                row[j] = Math.Min(replace, Math.Min(above[j], row[j - 1]) + 1);
            }

            (above, row) = (row, above);
        }

        return above[b.Length];
    }
}
