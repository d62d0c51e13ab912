using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>
/// Keeps the logs of all cases in one file that only grows: UTF-8, one commit a line, each case chained by hash over its stored events and all lines
/// chained over each other, so that <see cref="VerifyAsync"/> finds every change inside the file. What it cannot tell by itself is that whole lines
/// are gone from the end: for that, the heads of the cases are noted elsewhere, as a report does.
/// </summary>
/// <remarks>
/// <para>Thread-safe. One process at a time has a file open for writing; others may open it for reading only (<see cref="JsonLinesOptions.ReadOnly"/>). The index in memory holds no events.</para>
/// <para><see cref="StoredEvent.Position"/> is the offset of the event's first byte in the file.</para>
/// <para>
/// A case whose log is damaged, or holds an event that a newer version wrote, is read up to that place and takes no further event; it is not among those
/// that are due. <see cref="Report"/> lists such cases; all others go on.
/// </para>
/// </remarks>
public sealed class JsonLinesCaseStore : ICaseStore, IAsyncDisposable
{
    private const int LargestKeptDraft = 1 << 20;

    private readonly LogFile _file;
    private readonly LogIndex _index;
    private readonly Lock _reading = new();

    [SuppressMessage("Usage", "CA2213:Disposable fields should be disposed", Justification = "Whoever waits for it must wake up and find the file closed.")]
    private readonly SemaphoreSlim _writing = new(1, 1);

    [SuppressMessage("Usage", "CA2213:Disposable fields should be disposed", Justification = "Whoever waits for it must wake up and find the file closed.")]
    private readonly SemaphoreSlim _flushing = new(1, 1);

    // One line's room, taken by whoever writes and given back; several at once make their own.
    private CommitDraft? _draft = new();

    // The text of the link of the last line.
    private readonly byte[] _link;

    private JsonLinesCaseStore(LogFile file, LogScan scan, OpenReport report)
    {
        _file = file;
        _index = scan.Index;
        _link = Encoding.ASCII.GetBytes(scan.Link);
        Report = report;
    }

    /// <summary>What was found when the file was opened.</summary>
    public OpenReport Report { get; }

    /// <summary>The cases that can be read, in no promised order, as of now.</summary>
    public ImmutableArray<CaseCode> Codes
    {
        get
        {
            lock (_reading)
            {
                return [.. _index.Readable];
            }
        }
    }

    /// <summary>Opens a file, or begins one. Reads it once from end to end; a torn end is cut off and kept in <c>….torn-1</c> (or the next free number).</summary>
    /// <param name="path">The file; its folder must exist. An empty <c>….lock</c> is put beside it, unless it is only read.</param>
    /// <param name="options">How to write, or that it is only read; by default, every append is flushed to the disk.</param>
    /// <param name="cancellation">Ends the reading; the file is then as it was.</param>
    /// <exception cref="IOException">The file is open for writing already in this process or another, or cannot be read; or it is to be read and does not exist.</exception>
    /// <exception cref="InvalidDataException">The file is no store of cases: nothing in it can be read, and it was left as it is.</exception>
    public static ValueTask<JsonLinesCaseStore> OpenAsync(
        string path, JsonLinesOptions? options = null, CancellationToken cancellation = default) =>
        OpenAsync(LogFile.Open(Path.GetFullPath(path), options ?? JsonLinesOptions.Default), cancellation);

