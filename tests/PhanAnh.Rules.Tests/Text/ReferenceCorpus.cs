namespace PhanAnh.Rules.Tests;

/// <summary>Sentences that no rule may complain about, and where the larger corpus is found.</summary>
internal static class ReferenceCorpus
{
    /// <summary>The file named by PHANANH_CORPUS, or shared/rules/corpus/vtb.txt beside some folder above the tests.</summary>
    internal static string? File { get; } = Find();

    internal static IEnumerable<string> Sentences => System.IO.File.ReadLines(File!).Where(line => line.Length > 0);

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("PHANANH_CORPUS") is { Length: > 0 } named)
        {
            return System.IO.File.Exists(named) ? named : null;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "rules", "corpus", "vtb.txt");
            if (System.IO.File.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
