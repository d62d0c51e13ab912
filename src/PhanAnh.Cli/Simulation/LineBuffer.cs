namespace PhanAnh.Cli;

/// <summary>Bytes of lines that are being written.</summary>
internal sealed class LineBuffer
{
    private byte[] _bytes = new byte[1 << 16];

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Length);

    public void Clear() => Length = 0;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        Room(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    public void Add(byte one)
    {
        Room(1);
        _bytes[Length++] = one;
    }

    /// <summary>A number with leading zeros.</summary>
    public void Add(int number, int digits)
    {
        Room(digits);
        for (var i = Length + digits - 1; i >= Length; i--)
        {
            _bytes[i] = (byte)('0' + (number % 10));
            number /= 10;
        }

        Length += digits;
    }

    private void Room(int more)
    {
        if (Length + more > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + more));
        }
    }
}