    internal static async ValueTask<JsonLinesCaseStore> OpenAsync(LogFile file, CancellationToken cancellation = default)
    {
        try
        {
            var scan = await LogScan.OfAsync(file.Handle, file.End, cancellation).ConfigureAwait(false);
            var torn = 0L;
            string? tornFile = null;
            if (scan.TornFrom is { } from)
            {
                await CheckIsStoreAsync(file, scan, from, cancellation).ConfigureAwait(false);
                torn = file.End - from;
                tornFile = file.IsReadOnly ? null : await file.CutAsync(from, cancellation).ConfigureAwait(false);
            }

            return new(file, scan, new(scan.Lines, scan.Index.ReadableCases, torn, tornFile, [.. scan.Defects]));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="StoreDefectException">The file was changed by somebody else since it was opened.</exception>
    public async ValueTask<ImmutableArray<StoredEvent>> LoadAsync(CaseCode code, CancellationToken cancellation = default)
    {
        ImmutableArray<LineEntry> lines;
        lock (_reading)
        {
            if (_index.Find(code) is not { Version: > 0 } entry)
            {
                return [];
            }

            if (entry.Decoded?.TryGetTarget(out var decoded) == true)
            {
                return decoded.Events;
            }

            lines = _index.LinesOf(entry);
        }

        var events = ImmutableArray.CreateBuilder<StoredEvent>();
        var head = HashChain.Start;
        foreach (var line in lines)
        {
            var commit = await CommitAsync(line, cancellation).ConfigureAwait(false);
            events.AddRange(Decoded(line, commit, head));
            head = events[^1].Hash;
        }

        var log = new DecodedLog(events.ToImmutable());
        lock (_reading)
        {
            var entry = _index.Find(code)!;
            entry.Decoded = entry.Version == log.Events.Length ? new(log) : entry.Decoded;
        }

        return log.Events;
    }

    /// <inheritdoc/>
    /// <exception cref="StoreDefectException">The log of the case is damaged, or a newer version wrote to it; nothing was written.</exception>
    /// <exception cref="InvalidOperationException">The store was opened for reading only.</exception>
    /// <exception cref="IOException">The disk is full or gone; the file is as it was before.</exception>
    public async ValueTask<bool> AppendAsync(
        CaseCode code, long expectedVersion, ImmutableArray<CaseEvent> events, Instant? nextDue, CancellationToken cancellation = default)
    {
        AppendChecks.Check(code, expectedVersion, events);
        var draft = Interlocked.Exchange(ref _draft, null) ?? new();
        draft.Write(code, expectedVersion + 1, nextDue, events);
        if (draft.Line.Length > LineReader.MostBytes)
        {
            throw new ArgumentException("The events of one commit are larger than 64 MiB.", nameof(events));
        }

        await _writing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            // Only whoever holds the writers' lock changes an entry.
            CaseEntry? entry;
            lock (_reading)
            {
                entry = _index.Find(code);
            }

            if (entry?.Defect is { } defect)
            {
                throw new StoreDefectException(defect);
            }

            if ((entry?.Version ?? 0) != expectedVersion)
            {
                return false;
            }

            var offset = _file.End;
            var head = draft.Seal(entry?.Head ?? HashChain.Start, _link);
            _file.Append(draft.Line);
            draft.Link.CopyTo(_link);
            lock (_reading)
            {
                _index.Add(entry ?? _index.FindOrAdd(code), offset, draft.Line.Length - 1, events.Length, head, nextDue).Decoded = null;
            }

            return true;
        }
        finally
        {
            _writing.Release();
            _draft = draft.Line.Length <= LargestKeptDraft ? draft : null;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="StoreDefectException">The file was changed by somebody else since it was opened.</exception>
    public async IAsyncEnumerable<StoredEvent> ReadAllAsync(long after = 0, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        int next;
        lock (_reading)
        {
            next = _index.FirstLineBehind(after);
        }

        for (; TryLine(next, out var line, out var previous); next++)
        {
            cancellation.ThrowIfCancellationRequested();
            var commit = await CommitAsync(line, cancellation).ConfigureAwait(false);
            var head = previous is { } before ? (await CommitAsync(before, cancellation).ConfigureAwait(false)).Hash : HashChain.Start;
            foreach (var stored in Decoded(line, commit, head).Where(stored => stored.Position > after))
            {
                yield return stored;
            }
        }
    }

    /// <summary>Where the log ends now: a mark by which a later reader carries on.</summary>
    /// <exception cref="StoreDefectException">The file was changed by somebody else since it was opened.</exception>
    public async ValueTask<LogMark> MarkAsync(CancellationToken cancellation = default)
    {
        LineEntry? last;
        lock (_reading)
        {
            last = _index.Lines == 0 ? null : _index.Line(_index.Lines - 1);
        }

        return last is { } line
            ? new(line.Offset + line.Length, (await CommitAsync(line, cancellation).ConfigureAwait(false)).Link)
            : new(0, HashChain.Start);
    }

    /// <summary>Whether this log begins with the one that the mark was made of. Of a file in whose <see cref="Report"/> no defect stands, that is proof.</summary>
    /// <exception cref="StoreDefectException">The file was changed by somebody else since it was opened.</exception>
    public async ValueTask<bool> BeginsWithAsync(LogMark mark, CancellationToken cancellation = default)
    {
        if (mark.Position <= 0)
        {
            return mark == new LogMark(0, HashChain.Start);
        }

        LineEntry line;
        lock (_reading)
        {
            var index = _index.FirstLineBehind(mark.Position - 1);
            line = index < _index.Lines ? _index.Line(index) : default;
        }

        return line.Length > 0 && line.Offset + line.Length == mark.Position && (await CommitAsync(line, cancellation).ConfigureAwait(false)).Link == mark.Link;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<CaseCode> DueBeforeAsync(Instant instant, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        IReadOnlyList<CaseCode> due;
        lock (_reading)
        {
            due = _index.Due.Before(instant);
        }

        foreach (var code in due)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return code;
        }
    }

    /// <summary>Reads the whole file anew and answers everything that is wrong with it; empty for a sound file. Changes nothing; appends wait meanwhile.</summary>
    public async ValueTask<ImmutableArray<StoreDefect>> VerifyAsync(CancellationToken cancellation = default)
    {
        await _flushing.WaitAsync(cancellation).ConfigureAwait(false);
        await _writing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var end = _file.Written;
            var scan = await LogScan.OfAsync(_file.Handle, long.MaxValue, cancellation).ConfigureAwait(false);
            var isWhole = scan.TornFrom is null && RandomAccess.GetLength(_file.Handle) >= end;
            return isWhole ? [.. scan.Defects] : [.. scan.Defects, new(EventCodes.Torn, scan.Lines + 1)];
        }
        finally
        {
            _writing.Release();
            _flushing.Release();
        }
    }

    internal bool IsGrouped => _file.IsGrouped;

    /// <summary>Where the log ends in memory: what was appended before.</summary>
    internal async ValueTask<long> EndAsync(CancellationToken cancellation)
    {
        await _writing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return _file.End;
        }
        finally
        {
            _writing.Release();
        }
    }

    internal async ValueTask FlushAsync(long upTo, bool toDisk, CancellationToken cancellation)
    {
        await _flushing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            await _file.FlushAsync(_writing, upTo, toDisk, cancellation).ConfigureAwait(false);
        }
        finally
        {
            _flushing.Release();
        }
    }

