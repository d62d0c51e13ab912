namespace PhanAnh.Cli.Tests;

/// <summary>A test of signals and pipes as Unix has them.</summary>
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = UnixTheoryAttribute.Reason;
}

/// <summary>The same with data.</summary>
internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute() => Skip = Reason;

    internal static string? Reason => OperatingSystem.IsWindows() ? "Windows has other signals." : null;
}
