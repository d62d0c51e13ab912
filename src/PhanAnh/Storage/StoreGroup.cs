namespace PhanAnh;

/// <summary>
/// The files of cases, texts and keys whose writes are flushed together: many commands share what one flush costs. In the order of the disk keys come first,
/// then texts, then cases, so that whatever a crash leaves, no case stands there without its key and its texts.
/// </summary>
/// <remarks>
/// <para>
/// Thread-safe: commands may go on during a flush, and are in the next one. An outcome is not to be told to anybody, nor a notification sent, before a flush that
/// began after it is done.
/// </para>
/// <para>A key is destroyed only after a flush: the event by which it goes is on the disk before.</para>
/// </remarks>
public sealed class StoreGroup : IAsyncDisposable
{
    private readonly JsonLinesCaseStore _cases;
    private readonly JsonLinesPersonalTexts _texts;
    private readonly FileCaseKeyStore _keys;

    /// <summary>A group of three stores, each opened with <see cref="Durability.Grouped"/>; it closes them.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="texts">Their texts.</param>
    /// <param name="keys">Their keys.</param>
    /// <exception cref="ArgumentException">One of them was opened otherwise.</exception>
    public StoreGroup(JsonLinesCaseStore cases, JsonLinesPersonalTexts texts, FileCaseKeyStore keys)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(keys);
        if (!cases.IsGrouped || !texts.IsGrouped || !keys.IsGrouped)
        {
            throw new ArgumentException($"Every store of a group is opened with {nameof(Durability)}.{nameof(Durability.Grouped)}.", nameof(cases));
        }

        (_cases, _texts, _keys) = (cases, texts, keys);
        keys.BeforeDestruction(cancellation => FlushAsync(toDisk: true, cancellation));
    }

    /// <summary>Puts on the disk everything that was written before the call. Costs at most three flushes, one for each file in which something is new.</summary>
    /// <param name="cancellation">Ends it between two files; what was not flushed is flushed the next time.</param>
    /// <exception cref="IOException">The disk is full or gone. What is not on it is still held, and the next flush tries again.</exception>
    public ValueTask FlushAsync(CancellationToken cancellation = default) => FlushAsync(toDisk: true, cancellation);

    /// <summary>
    /// Hands everything that was written before the call to the operating system: the end of this process cannot take it any more, a loss of power can. It costs a write for each
    /// file and waits for no disk; for work that may be done again.
    /// </summary>
    /// <param name="cancellation">Ends it between two files; what was not written is written the next time.</param>
    /// <exception cref="IOException">The disk is full or gone. What is not written is still held, and the next call tries again.</exception>
    public ValueTask WriteAsync(CancellationToken cancellation = default) => FlushAsync(toDisk: false, cancellation);

    /// <summary>Flushes and closes the three files.</summary>
    /// <exception cref="IOException">The disk is full or gone; the files are closed nevertheless, without what was not flushed.</exception>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await FlushAsync().ConfigureAwait(false);
        }
        finally
        {
            await _cases.DisposeAsync().ConfigureAwait(false);
            await _texts.DisposeAsync().ConfigureAwait(false);
            await _keys.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async ValueTask FlushAsync(bool toDisk, CancellationToken cancellation)
    {
        // What is appended from here on waits: its key or text may come too late for this flush.
        var end = await _cases.EndAsync(cancellation).ConfigureAwait(false);
        await _keys.FlushAsync(toDisk, cancellation).ConfigureAwait(false);
        await _texts.FlushAsync(toDisk, cancellation).ConfigureAwait(false);
        await _cases.FlushAsync(end, toDisk, cancellation).ConfigureAwait(false);
    }
}
