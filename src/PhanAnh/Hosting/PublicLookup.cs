using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh;

/// <summary>
/// The public search (tra cứu công khai, TN58-A3.2) over a desk's log: it follows the log by position, so that a result published, reworked or made secret an instant ago counts, and
/// reads the words of what it shows from where they are kept, so that a destroyed key shows nothing.
/// </summary>
/// <remarks>Thread-safe. The first search reads the whole log; each later one what was appended since.</remarks>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "A semaphore whose wait handle nobody asks for holds nothing to be released.")]
public sealed class PublicLookup
{
    private readonly HotlinePorts _ports;
    private readonly PublicIndex _index = new(KeyOf);
    private readonly SemaphoreSlim _gate = new(1, 1);
    private long _position;

    /// <summary>A search over the ports of a desk, blind to case, tones and marks.</summary>
    public PublicLookup(HotlinePorts ports) => _ports = ports;

    /// <summary>One page of the published results for which everything asked for holds, with their words.</summary>
    public async ValueTask<PublicPage<PublicEntry>> SearchAsync(PublicQuery query, CancellationToken cancellation = default)
    {
        await CatchUpAsync(cancellation).ConfigureAwait(false);
        while (true)
        {
            var found = _index.Search(query);
            var entries = ImmutableArray.CreateBuilder<PublicEntry>();
            foreach (var record in found.Items)
            {
                if (await ReadAsync(record, cancellation).ConfigureAwait(false) is { } entry)
                {
                    entries.Add(entry);
                }
                else
                {
                    _index.Remove(record.Code);
                }
            }

            // A key that was destroyed without an event leaves a gap; the page is filled from behind it.
            if (entries.Count == found.Items.Length)
            {
                return new(found.Total, entries.ToImmutable());
            }
        }
    }

    /// <summary>The published results of one case with their words; none where nothing of it may be shown.</summary>
    public async ValueTask<PublicEntry?> FindAsync(CaseCode code, CancellationToken cancellation = default)
    {
        var log = await _ports.Store.LoadAsync(code, cancellation).ConfigureAwait(false);
        return !log.IsEmpty && PublicRecord.Of(Case.Replay(log.Select(stored => stored.Event))) is { } record
            ? await ReadAsync(record, cancellation).ConfigureAwait(false)
            : null;
    }

    private static string KeyOf(string text) => VietnameseText.FindDefect(text) is null ? VietnameseText.SearchKey(text) : "";

    private async ValueTask CatchUpAsync(CancellationToken cancellation)
    {
        await _gate.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var position = _position;
            var changed = new HashSet<CaseCode>();
            await foreach (var stored in _ports.Store.ReadAllAsync(position, cancellation).ConfigureAwait(false))
            {
                changed.Add(stored.Event.Case);
                position = stored.Position;
            }

            foreach (var code in changed)
            {
                if (await FindAsync(code, cancellation).ConfigureAwait(false) is { } entry)
                {
                    _index.Put(entry);
                }
                else
                {
                    _index.Remove(code);
                }
            }

            _position = position;
        }
        finally
        {
            _gate.Release();
        }
    }

    private async ValueTask<PublicEntry?> ReadAsync(PublicRecord record, CancellationToken cancellation) => await PublicEntry
        .ReadAsync(record, _ports.Texts, await _ports.Keys.FindAsync(record.Code, cancellation).ConfigureAwait(false), cancellation)
        .ConfigureAwait(false);
}