    /// <summary>Waits for the append and the flush under way and closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        await _flushing.WaitAsync().ConfigureAwait(false);
        await _writing.WaitAsync().ConfigureAwait(false);
        _file.Dispose();
        _writing.Release();
        _flushing.Release();
    }

    /// <summary>A torn first line begins like a line; another kind of file does not, and must not be moved away.</summary>
    private static async ValueTask CheckIsStoreAsync(LogFile file, LogScan scan, long tornFrom, CancellationToken cancellation)
    {
        if (scan.Lines > 0)
        {
            return;
        }

        var length = (int)Math.Min(file.End - tornFrom, CommitLine.Opening.Length);
        var begin = await file.ReadAsync(tornFrom, length, cancellation).ConfigureAwait(false);
        if (!CommitLine.Opening.StartsWith(begin.Span))
        {
            throw new InvalidDataException($"{file.Path} is no store of cases.");
        }
    }

    private bool TryLine(int index, out LineEntry line, out LineEntry? previous)
    {
        lock (_reading)
        {
            line = index < _index.Lines ? _index.Line(index) : default;
            previous = line.Length > 0 && line.Previous >= 0 ? _index.Line(line.Previous) : null;
            return line.Length > 0;
        }
    }

    private async ValueTask<CommitLine> CommitAsync(LineEntry line, CancellationToken cancellation)
    {
        var bytes = await _file.ReadAsync(line.Offset, line.Length, cancellation).ConfigureAwait(false);
        return CommitLine.Parse(bytes) is { } commit && commit.Events.Length >= line.Events
            ? commit
            : throw new StoreDefectException(new StoreDefect(EventCodes.Malformed, 0));
    }

    private static IEnumerable<StoredEvent> Decoded(LineEntry line, CommitLine commit, string head)
    {
        for (var i = 0; i < line.Events; i++)
        {
            var bytes = commit.Event(i);
            head = HashChain.Next(head, bytes.Span);
            yield return EventJson.TryRead(bytes.Span, out var e, out var code)
                ? new(line.Offset + commit.Events[i].Start, e!, bytes, head)
                : throw new StoreDefectException(new StoreDefect(code!, 0, commit.Case, commit.From + i));
        }

        if (line.Events == commit.Events.Length && head != commit.Hash)
        {
            throw new StoreDefectException(new StoreDefect(EventCodes.Chain, 0, commit.Case, commit.From));
        }
    }
}
