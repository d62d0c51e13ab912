namespace PhanAnh.Benchmarks;

/// <summary>A folder for the files of a run; what an ended run has left is swept by the system.</summary>
internal static class StoreFolder
{
    private static readonly DirectoryInfo Directory = System.IO.Directory.CreateTempSubdirectory("phananh-benchmark-");

    private static int files;

    /// <summary>A file that nobody has open: BenchmarkDotNet leaves those of the methods before behind, and a store has one writer.</summary>
    internal static string File(string name) => Path.Combine(Directory.FullName, $"{Interlocked.Increment(ref files)}-{name}");
}
