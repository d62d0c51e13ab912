namespace PhanAnh.Cli;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCodes
{
    /// <summary>Everything was done.</summary>
    public const int Done = 0;

    /// <summary>Everything was done that could be; there are findings, refusals or defective lines.</summary>
    public const int Findings = 1;

    /// <summary>Nothing was done: the command line or the input is wrong.</summary>
    public const int BadInput = 2;

    /// <summary>Somebody pressed Ctrl-C; the number is what shells expect for it.</summary>
    public const int Interrupted = 130;
}
