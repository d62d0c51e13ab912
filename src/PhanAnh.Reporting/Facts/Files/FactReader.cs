using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace PhanAnh.Reporting;

/// <summary>
/// Reads a file of facts and takes its hash on the way: of long columns on another thread, which takes as long as reading them. Once something is wrong it reads nothing more and answers with nothing.
/// </summary>
internal sealed class FactReader(Stream stream) : IDisposable
{
    /// <summary>What is reserved at once where the stream does not know its length: a length that lies costs no more memory than there are bytes behind it.</summary>
    private const int Step = 1 << 20;

    private const int MostWords = 16;

    /// <summary>What is worth handing to another thread.</summary>
    private const int HandedOver = 1 << 16;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    // What was handed over last; each part waits for the one before.
    private Task _hashing = Task.CompletedTask;

    internal bool IsSound { get; private set; } = true;

    public void Dispose()
    {
        _hashing.Wait();
        _hash.Dispose();
    }

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

        Hash(bytes);
        return bytes;
    }

    private void Hash(byte[] bytes)
    {
        if (bytes.Length < HandedOver && _hashing.IsCompleted)
        {
            _hash.AppendData(bytes);
            return;
        }

        _hashing = _hashing.ContinueWith((_, part) => _hash.AppendData((byte[])part!), bytes, TaskScheduler.Default);
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
        _hashing.Wait();
        Require(_hash.GetHashAndReset().AsSpan().SequenceEqual(written));
    }
}
