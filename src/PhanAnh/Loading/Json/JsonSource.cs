using System.Text;

namespace PhanAnh;

/// <summary>The bytes of a document, and where in it a byte stands for a person with an editor.</summary>
internal sealed class JsonSource(ReadOnlyMemory<byte> bytes)
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private int[]? _lineStarts;
    private (int Offset, int Column) _latest;

    /// <summary>The first byte after the byte-order mark, if there is one.</summary>
    public int Start { get; } = bytes.Span.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;

    public ReadOnlySpan<byte> Bytes => bytes.Span;

    /// <summary>
    /// The place of a byte at which a character begins, or of the end; O(log lines + length of the line), and from the byte asked for before where that
    /// stands earlier on the line: a file of one long line is not counted from its start each time.
    /// </summary>
    public JsonPlace PlaceOf(int offset)
    {
        var starts = LineStarts();
        var line = Array.BinarySearch(starts, offset);
        line = line >= 0 ? line : Math.Max(0, ~line - 1);
        var start = Math.Min(starts[line], offset);
        var (from, column) = _latest.Offset > start && _latest.Offset <= offset ? _latest : (start, 1);
        _latest = (offset, column + Encoding.UTF8.GetCharCount(Bytes[from..offset]));
        return new JsonPlace(line + 1, _latest.Column);
    }

    /// <summary>The byte at a distance from the start of a line, both counted from 0, as <c>JsonException</c> counts them.</summary>
    public int OffsetOf(long line, long byteInLine)
    {
        var starts = LineStarts();
        var start = starts[(int)Math.Min(line, starts.Length - 1)];
        return (int)Math.Min(start + byteInLine, Bytes.Length);
    }

    private int[] LineStarts()
    {
        if (_lineStarts is { } known)
        {
            return known;
        }

        var text = Bytes[Start..];
        var starts = new int[text.Count((byte)'\n') + 1];
        starts[0] = Start;
        for (var line = 1; line < starts.Length; line++)
        {
            starts[line] = starts[line - 1] + text[(starts[line - 1] - Start)..].IndexOf((byte)'\n') + 1;
        }

        return _lineStarts = starts;
    }
}
