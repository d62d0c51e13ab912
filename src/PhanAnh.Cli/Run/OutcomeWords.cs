using System.Buffers;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>Puts into words what became of commands. Not thread-safe: each lane has its own.</summary>
internal abstract class OutcomeWords
{
    /// <summary>Writes UTF-8, line end and all.</summary>
    /// <param name="line">The number of the command's line.</param>
    /// <param name="command">The command.</param>
    /// <param name="outcome">What became of it.</param>
    /// <param name="room">Where to.</param>
    public abstract void Write(int line, Command command, CommandOutcome outcome, IBufferWriter<byte> room);
}
