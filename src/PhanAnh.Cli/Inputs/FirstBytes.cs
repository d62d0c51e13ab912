namespace PhanAnh.Cli;

/// <summary>A stream whose first bytes were looked at and are read again; standard input cannot be wound back.</summary>
internal sealed class FirstBytes : Stream
{
    private readonly Stream _stream;
    private readonly byte[] _first;
    private int _given;

    public FirstBytes(Stream stream)
    {
        _stream = stream;
        var bytes = new byte[4];
        _first = bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }

    /// <summary>Up to four bytes, less only where the stream has less.</summary>
    public ReadOnlySpan<byte> First => _first;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var again = _first.AsSpan(_given);
        if (again.IsEmpty || buffer.IsEmpty)
        {
            return _stream.Read(buffer);
        }

        var length = Math.Min(again.Length, buffer.Length);
        again[..length].CopyTo(buffer);
        _given += length;
        return length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _stream.Dispose();
        }

        base.Dispose(disposing);
    }
}
