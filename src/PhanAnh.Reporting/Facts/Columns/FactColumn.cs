using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace PhanAnh.Reporting;

/// <summary>
/// One column of a table of facts: numbers of one width side by side, little-endian. It widens as larger numbers come. Written by one thread while it
/// grows, read by any number afterwards.
/// </summary>
internal abstract class FactColumn(int width)
{
    private byte[] _bytes = [];

    internal int Count { get; private set; }

    /// <summary>Bytes a row.</summary>
    internal int Width { get; private set; } = width;

    internal ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Count * Width);

    /// <summary>The rows as numbers of the column's own width, for loops that are too hot to ask for each.</summary>
    /// <exception cref="PlatformNotSupportedException">The machine is big-endian.</exception>
    internal ReadOnlySpan<T> As<T>()
        where T : unmanaged =>
        BitConverter.IsLittleEndian ? MemoryMarshal.Cast<byte, T>(Bytes) : throw new PlatformNotSupportedException();

    /// <summary>Whether every row is one that this column could have taken in.</summary>
    internal abstract bool IsSound { get; }

    /// <summary>Whether rows of this column can be so many bytes wide.</summary>
    internal abstract bool CanHave(int width);

    /// <summary>Adds rows of a column of the same kind.</summary>
    internal abstract void Append(FactColumn other, ReadOnlySpan<int> rows);

    /// <summary>Gives back what was reserved for growth.</summary>
    internal void Trim() => Array.Resize(ref _bytes, Count * Width);

    /// <summary>Takes over rows that were stored.</summary>
    internal void Load(int width, byte[] bytes)
    {
        (Width, _bytes, Count) = (width, bytes, bytes.Length / width);
    }

    protected long this[int row]
    {
        get => Width switch
        {
            1 => _bytes[row],
            2 => BinaryPrimitives.ReadUInt16LittleEndian(_bytes.AsSpan(row * 2, 2)),
            4 => BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan(row * 4, 4)),
            _ => BinaryPrimitives.ReadInt64LittleEndian(_bytes.AsSpan(row * 8, 8)),
        };
        private set
        {
            switch (Width)
            {
                case 1:
                    _bytes[row] = (byte)value;
                    break;
                case 2:
                    BinaryPrimitives.WriteUInt16LittleEndian(_bytes.AsSpan(row * 2, 2), (ushort)value);
                    break;
                case 4:
                    BinaryPrimitives.WriteInt32LittleEndian(_bytes.AsSpan(row * 4, 4), (int)value);
                    break;
                default:
                    BinaryPrimitives.WriteInt64LittleEndian(_bytes.AsSpan(row * 8, 8), value);
                    break;
            }
        }
    }

    protected void Push(long value)
    {
        if (_bytes.Length < (Count + 1) * Width)
        {
            Array.Resize(ref _bytes, Math.Max(16 * Width, _bytes.Length * 2));
        }

        this[Count++] = value;
    }

    /// <summary>Writes every row anew, in another width.</summary>
    protected void Widen(int width, Func<long, long> converted)
    {
        var rows = new long[Count];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = converted(this[row]);
        }

        (Width, Count, _bytes) = (width, 0, new byte[Math.Max(16, rows.Length * 2) * width]);
        foreach (var value in rows)
        {
            Push(value);
        }
    }
}
