namespace PhanAnh.Cli;

/// <summary>Lines whose commands are being carried out.</summary>
/// <param name="Lines">The lines, in the order of the file.</param>
/// <param name="Outcomes">What became of each; nothing of a line that is no command, or that was not reached.</param>
/// <param name="Done">Ends when all are carried out, or with what broke them off.</param>
internal sealed record Hand(IReadOnlyList<CommandLine> Lines, CommandOutcome?[] Outcomes, Task Done)
{
    /// <summary>What can be told: every line; of a hand that broke off what was done, and the defective lines before it.</summary>
    public IEnumerable<(CommandLine Line, CommandOutcome? Outcome)> Told()
    {
        var end = Done.IsCompletedSuccessfully ? Lines.Count : Array.FindLastIndex(Outcomes, outcome => outcome is not null) + 1;
        for (var i = 0; i < end; i++)
        {
            if (Outcomes[i] is not null || !Lines[i].IsSound)
            {
                yield return (Lines[i], Outcomes[i]);
            }
        }
    }
}
