using System.Buffers;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>Carries out the commands of some cases, one behind another.</summary>
internal sealed class Lane(HotlineDesk desk, RunWords words)
{
    private readonly Dictionary<CaseCode, Case> _touched = [];
    private Task _last = Task.CompletedTask;

    /// <summary>The cases that its commands were about, as they left them. Not to be asked while it carries out any.</summary>
    public IEnumerable<Case> Touched => _touched.Values;

    /// <summary>Begins to carry out the lines that are its own, behind those given before.</summary>
    /// <param name="lines">All lines of a hand; those that are carried out are let go, for the collector.</param>
    /// <param name="lanes">Whose each line is.</param>
    /// <param name="own">Which are its own.</param>
    /// <param name="outcomes">Takes what became of them.</param>
    /// <param name="room">Takes their words.</param>
    /// <param name="cancellation">Ends it behind the command that it is carrying out.</param>
    /// <returns>Ends with the last of them, or with what broke them off: then nothing that comes behind is carried out.</returns>
    public Task Begin(CommandLine?[] lines, sbyte[] lanes, sbyte own, CarriedOut?[] outcomes, ArrayBufferWriter<byte> room, CancellationToken cancellation)
    {
        var before = _last;
        return _last = Task.Run(
            async () =>
            {
                await before.ConfigureAwait(false);
                for (var i = 0; i < lanes.Length; i++)
                {
                    if (lanes[i] == own)
                    {
                        cancellation.ThrowIfCancellationRequested();
                        outcomes[i] = await HandleAsync(lines[i]!, room, cancellation).ConfigureAwait(false);
                        lines[i] = null;
                    }
                }
            },
            CancellationToken.None);
    }

    private async ValueTask<CarriedOut> HandleAsync(CommandLine line, ArrayBufferWriter<byte> room, CancellationToken cancellation)
    {
        var outcome = await desk.HandleAsync(line.Command!, cancellation).ConfigureAwait(false);
        if (outcome.Case is { } subject)
        {
            _touched[subject.Code] = subject;
        }

        var start = room.WrittenCount;
        words.Outcome(line.Number, line.Command!, outcome, room);
        return new(outcome.IsAccepted, outcome.WasRepeated, room.WrittenMemory[start..]);
    }
}
