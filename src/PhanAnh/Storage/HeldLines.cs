namespace PhanAnh;

/// <summary>Whole lines at the end of a file that are not written yet.</summary>
/// <remarks>Thread-safe for one writer and any number of readers.</remarks>
internal sealed class HeldLines
{
    private readonly Lock _lock = new();
    private byte[] _bytes = new byte[1 << 16];

    // Where they begin in the file, once something is held.
    private long _offset = -1;

    internal int Length { get; private set; }

    internal void Add(ReadOnlySpan<byte> lines, long end)
    {
        lock (_lock)
        {
            _offset = Length == 0 ? end : _offset;
            if (_bytes.Length - Length < lines.Length)
            {
                Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + lines.Length));
            }

            lines.CopyTo(_bytes.AsSpan(Length));
            Length += lines.Length;
        }
    }

    /// <summary>The first bytes. They stay as they are until they are dropped, whatever is added meanwhile.</summary>
    internal ReadOnlyMemory<byte> First(int length)
    {
        lock (_lock)
        {
            return _bytes.AsMemory(0, length);
        }
    }

    internal void Drop(int length)
    {
        lock (_lock)
        {
            _bytes.AsSpan(length, Length - length).CopyTo(_bytes);
            Length -= length;
            _offset += length;
        }
    }

    /// <summary>The bytes of a range; none where it begins before them, so that the file has it.</summary>
    internal byte[]? Copy(long offset, int length)
    {
        lock (_lock)
        {
            return Length == 0 || offset < _offset || offset >= _offset + Length
                ? null
                : _bytes.AsSpan((int)(offset - _offset), (int)Math.Min(length, _offset + Length - offset)).ToArray();
        }
    }
}
