using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace PhanAnh;

/// <summary>
/// The few values that a member of a file may have, by name. A list is asked as fast as a table of hashes would be, and a fresh process need not compile one for each type;
/// for the same reason values are kept as objects.
/// </summary>
internal sealed class Choices<T> : IEnumerable<string>
{
    private readonly List<string> _names;
    private readonly List<object?> _values;

    public Choices()
        : this(new(8), new(8))
    {
    }

    private Choices(List<string> names, List<object?> values) => (_names, _values) = (names, values);

    /// <summary>Adds a name, while the list is written down.</summary>
    public T this[string name]
    {
        init
        {
            _names.Add(name);
            _values.Add(value);
        }
    }

    /// <summary>All names of an enumeration with their values, and all texts that stand for themselves.</summary>
    public static Choices<T> Of(string[] names, T[] values) => new([.. names], [.. values.Cast<object?>()]);

    public bool TryGetValue(string name, [MaybeNullWhen(false)] out T value)
    {
        var index = _names.IndexOf(name);
        value = index < 0 ? default : (T)_values[index]!;
        return index >= 0;
    }

    public IEnumerator<string> GetEnumerator() => _names.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
