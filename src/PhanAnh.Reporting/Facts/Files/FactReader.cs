using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace PhanAnh.Reporting;

/// <summary>Reads a file of facts and takes its hash on the way. Once something is wrong it reads nothing more and answers with nothing.</summary>
internal sealed class FactReader(Stream stream) : IDisposable
{
    /// <summary>What is reserved at once where the stream does not know its length: a length that lies costs no more memory than there are bytes behind it.</summary>
    private const int Step = 1 << 20;

    private const int MostWords = 16;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    internal bool IsSound { get; private set; } = true;

    public void Dispose() => _hash.Dispose();

    internal void Require(bool holds) => IsSound &= holds;

    internal byte[] Bytes(long length)
    {
        Require(length >= 0 && length <= Array.MaxLength && (!stream.CanSeek || length <= stream.Length - stream.Position));
        if (!IsSound)
        {
            return [];
        }

        var bytes = GC.AllocateUninitializedArray<byte>((int)(stream.CanSeek ? length : Math.Min(length, Step)));
        Fill(bytes, 0);
        while (IsSound && bytes.Length < length)
        {
            var start = bytes.Length;
            Array.Resize(ref bytes, (int)Math.Min(length, start * 2L));
            Fill(bytes, start);
        }

        _hash.AppendData(bytes);
        return bytes;
    }

    private void Fill(byte[] bytes, int start) =>
        Require(stream.ReadAtLeast(bytes.AsSpan(start), bytes.Length - start, throwOnEndOfStream: false) == bytes.Length - start);

    internal int Number() => Bytes(sizeof(int)) is { Length: sizeof(int) } bytes ? BinaryPrimitives.ReadInt32LittleEndian(bytes) : 0;

    internal long Long() => Bytes(sizeof(long)) is { Length: sizeof(long) } bytes ? BinaryPrimitives.ReadInt64LittleEndian(bytes) : 0;

    internal ImmutableArray<string> Words()
    {
        var count = Number();
        Require(count is >= 0 and <= MostWords);
        return [.. Enumerable.Range(0, IsSound ? count : 0).Select(_ => Encoding.UTF8.GetString(Bytes(Number())))];
    }

    /// <summary>Whether the hash that follows is that of everything so far.</summary>
    internal void CheckSeal()
    {
        Span<byte> written = stackalloc byte[SHA256.HashSizeInBytes];
        Require(IsSound && stream.ReadAtLeast(written, written.Length, throwOnEndOfStream: false) == written.Length);
        Require(_hash.GetHashAndReset().AsSpan().SequenceEqual(written));
    }
}
