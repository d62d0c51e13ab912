using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>
/// Keeps the keys of all cases in one file, apart from events and texts; keep it, and back it up, apart from them too. Destroying a key writes the file
/// anew without it and puts the new file in the place of the old; a tombstone stays, so that the key is never made again.
/// </summary>
/// <remarks>
/// <para>Thread-safe. One process at a time has a file open. Every change is on the disk before it is answered. All keys are in memory.</para>
/// <para>
/// Outside Windows the file is readable by its owner only, also one that came back from a backup with wider rights; on Windows the folder's rights decide. Blocks that a file system has freed, snapshots and
/// backups are out of this class's reach: an encrypted volume and a backup plan that forgets are the host's part of an erasure.
/// </para>
/// <para>A line that cannot be read is kept as it is and reported; the key of a case that it names is not made anew.</para>
/// </remarks>
public sealed class FileCaseKeyStore : ICaseKeyStore, IAsyncDisposable
{
    private const string TemporarySuffix = ".new";

    private readonly LogFile _file;

    // No key: it was destroyed or is lost, and is not made anew.
    private readonly Dictionary<CaseCode, CaseKey?> _keys = [];
    private readonly List<byte[]> _unreadable = [];
    private readonly Lock _reading = new();

    [SuppressMessage("Usage", "CA2213:Disposable fields should be disposed", Justification = "Whoever waits for it must wake up and find the file closed.")]
    private readonly SemaphoreSlim _writing = new(1, 1);

    private readonly Func<CaseCode, CaseKey> _newKey;

    // What must be on the disk before a key is gone for good: the event by which it goes.
    private Func<CancellationToken, ValueTask>? _beforeDestruction;

    private FileCaseKeyStore(LogFile file, Func<CaseCode, CaseKey>? newKey)
    {
        _file = file;
        _newKey = newKey ?? (_ => new(RandomNumberGenerator.GetBytes(CaseKey.Length)));
    }

    /// <summary>What was found when the file was opened; a damaged line has the code <see cref="StoreCodes.KeyLine"/>.</summary>
    /// <value>A torn end is cut off and not kept: the key that it began was never given out. A last line that lacks nothing but its line end is whole, and gets it.</value>
    public OpenReport Report { get; private set; } = new(0, 0, 0, null, []);

    /// <summary>Opens a file, or begins one.</summary>
    /// <param name="path">The file; its folder must exist. An empty <c>….lock</c> is put beside it.</param>
    /// <param name="cancellation">Ends the reading; the file is then as it was.</param>
    /// <exception cref="IOException">The file is open already in this process or another, or cannot be read.</exception>
    public static ValueTask<FileCaseKeyStore> OpenAsync(string path, CancellationToken cancellation = default) =>
        OpenAsync(path, Durability.FlushToDisk, cancellation);

    /// <summary>Opens a file, or begins one, and says what must have happened before a new key is handed out.</summary>
    /// <param name="path">The file; its folder must exist.</param>
    /// <param name="durability">
    /// <see cref="Durability.Buffered"/> only beside a store of cases that is as little durable: a key that a loss of power takes away takes all texts of its
    /// case with it. A key is destroyed on the disk in any case.
    /// </param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <inheritdoc cref="OpenAsync(string, CancellationToken)" path="/exception"/>
    public static ValueTask<FileCaseKeyStore> OpenAsync(string path, Durability durability, CancellationToken cancellation = default) =>
        OpenAsync(new LogFile(Path.GetFullPath(path), durability, isSecret: true), null, cancellation);

    /// <summary>Opens a file, or begins one, whose new keys come from the host: out of a key vault, or the same again for data of a simulation.</summary>
    /// <param name="path">The file; its folder must exist. An empty <c>….lock</c> is put beside it.</param>
    /// <param name="newKey">Makes the key of a case; a key that can be guessed protects nothing.</param>
    /// <param name="durability">Whether every key is on the disk before it is given out.</param>
    /// <param name="cancellation">Ends the reading; the file is then as it was.</param>
    /// <exception cref="IOException">The file is open already in this process or another, or cannot be read.</exception>
    public static ValueTask<FileCaseKeyStore> OpenAsync(
        string path, Func<CaseCode, CaseKey> newKey, Durability durability = Durability.FlushToDisk, CancellationToken cancellation = default) =>
        OpenAsync(new LogFile(Path.GetFullPath(path), durability, isSecret: true), newKey, cancellation);

    /// <summary>Opens a file for reading only, beside its one writer: nothing is put beside it or cut off, and no key is made or destroyed.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="IOException">There is no such file, or it cannot be read.</exception>
    public static ValueTask<FileCaseKeyStore> OpenReadOnlyAsync(string path, CancellationToken cancellation = default) =>
        OpenAsync(LogFile.Open(Path.GetFullPath(path), new JsonLinesOptions { ReadOnly = true }), null, cancellation);

