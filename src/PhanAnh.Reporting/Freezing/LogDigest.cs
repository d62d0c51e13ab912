using System.Security.Cryptography;
using System.Text;

namespace PhanAnh.Reporting;

/// <summary>
/// One fingerprint of everything that was known: SHA-256 over the head of every case's hash chain. Who has it can prove later that no event known
/// then was changed or taken away.
/// </summary>
/// <param name="Value">64 lower-case hexadecimal digits.</param>
/// <param name="Cases">How many cases it covers.</param>
public sealed record LogDigest(string Value, int Cases)
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
    public static LogDigest OfLog(IEnumerable<StoredEvent> log) => Of(log.Select(stored => KeyValuePair.Create(stored.Event.Case, stored.Hash)));
}
