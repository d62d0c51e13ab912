using System.Runtime.CompilerServices;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>Fingerprints that live as long as the process.</summary>
/// <remarks>Thread-safe. Asking costs in proportion to the values shared, not to the cases kept.</remarks>
public sealed class InMemoryRecurrenceIndex : IRecurrenceIndex
{
    private readonly Lock _lock = new();
    private readonly Dictionary<CaseCode, CaseFingerprint> _cases = [];
    private readonly Dictionary<ulong, HashSet<CaseCode>> _byValue = [];

    /// <inheritdoc/>
    public ValueTask KeepAsync(CaseFingerprint fingerprint, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(fingerprint);
        lock (_lock)
        {
            Remove(fingerprint.Code);
            _cases.Add(fingerprint.Code, fingerprint);
            foreach (var value in ValuesOf(fingerprint))
            {
                if (!_byValue.TryGetValue(value, out var cases))
                {
                    _byValue.Add(value, cases = []);
                }

                cases.Add(fingerprint.Code);
            }
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<CaseFingerprint> SharingAsync(
        CaseFingerprint fingerprint, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(fingerprint);
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var found in Sharing(fingerprint))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return found;
        }
    }

    /// <inheritdoc/>
    public ValueTask ForgetAsync(CaseCode code, CancellationToken cancellation = default)
    {
        lock (_lock)
        {
            Remove(code);
        }

        return ValueTask.CompletedTask;
    }

    private List<CaseFingerprint> Sharing(CaseFingerprint fingerprint)
    {
        lock (_lock)
        {
            var codes = ValuesOf(fingerprint).SelectMany(value => _byValue.TryGetValue(value, out var cases) ? cases : []).ToHashSet();
            codes.Remove(fingerprint.Code);
            return [.. codes.Select(code => _cases[code])];
        }
    }

    private void Remove(CaseCode code)
    {
        if (!_cases.Remove(code, out var fingerprint))
        {
            return;
        }

        foreach (var value in ValuesOf(fingerprint))
        {
            if (_byValue.TryGetValue(value, out var cases) && cases.Remove(code) && cases.Count == 0)
            {
                _byValue.Remove(value);
            }
        }
    }

    private static IEnumerable<ulong> ValuesOf(CaseFingerprint fingerprint) =>
        fingerprint.Submitter.Concat(fingerprint.Place).Concat(fingerprint.Content).Distinct();
}
