using System.Security.Cryptography;
using System.Text;

namespace PhanAnh.Reporting;

/// <summary>
/// One fingerprint of everything that was known: SHA-256 over the head of every case's hash chain. Who has it can prove later that no event known
/// then was changed or taken away.
/// </summary>
/// <param name="Value">64 lower-case hexadecimal digits.</param>
/// <param name="Cases">How many cases it covers.</param>
/// <param name="Position">The position of the last event it covers; 0 where it was made of heads alone, or of an empty log.</param>
public sealed record LogDigest(string Value, int Cases, long Position = 0)
{
    /// <summary>The digest of the heads of some cases, in whatever order they come.</summary>
    /// <param name="heads">The hash of the latest event of each case; of a case that comes twice the later entry holds.</param>
    public static LogDigest Of(IEnumerable<KeyValuePair<CaseCode, string>> heads)
    {
        var latest = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (code, hash) in heads)
        {
            latest[code.Value] = hash;
        }

        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (code, hash) in latest)
        {
            digest.AppendData(Encoding.UTF8.GetBytes(code + " " + hash + "\n"));
        }

        return new(Convert.ToHexStringLower(digest.GetHashAndReset()), latest.Count);
    }

    /// <summary>The digest of a log, read in order of position.</summary>
    public static LogDigest OfLog(IEnumerable<StoredEvent> log)
    {
        var position = 0L;
        var digest = Of(log.Select(stored =>
        {
            position = stored.Position;
            return KeyValuePair.Create(stored.Event.Case, stored.Hash);
        }));
        return digest with { Position = position };
    }

    /// <summary>The digest of everything that a store holds.</summary>
    /// <param name="store">The store; one opened for reading only will do.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static ValueTask<LogDigest> OfStoreAsync(ICaseStore store, CancellationToken cancellation = default) => ReadAsync(store, long.MaxValue, cancellation);

    /// <summary>
    /// Whether a store still holds what was known when the digest was made: every event up to then as it was, none taken away and none put in between. What was appended
    /// later plays no part, unless the digest was made of heads alone.
    /// </summary>
    /// <param name="store">The store that the digest was made of, or a copy; one opened for reading only will do.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async ValueTask<bool> HoldsAsync(ICaseStore store, CancellationToken cancellation = default) =>
        await ReadAsync(store, Cases > 0 && Position > 0 ? Position : long.MaxValue, cancellation).ConfigureAwait(false) is var found
        && found.Value == Value && found.Cases == Cases;

    private static async ValueTask<LogDigest> ReadAsync(ICaseStore store, long last, CancellationToken cancellation)
    {
        var heads = new Dictionary<CaseCode, string>();
        var position = 0L;
        await foreach (var stored in store.ReadAllAsync(0, cancellation).ConfigureAwait(false))
        {
            if (stored.Position > last)
            {
                break;
            }

            (position, heads[stored.Event.Case]) = (stored.Position, stored.Hash);
        }

        return Of(heads) with { Position = position };
    }
}
