using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>
/// Keeps personal texts in one file that only grows, one a line: case, reference, and the encrypted text in base64. Nothing in it is readable without
/// the key of the case, and nothing at all once that key is destroyed.
/// </summary>
/// <remarks>
/// Thread-safe. One process at a time has a file open. The memory holds references and places, no texts. A damaged line costs its own text only, and
/// keeping that text again heals it.
/// </remarks>
public sealed class JsonLinesPersonalTexts : IPersonalTexts, IAsyncDisposable
{
    private readonly LogFile _file;
    private readonly ConcurrentDictionary<(CaseCode Case, TextRef Reference), (long Offset, int Length)> _places = new();

    [SuppressMessage("Usage", "CA2213:Disposable fields should be disposed", Justification = "Whoever waits for it must wake up and find the file closed.")]
    private readonly SemaphoreSlim _writing = new(1, 1);

    [SuppressMessage("Usage", "CA2213:Disposable fields should be disposed", Justification = "Whoever waits for it must wake up and find the file closed.")]
    private readonly SemaphoreSlim _flushing = new(1, 1);

    private JsonLinesPersonalTexts(LogFile file) => _file = file;

    /// <summary>What was found when the file was opened; a damaged line has the code <see cref="StoreCodes.TextLine"/>.</summary>
    public OpenReport Report { get; private set; } = new(0, 0, 0, null, []);

    /// <summary>Opens a file, or begins one. A torn end is cut off and kept in <c>….torn-1</c> (or the next free number).</summary>
    /// <param name="path">The file; its folder must exist. An empty <c>….lock</c> is put beside it, unless it is only read.</param>
    /// <param name="options">How to write, or that it is only read; by default, every write is flushed to the disk.</param>
    /// <param name="cancellation">Ends the reading; the file is then as it was.</param>
    /// <exception cref="IOException">The file is open for writing already in this process or another, or cannot be read; or it is to be read and does not exist.</exception>
    public static async ValueTask<JsonLinesPersonalTexts> OpenAsync(
        string path, JsonLinesOptions? options = null, CancellationToken cancellation = default)
    {
        var file = LogFile.Open(Path.GetFullPath(path), options ?? JsonLinesOptions.Default);
        try
        {
            var texts = new JsonLinesPersonalTexts(file);
            texts.Report = await texts.ReadAsync(cancellation).ConfigureAwait(false);
            return texts;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The store was opened for reading only.</exception>
    /// <exception cref="IOException">The disk is full or gone; the file is as it was before.</exception>
    public async ValueTask KeepAsync(
        CaseCode code, CaseKey key, IReadOnlyDictionary<TextRef, SensitiveText> texts, CancellationToken cancellation = default)
    {
        // What takes time is done before others have to wait. Two who keep one text at once keep it twice, which hurts nobody.
        using var lines = new MemoryStream();
        var kept = new List<(TextRef Reference, int Length)>(texts.Count);
        using var cipher = TextCipher.CipherOf(key);
        foreach (var (reference, text) in texts)
        {
            if (await FindAsync(code, key, reference, cancellation).ConfigureAwait(false) is null)
            {
                var line = LineOf(code, reference, TextCipher.Encrypt(cipher, reference, text));
                kept.Add((reference, line.Length));
                lines.Write(line);
            }
        }

        if (kept.Count == 0)
        {
            return;
        }

        await _writing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var offset = _file.End;
            _file.Append(lines.GetBuffer().AsSpan(0, (int)lines.Length));
            foreach (var (reference, length) in kept)
            {
                _places[(code, reference)] = (offset, length - 1);
                offset += length;
            }
        }
        finally
        {
            _writing.Release();
        }
    }

    internal bool IsGrouped => _file.IsGrouped;

    internal async ValueTask FlushAsync(bool toDisk, CancellationToken cancellation)
    {
        await _flushing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            await _file.FlushAsync(_writing, long.MaxValue, toDisk, cancellation).ConfigureAwait(false);
        }
        finally
        {
            _flushing.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask<SensitiveText?> FindAsync(CaseCode code, CaseKey key, TextRef reference, CancellationToken cancellation = default)
    {
        if (!_places.TryGetValue((code, reference), out var place))
        {
            return null;
        }

        var line = await _file.ReadAsync(place.Offset, place.Length, cancellation).ConfigureAwait(false);
        return Read(line.Span) is { } text ? TextCipher.Decrypt(key, reference, Convert.FromBase64String(text.Cipher)) : null;
    }

    /// <summary>Waits for the write and the flush under way and closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        await _flushing.WaitAsync().ConfigureAwait(false);
        await _writing.WaitAsync().ConfigureAwait(false);
        _file.Dispose();
        _writing.Release();
        _flushing.Release();
    }

    private async ValueTask<OpenReport> ReadAsync(CancellationToken cancellation)
    {
        var defects = ImmutableArray.CreateBuilder<StoreDefect>();
        var lines = 0L;
        long? tornFrom = null;
        await foreach (var line in LineReader.LinesAsync(_file.Handle, _file.End, cancellation).ConfigureAwait(false))
        {
            if (!line.IsEnded)
            {
                tornFrom = line.Offset;
                continue;
            }

            lines = line.Number;
            if (Read(line.Bytes.Span) is { } text)
            {
                _places[(text.Case, text.Reference)] = (line.Offset, line.Bytes.Length);
            }
            else
            {
                defects.Add(new(StoreCodes.TextLine, line.Number));
            }
        }

        var torn = tornFrom is { } from ? _file.End - from : 0;
        var tornFile = tornFrom is { } offset && !_file.IsReadOnly ? await _file.CutAsync(offset, cancellation).ConfigureAwait(false) : null;
        return new(lines, _places.Keys.Select(place => place.Case).Distinct().Count(), torn, tornFile, defects.ToImmutable());
    }

    private static byte[] LineOf(CaseCode code, TextRef reference, byte[] cipher) =>
        SealedLine.Write(("case", code.Value), ("ref", reference.Value), ("text", Convert.ToBase64String(cipher)));

    private static (CaseCode Case, TextRef Reference, string Cipher)? Read(ReadOnlySpan<byte> line) =>
        SealedLine.Read(line, "case", "ref", "text") is [var code, var reference, var cipher]
        && CodeText.IsValid(code) && TextRef.IsValid(reference) && Base64.IsValid(cipher)
            ? (new(code), new(reference), cipher)
            : null;
}
