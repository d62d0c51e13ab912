using System.Globalization;

namespace PhanAnh.Cli.Tests;

/// <summary>A test of Ctrl-C. A shell lets the jobs of its background ignore it, and so do their children: there it cannot be pressed.</summary>
internal sealed class InterruptFactAttribute : FactAttribute
{
    private const string Status = "/proc/self/status";

    public InterruptFactAttribute() => Skip = Reason;

    internal static string? Reason => UnixTheoryAttribute.Reason ?? (IsIgnored ? "These tests run as a job of the background, which Ctrl-C does not reach." : null);

    private static bool IsIgnored => File.Exists(Status)
        && File.ReadLines(Status).FirstOrDefault(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) is { } ignored
        && (ulong.Parse(ignored.AsSpan(7).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & 2) != 0;
}

/// <summary>The same with data.</summary>
internal sealed class InterruptTheoryAttribute : TheoryAttribute
{
    public InterruptTheoryAttribute() => Skip = InterruptFactAttribute.Reason;
}
