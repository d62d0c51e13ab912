using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace PhanAnh;

/// <summary>A file that grows by whole lines, by one writer at a time, and is put back as it was where a write fails.</summary>
internal class LogFile : IDisposable
{
    private const int MostAtOnce = 1 << 16;

    private readonly SafeFileHandle? _lock;
    private readonly Durability _durability;
    private readonly HeldLines? _held;
    private bool _isBroken;

    // Of a file whose lines are held back: whether the disk has what was written last.
    private bool _isOnDisk = true;

    internal LogFile(string path, Durability durability, bool isSecret = false)
    {
        Path = path;
        _durability = durability;
        _held = durability == Durability.Grouped ? new() : null;
        _lock = FileLock.Take(path);
        try
        {
            Handle = isSecret ? SecretFile.Open(path) : File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        }
        catch
        {
            _lock.Dispose();
            throw;
        }

        End = RandomAccess.GetLength(Handle);
    }

    /// <summary>A file that is only read, beside its one writer.</summary>
    /// <exception cref="FileNotFoundException">There is no file.</exception>
    private LogFile(string path)
    {
        Path = path;
        Handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        End = RandomAccess.GetLength(Handle);
    }

    internal static LogFile Open(string path, JsonLinesOptions options) =>
        options.ReadOnly ? new LogFile(path) : new LogFile(path, options.Durability);

    internal string Path { get; }

    internal bool IsReadOnly => _lock is null;

    internal SafeFileHandle Handle { get; private set; }

    /// <summary>Where the next line goes.</summary>
    internal long End { get; private set; }

    /// <summary>Where what is held back until it is flushed begins.</summary>
    internal long Written => End - (_held?.Length ?? 0);

    internal bool IsGrouped => _held is not null;

    /// <exception cref="InvalidOperationException">The file was opened for reading only.</exception>
    internal void RequireWritable()
    {
        if (IsReadOnly)
        {
            throw new InvalidOperationException("The store was opened for reading only.");
        }
    }

    /// <summary>Writes whole lines at the end with one call, or holds them back where many are flushed at once.</summary>
    /// <exception cref="InvalidOperationException">The file was opened for reading only.</exception>
    /// <exception cref="IOException">The write failed and the file is as it was; or an earlier write failed and could not be taken back.</exception>
    internal void Append(ReadOnlySpan<byte> lines)
    {
        RequireWritable();

        if (_isBroken)
        {
            throw new IOException("An earlier write to the store failed and could not be taken back. Open the store anew.");
        }

        if (_held is null)
        {
            WriteThrough(lines, End, _durability == Durability.FlushToDisk);
        }
        else
        {
            _held.Add(lines, End);
        }

        End += lines.Length;
    }

    /// <summary>Writes what is held back up to an offset, and puts it on the disk where that is asked for; nothing where all of it is there already.</summary>
    /// <remarks>One call at a time. While the disk is waited for, lines may be appended.</remarks>
    /// <param name="writing">What every writer of the file takes.</param>
    /// <param name="upTo">The end of what matters.</param>
    /// <param name="toDisk">Whether the operating system alone is not enough.</param>
    /// <param name="cancellation">Ends the waiting for other writers.</param>
    /// <exception cref="IOException">The write failed: the file is as it was, and what was held back still is.</exception>
    internal async ValueTask FlushAsync(SemaphoreSlim writing, long upTo, bool toDisk, CancellationToken cancellation)
    {
        if (_held is null)
        {
            return;
        }

        long from;
        ReadOnlyMemory<byte> lines;
        await writing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            from = Written;
            lines = _held.First((int)Math.Max(0, Math.Min(upTo, End) - from));
        }
        finally
        {
            writing.Release();
        }

