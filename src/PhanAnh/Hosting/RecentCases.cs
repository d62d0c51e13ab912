using PhanAnh.Core;

namespace PhanAnh;

/// <summary>
/// The cases that were written last, as they stood then, so that the next command on one of them need not read its log again. They may be out of date where
/// others write to the store too; the expected version of an append tells.
/// </summary>
/// <remarks>Thread-safe. Keeps between one and two times <paramref name="capacity"/>.</remarks>
internal sealed class RecentCases(int capacity = 4096)
{
    private readonly Lock _lock = new();
    private Dictionary<string, Case> _young = new(StringComparer.Ordinal);
    private Dictionary<string, Case> _old = new(StringComparer.Ordinal);

    internal Case? Find(CaseCode code)
    {
        lock (_lock)
        {
            return code.Value is not { } value ? null : _young.GetValueOrDefault(value) ?? _old.GetValueOrDefault(value);
        }
    }

    internal void Keep(Case subject)
    {
        lock (_lock)
        {
            if (_young.Count >= capacity)
            {
                (_old, _young) = (_young, new(StringComparer.Ordinal));
            }

            _young[subject.Code.Value] = subject;
        }
    }
}
