using System.Diagnostics;

namespace PhanAnh.Reporting.Documents.Tests;

/// <summary>LibreOffice without a window.</summary>
internal static class Office
{
    internal static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);

    /// <summary>Opens a file and saves it as another kind; what comes out as text.</summary>
    internal static string Converted(string name, byte[] bytes, string kind)
    {
        var folder = Directory.CreateTempSubdirectory("office");
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, name), bytes);
            using var office = Process.Start(new ProcessStartInfo(
                Program!, [$"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", kind, "--outdir", folder.FullName, Path.Combine(folder.FullName, name)])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            if (!office.WaitForExit(TimeSpan.FromMinutes(3)))
            {
                office.Kill(entireProcessTree: true);
            }

            return File.ReadAllText(Path.Combine(folder.FullName, Path.ChangeExtension(name, kind.Split(':')[0])));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
