using PhanAnh.Core;

namespace PhanAnh;

/// <summary>How far a log was read: to carry on from there later, and to notice that the file is not the one that was read.</summary>
/// <param name="Position">Where the last line read ends; <see cref="JsonLinesCaseStore.ReadAllAsync"/> goes on behind it. 0 where there was none.</param>
/// <param name="Link">The link of that line, which chains all lines before it: 64 hexadecimal digits.</param>
public sealed record LogMark(long Position, string Link)
{
    /// <summary>
    /// The mark of everything that a file of cases holds now, by its last bytes alone: what was worked out of a log up to an equal mark still stands. It tells nothing of damage further
    /// up; <see cref="JsonLinesCaseStore.VerifyAsync"/> does. None where the file does not end with a whole line.
    /// </summary>
    /// <param name="path">The file; it may be open for writing elsewhere.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="IOException">There is no such file, or it cannot be read.</exception>
    public static async ValueTask<LogMark?> AtEndOfAsync(string path, CancellationToken cancellation = default)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var end = RandomAccess.GetLength(file);
        if (end == 0)
        {
            return new(0, HashChain.Start);
        }

        var tail = new byte[CommitLine.LinkLength + 1];
        var read = end < tail.Length ? 0 : await RandomAccess.ReadAsync(file, tail, end - tail.Length, cancellation).ConfigureAwait(false);
        return read == tail.Length && tail[^1] == (byte)'\n' && CommitLine.LinkOf(tail.AsSpan(0, CommitLine.LinkLength)) is { } link ? new(end - 1, link) : null;
    }
}
