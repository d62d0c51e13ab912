namespace PhanAnh.Samples.Tests;

/// <summary>Files of the working copy that the tests were built from.</summary>
internal static class WorkingCopy
{
    private static readonly string Root = Find();

    internal static string PathOf(string relative) => Path.Combine(Root, relative);

    private static string Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "PhanAnh.Core.sln")))
            {
                return at.FullName;
            }
        }

        throw new InvalidOperationException("The tests must run inside the working copy: no folder above holds PhanAnh.Core.sln.");
    }
}
