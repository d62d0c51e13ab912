namespace PhanAnh.Tests;

internal static class WorkingCopy
{
    /// <summary>Its folder, found by the solution file: a deterministic build maps the paths of sources away.</summary>
    internal static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PhanAnh.Core.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run inside a working copy.");
        }

        return folder.FullName;
    }
}
