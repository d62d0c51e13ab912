using System.Buffers;
using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>Tells how cases stand, in the order in which they are given; they are put into words side by side.</summary>
/// <param name="report">Tells.</param>
/// <param name="clocksOf">The clocks of a case; asked by several threads.</param>
/// <param name="now">When they are looked at.</param>
internal sealed class StandingCases(RunReport report, Func<Case, ImmutableArray<ClockAnswer>> clocksOf, Instant now)
{
    // So many are worth another thread; so many times as many are in memory at most for each processor.
    private const int Together = 64;
    private const int MostBegun = 2;

    /// <exception cref="IOException">What was to be told could not be written.</exception>
    public async Task TellAsync(IEnumerable<Case> cases)
    {
        var begun = new Queue<Task<ArrayBufferWriter<byte>>>();
        foreach (var some in cases.Chunk(Together))
        {
            begun.Enqueue(Task.Run(() => Words(some)));
            if (begun.Count > MostBegun * Environment.ProcessorCount)
            {
                report.Tell((await begun.Dequeue().ConfigureAwait(false)).WrittenSpan);
            }
        }

        while (begun.TryDequeue(out var words))
        {
            report.Tell((await words.ConfigureAwait(false)).WrittenSpan);
        }
    }

    private ArrayBufferWriter<byte> Words(Case[] cases)
    {
        var room = new ArrayBufferWriter<byte>();
        var words = report.Words();
        foreach (var subject in cases)
        {
            words.Stands(subject, clocksOf(subject), now, room);
        }

        return room;
    }
}
