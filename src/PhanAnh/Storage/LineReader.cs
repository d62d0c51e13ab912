using System.Runtime.CompilerServices;
using Microsoft.Win32.SafeHandles;

namespace PhanAnh;

/// <summary>Reads a file line by line in a buffer that is as large as its longest line.</summary>
internal static class LineReader
{
    /// <summary>No line is longer. A file without line feeds must not fill the memory.</summary>
    internal const int MostBytes = 1 << 26;

    private const int FirstBuffer = 1 << 18;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The lines up to an offset; LF and CRLF end a line, a byte-order mark is skipped.</summary>
    internal static async IAsyncEnumerable<FileLine> LinesAsync(
        SafeFileHandle file, long end, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var buffer = new byte[FirstBuffer];
        int start = 0, searched = 0, filled = 0;
        long read = 0, dropped = 0, number = 1;
        while (true)
        {
            var found = buffer.AsSpan(searched, filled - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                var stop = searched + found;
                yield return Line(number++, read - filled + start - dropped, dropped > 0 ? default : buffer.AsMemory(start, stop - start), true);
                (start, searched, dropped) = (stop + 1, stop + 1, 0);
                continue;
            }

            if (filled - start > MostBytes)
            {
                dropped += filled - start;
                filled = start;
            }

            (buffer, filled, start) = (WithRoom(buffer, start, filled), filled - start, 0);
            searched = filled;
            var room = (int)Math.Min(buffer.Length - filled, end - read);
            var count = room == 0 ? 0 : await RandomAccess.ReadAsync(file, buffer.AsMemory(filled, room), read, cancellation).ConfigureAwait(false);
            if (count == 0)
            {
                break;
            }

            filled += count;
            read += count;
        }

        // A byte-order mark with nothing behind it is an empty file.
        if (filled + dropped > 0 && !(read == filled && buffer.AsSpan(0, filled).SequenceEqual(ByteOrderMark)))
        {
            yield return Line(number, read - filled - dropped, dropped > 0 ? default : buffer.AsMemory(0, filled), false);
        }
    }

    /// <summary>Moves the line under way to the front, into a larger buffer where it fills the present one.</summary>
    private static byte[] WithRoom(byte[] buffer, int start, int filled)
    {
        var target = start == 0 && filled == buffer.Length ? new byte[buffer.Length * 2] : buffer;
        buffer.AsSpan(start, filled - start).CopyTo(target);
        return target;
    }

    private static FileLine Line(long number, long offset, ReadOnlyMemory<byte> bytes, bool isEnded)
    {
        if (offset == 0 && bytes.Span.StartsWith(ByteOrderMark))
        {
            bytes = bytes[ByteOrderMark.Length..];
            offset = ByteOrderMark.Length;
        }

        return new(number, offset, isEnded && bytes.Span.EndsWith("\r"u8) ? bytes[..^1] : bytes, isEnded);
    }
}
