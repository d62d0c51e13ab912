using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>One line of a file of commands: the command, or everything that is wrong with the line.</summary>
/// <param name="Number">The line's number, from 1.</param>
/// <param name="Command">The command; none where the line is defective.</param>
/// <param name="Defects">What is wrong; line and column are those of the whole file.</param>
public sealed record CommandLine(int Number, Command? Command, ImmutableArray<FileDefect> Defects)
{
    /// <summary>Whether there is a command.</summary>
    public bool IsSound => Command is not null;
}
