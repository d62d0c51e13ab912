namespace PhanAnh;

/// <summary>Reads lines as bytes, so that a byte that is no UTF-8 is told and not replaced. A line of any length takes bounded memory.</summary>
internal sealed class LineFile(Stream stream, CancellationToken cancellation = default)
{
    /// <summary>One byte more than a command may have: of a longer line this much is kept, and its reader refuses it.</summary>
    private static readonly int MostBytes = JsonLimits.Default.Bytes + 1;

    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _isEnded;

    /// <summary>The number of the line, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The line without its end; valid until the next one.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    public async ValueTask<bool> NextAsync()
    {
        var searched = 0;
        int feed;
        while ((feed = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n')) < 0)
        {
            searched = _end - _start;
            if (searched >= MostBytes)
            {
                return await PassOverAsync().ConfigureAwait(false);
            }

            if (!await FillAsync().ConfigureAwait(false))
            {
                return searched > 0 && Take(searched, searched);
            }
        }

        return Take(searched + feed, searched + feed + 1);
    }

    private bool Take(int length, int consumed)
    {
        Number++;
        var line = _buffer.AsMemory(_start, length);
        Line = length > 0 && line.Span[^1] == '\r' ? line[..^1] : line;
        _start += consumed;
        return true;
    }

    /// <summary>Keeps the beginning of a line that is too long and reads up to its end.</summary>
    private async ValueTask<bool> PassOverAsync()
    {
        var beginning = _buffer.AsSpan(_start, MostBytes).ToArray();
        int feed;
        while ((feed = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n')) < 0)
        {
            _start = _end;
            if (!await FillAsync().ConfigureAwait(false))
            {
                break;
            }
        }

        _start = feed < 0 ? _end : _start + feed + 1;
        Number++;
        Line = beginning;
        return true;
    }

    private async ValueTask<bool> FillAsync()
    {
        if (_isEnded)
        {
            return false;
        }

        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellation).ConfigureAwait(false);
        _end += read;
        _isEnded = read == 0;
        return read > 0;
    }
}
