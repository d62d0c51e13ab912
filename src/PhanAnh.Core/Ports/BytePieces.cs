namespace PhanAnh.Core;

/// <summary>Bytes one behind another in large pieces, never changed once they are written: as arrays of their own they would take more room, and the collector would look at each again and again.</summary>
/// <remarks>Not thread-safe; what a place holds may be read by anybody.</remarks>
internal sealed class BytePieces
{
    private const int PieceLength = 1 << 18;

    private readonly List<byte[]> _pieces = [];
    private int _free = PieceLength;

    /// <summary>Takes room for so many bytes, to be written at once.</summary>
    internal BytePlace Take(int length)
    {
        if (_free + length > PieceLength)
        {
            _pieces.Add(GC.AllocateUninitializedArray<byte>(Math.Max(PieceLength, length)));
            _free = 0;
        }

        _free += length;
        return new(_pieces.Count - 1, _free - length, length);
    }

    internal Memory<byte> this[BytePlace place] => new(_pieces[place.Piece], place.Start, place.Length);
}

/// <summary>Where bytes lie.</summary>
internal readonly record struct BytePlace(int Piece, int Start, int Length);
