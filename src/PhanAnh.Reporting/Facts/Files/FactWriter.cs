using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace PhanAnh.Reporting;

/// <summary>Writes a file of facts and takes its hash on the way. Numbers are little-endian.</summary>
internal sealed class FactWriter(Stream stream) : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public void Dispose() => _hash.Dispose();

    internal void Write(ReadOnlySpan<byte> bytes)
    {
        _hash.AppendData(bytes);
        stream.Write(bytes);
    }

    internal void Write(int number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        Write(bytes);
    }

    internal void Write(long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        Write(bytes);
    }

    internal void Write(ImmutableArray<string> words)
    {
        Write(words.Length);
        foreach (var word in words)
        {
            var bytes = Encoding.UTF8.GetBytes(word);
            Write(bytes.Length);
            Write(bytes);
        }
    }

    /// <summary>Writes the hash of everything so far.</summary>
    internal void Seal() => stream.Write(_hash.GetHashAndReset());
}
