using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>
/// Checks stored events against the chains of their cases, whatever store they come from: numbers without gap or duplicate, each hash over the stored bytes, each event what
/// its bytes say. Not thread-safe: one check is one reading.
/// </summary>
/// <remarks>
/// An end that was cut off leaves a sound, shorter log: only a digest that was kept elsewhere tells it. Events of different cases are not chained to each other here.
/// </remarks>
public sealed class ChainCheck
{
    private readonly Dictionary<CaseCode, (long Sequence, string Hash)> _heads = [];
    private readonly Dictionary<CaseCode, ChainDefect> _defects = [];
    private readonly List<ChainDefect> _inOrder = [];
    private long _position;

    /// <summary>The first defect of each case, in the order in which they were found; empty where everything seen so far is whole.</summary>
    public ImmutableArray<ChainDefect> Defects => [.. _inOrder];

    /// <summary>Whether everything seen so far is whole.</summary>
    public bool IsWhole => _inOrder.Count == 0;

    /// <summary>Looks at the next event of a reading. What follows the first defect of a case is not looked at any more.</summary>
    public void Add(StoredEvent stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        var code = stored.Event.Case;
        var (sequence, hash) = _heads.GetValueOrDefault(code, (0, HashChain.Start));
        var isBehind = stored.Position > _position;
        _position = Math.Max(_position, stored.Position);
        if (_defects.ContainsKey(code))
        {
            return;
        }

        if (FaultOf(stored, sequence, hash, isBehind) is { } fault)
        {
            var defect = new ChainDefect(fault, code, sequence + 1);
            _defects.Add(code, defect);
            _inOrder.Add(defect);
            return;
        }

        _heads[code] = (sequence + 1, stored.Hash);
    }

    /// <summary>The first defect of each case of a store, read once from the beginning.</summary>
    public static async ValueTask<ImmutableArray<ChainDefect>> OfAsync(ICaseStore store, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        var check = new ChainCheck();
        await foreach (var stored in store.ReadAllAsync(0, cancellation).ConfigureAwait(false))
        {
            check.Add(stored);
        }

        return check.Defects;
    }

    private static string? FaultOf(StoredEvent stored, long sequence, string hash, bool isBehind)
    {
        if (stored.Event.Sequence != sequence + 1 || !isBehind)
        {
            return EventCodes.Gap;
        }

        if (HashChain.Next(hash, stored.Bytes.Span) != stored.Hash)
        {
            return EventCodes.Chain;
        }

        return !EventJson.TryRead(stored.Bytes.Span, out var read, out var code) ? code
            : read!.Case != stored.Event.Case || read.Sequence != stored.Event.Sequence ? EventCodes.Malformed
            : null;
    }
}
