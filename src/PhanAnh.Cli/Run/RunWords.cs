using System.Buffers;
using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>Puts into words what is told of many commands and cases: UTF-8, line end and all. Not thread-safe: each lane has its own.</summary>
internal abstract class RunWords
{
    /// <summary>What became of a command.</summary>
    /// <param name="line">The number of the command's line.</param>
    /// <param name="command">The command.</param>
    /// <param name="outcome">What became of it.</param>
    /// <param name="room">Where to.</param>
    public abstract void Outcome(int line, Command command, CommandOutcome outcome, IBufferWriter<byte> room);

    /// <summary>What time alone caused in one case.</summary>
    public abstract void Advanced(Case subject, ImmutableArray<CaseEvent> events, IBufferWriter<byte> room);

    /// <summary>How a case stands.</summary>
    public abstract void Stands(Case subject, ImmutableArray<ClockAnswer> clocks, Instant now, IBufferWriter<byte> room);
}