    private static async ValueTask<FileCaseKeyStore> OpenAsync(LogFile file, Func<CaseCode, CaseKey>? newKey, CancellationToken cancellation)
    {
        try
        {
            if (!file.IsReadOnly)
            {
                // What a crash in the middle of a destruction left behind holds keys that may be destroyed later.
                File.Delete(file.Path + TemporarySuffix);
            }

            var store = new FileCaseKeyStore(file, newKey);
            store.Report = await store.ReadAsync(cancellation).ConfigureAwait(false);
            return store;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The store was opened for reading only, and has no such key.</exception>
    /// <exception cref="IOException">The disk is full or gone; no key was made.</exception>
    public async ValueTask<CaseKey?> GetOrCreateAsync(CaseCode code, CancellationToken cancellation = default)
    {
        if (TryFind(code, out var known))
        {
            return known;
        }

        await _writing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (TryFind(code, out known))
            {
                return known;
            }

            var key = _newKey(code);
            _file.Append(KeyLine.Write(code, key));
            Set(code, key);
            return key;
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <inheritdoc/>
    public ValueTask<CaseKey?> FindAsync(CaseCode code, CancellationToken cancellation = default) => new(TryFind(code, out var key) ? key : null);

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The store was opened for reading only.</exception>
    /// <exception cref="IOException">The disk is full or gone; the key is still there.</exception>
    public async ValueTask DestroyAsync(CaseCode code, CancellationToken cancellation = default)
    {
        _file.RequireWritable();
        if (_beforeDestruction is { } flush)
        {
            await flush(cancellation).ConfigureAwait(false);
        }

        await _writing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            await ReplaceFileAsync(code).ConfigureAwait(false);
            _unreadable.RemoveAll(line => KeyLine.CaseNamedIn(line) == code);
            Set(code, null);
        }
        finally
        {
            _writing.Release();
        }
    }

    internal bool IsGrouped => _file.IsGrouped;

    internal void BeforeDestruction(Func<CancellationToken, ValueTask> flush) => _beforeDestruction = flush;

    internal async ValueTask FlushAsync(bool toDisk, CancellationToken cancellation)
    {
        await _writing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            _file.Flush(toDisk);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Waits for the write under way and closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        await _writing.WaitAsync().ConfigureAwait(false);
        _file.Dispose();
        _writing.Release();
    }

    private async ValueTask ReplaceFileAsync(CaseCode destroyed)
    {
        var temporary = _file.Path + TemporarySuffix;
        using (var handle = SecretFile.Open(temporary, FileMode.Create))
        {
            var at = 0L;
            foreach (var line in LinesWithout(destroyed))
            {
                await RandomAccess.WriteAsync(handle, line, at, CancellationToken.None).ConfigureAwait(false);
                at += line.Length;
            }

            RandomAccess.FlushToDisk(handle);
        }

        _file.ReplaceBy(temporary);
    }

    private List<byte[]> LinesWithout(CaseCode destroyed)
    {
        lock (_reading)
        {
            // A key that a damaged line hides is lost, not destroyed: its line stays and no tombstone is written.
            var kept = _unreadable.Where(line => KeyLine.CaseNamedIn(line) != destroyed).ToList();
            var keys = _keys.Where(pair =>
                pair.Key != destroyed && (pair.Value is not null || !kept.Exists(line => KeyLine.CaseNamedIn(line) == pair.Key)));
            return [KeyLine.Write(destroyed, null), .. keys.Select(pair => KeyLine.Write(pair.Key, pair.Value)), .. kept];
        }
    }

    private bool TryFind(CaseCode code, out CaseKey? key)
    {
        lock (_reading)
        {
            return _keys.TryGetValue(code, out key);
        }
    }

    private void Set(CaseCode code, CaseKey? key)
    {
        lock (_reading)
        {
            _keys[code] = key;
        }
    }

    private async ValueTask<OpenReport> ReadAsync(CancellationToken cancellation)
    {
        var defects = ImmutableArray.CreateBuilder<StoreDefect>();
        var lacksEnd = false;
        long lines = 0, torn = 0;
        await foreach (var line in LineReader.LinesAsync(_file.Handle, _file.End, cancellation).ConfigureAwait(false))
        {
            var read = KeyLine.Read(line.Bytes.Span);
            if (!line.IsEnded && read is null)
            {
                torn = _file.End - line.Offset;
                continue;
            }

            lines = line.Number;
            lacksEnd = !line.IsEnded;
            if (read is { } found)
            {
                _keys[found.Case] = found.Key;
            }
            else
            {
                Lose(line, defects);
            }
        }

        if (torn > 0 && !_file.IsReadOnly)
        {
            _file.Truncate(_file.End - torn);
        }
        else if (lacksEnd && !_file.IsReadOnly)
        {
            // An editor or a copy took it; the next key would otherwise be written onto this one's line.
            _file.Append("\n"u8);
        }

        return new(lines, _keys.Count(pair => pair.Value is not null), torn, null, defects.ToImmutable());
    }

    private void Lose(FileLine line, ImmutableArray<StoreDefect>.Builder defects)
    {
        var code = KeyLine.CaseNamedIn(line.Bytes.Span);
        defects.Add(new(StoreCodes.KeyLine, line.Number, code));
        _unreadable.Add([.. line.Bytes.Span, (byte)'\n']);
        if (code is { } known)
        {
            _keys.TryAdd(known, null);
        }
    }
}
