namespace PhanAnh.Cli.Tests;

/// <summary>Cases that need a terminal, which <c>script</c> of util-linux lends; without it they are skipped and say so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TerminalTheoryAttribute : TheoryAttribute
{
    private static readonly string[] Places = ["/usr/bin/script", "/bin/script"];

    public TerminalTheoryAttribute() => Skip = UnixTheoryAttribute.Reason ?? (Array.Exists(Places, File.Exists) ? null : "There is no program named script here.");
}