        if (!lines.IsEmpty || (toDisk && !_isOnDisk))
        {
            WriteThrough(lines.Span, from, toDisk);
            _held.Drop(lines.Length);
        }
    }

    /// <summary>The same for a file whose writer waits for the disk, too.</summary>
    internal void Flush(bool toDisk)
    {
        if (_held is { } held && (held.Length > 0 || (toDisk && !_isOnDisk)))
        {
            WriteThrough(held.First(held.Length).Span, Written, toDisk);
            held.Drop(held.Length);
        }
    }

    /// <summary>Cuts off everything from an offset on; what is cut is first kept beside the file.</summary>
    /// <returns>Where it is kept.</returns>
    internal async ValueTask<string> CutAsync(long offset, CancellationToken cancellation)
    {
        var number = 1;
        while (File.Exists(TornPath(number)))
        {
            number++;
        }

        using (var torn = File.OpenHandle(TornPath(number), FileMode.CreateNew, FileAccess.Write, FileShare.None))
        {
            var buffer = new byte[1 << 16];
            for (var at = offset; at < End;)
            {
                var count = await RandomAccess.ReadAsync(Handle, buffer, at, cancellation).ConfigureAwait(false);
                await RandomAccess.WriteAsync(torn, buffer.AsMemory(0, count), at - offset, cancellation).ConfigureAwait(false);
                at += count;
            }

            RandomAccess.FlushToDisk(torn);
        }

        Truncate(offset);
        return TornPath(number);
    }

    /// <summary>Cuts off everything from an offset on.</summary>
    internal void Truncate(long offset)
    {
        RandomAccess.SetLength(Handle, offset);
        RandomAccess.FlushToDisk(Handle);
        End = offset;
    }

    /// <summary>Puts another file in this one's place, at once and whole, and goes on with it.</summary>
    internal void ReplaceBy(string path)
    {
        // Windows renames over no open file.
        Handle.Dispose();
        try
        {
            File.Move(path, Path, overwrite: true);
        }
        finally
        {
            Handle = File.OpenHandle(Path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
            _held?.Drop(_held.Length);
            End = RandomAccess.GetLength(Handle);
        }
    }

    /// <summary>The bytes of a range; fewer where the file has become shorter.</summary>
    /// <remarks>A line or two come from the cache of the operating system, faster than another thread would be asked to fetch them.</remarks>
    internal ValueTask<ReadOnlyMemory<byte>> ReadAsync(long offset, int length, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (_held?.Copy(offset, length) is { } held)
        {
            return new(held);
        }

        return length <= MostAtOnce ? new(Read(offset, length)) : ReadLongAsync(offset, length, cancellation);
    }

    private ReadOnlyMemory<byte> Read(long offset, int length)
    {
        var bytes = new byte[length];
        for (var filled = 0; filled < length;)
        {
            var count = RandomAccess.Read(Handle, bytes.AsSpan(filled), offset + filled);
            if (count == 0)
            {
                return bytes.AsMemory(0, filled);
            }

            filled += count;
        }

        return bytes;
    }

    private async ValueTask<ReadOnlyMemory<byte>> ReadLongAsync(long offset, int length, CancellationToken cancellation)
    {
        var bytes = new byte[length];
        for (var filled = 0; filled < length;)
        {
            var count = await RandomAccess.ReadAsync(Handle, bytes.AsMemory(filled), offset + filled, cancellation).ConfigureAwait(false);
            if (count == 0)
            {
                return bytes.AsMemory(0, filled);
            }

            filled += count;
        }

        return bytes;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>The one call that writes; a test puts a full disk in its place.</summary>
    /// <remarks>It goes to the cache of the operating system, faster than another thread would be asked to do it; the flush has no other form.</remarks>
    protected virtual void Write(ReadOnlySpan<byte> bytes, long offset) => RandomAccess.Write(Handle, bytes, offset);

    protected virtual void Dispose(bool disposing)
    {
        Handle.Dispose();
        _lock?.Dispose();
    }

    private string TornPath(int number) => string.Create(CultureInfo.InvariantCulture, $"{Path}.torn-{number}");

    private void WriteThrough(ReadOnlySpan<byte> lines, long offset, bool toDisk)
    {
        try
        {
            Write(lines, offset);
            if (toDisk)
            {
                RandomAccess.FlushToDisk(Handle);
            }

            _isOnDisk = toDisk;
        }
        catch
        {
            TakeBack(offset);
            throw;
        }
    }

    private void TakeBack(long offset)
    {
        try
        {
            RandomAccess.SetLength(Handle, offset);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            _isBroken = true;
        }
    }
}
