using System.Buffers;
using System.Collections.Concurrent;

namespace PhanAnh.Cli;

/// <summary>Lines whose commands are being carried out.</summary>
/// <param name="Lines">The lines, in the order of the file; nothing of one that was carried out.</param>
/// <param name="Outcomes">What became of each; nothing of a line that is no command, or that was not reached.</param>
/// <param name="Rooms">What the words of the outcomes lie in.</param>
/// <param name="Home">Where they are taken from.</param>
/// <param name="Done">Ends when all are carried out, or with what broke them off.</param>
internal sealed record Hand(CommandLine?[] Lines, CarriedOut?[] Outcomes, ArrayBufferWriter<byte>[] Rooms, ConcurrentBag<ArrayBufferWriter<byte>> Home, Task Done)
{
    /// <summary>What can be told: every line; of a hand that broke off what was done, and the defective lines before it.</summary>
    public IEnumerable<(CommandLine? Line, CarriedOut? Outcome)> Told()
    {
        var end = Done.IsCompletedSuccessfully ? Lines.Length : Array.FindLastIndex(Outcomes, outcome => outcome is not null) + 1;
        for (var i = 0; i < end; i++)
        {
            if (Outcomes[i] is not null || Lines[i] is { IsSound: false })
            {
                yield return (Lines[i], Outcomes[i]);
            }
        }
    }

    /// <summary>Gives back what the words lay in, once they are told.</summary>
    public void PutAway()
    {
        foreach (var room in Rooms)
        {
            room.ResetWrittenCount();
            Home.Add(room);
        }
    }
}
