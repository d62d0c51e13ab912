using System.Collections;

namespace PhanAnh;

/// <summary>
/// The few values that a member of a file may have, by name. A list is asked as fast as a table of hashes would be, and a fresh process need not compile one for each type;
/// for the same reason values are kept as objects.
/// </summary>
internal abstract class Choices : IEnumerable<string>
{
    private readonly List<string> _names = new(8);
    private readonly List<object> _values = new(8);

    /// <summary>The value of a name; none for a name that is not among them.</summary>
    public object? Find(string name)
    {
        var index = _names.IndexOf(name);
        return index < 0 ? null : _values[index];
    }

    public IEnumerator<string> GetEnumerator() => _names.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private protected void Add(string name, object value)
    {
        _names.Add(name);
        _values.Add(value);
    }
}

/// <inheritdoc cref="Choices"/>
internal sealed class Choices<T> : Choices
    where T : notnull
{
    /// <summary>Adds a name, while the list is written down.</summary>
    public T this[string name]
    {
        init => Add(name, value);
    }

    /// <summary>The names of an enumeration with their values, some of them left out; or texts that stand for themselves.</summary>
    public static Choices<T> Of(string[] names, T[] values, Func<T, bool>? leaveOut = null)
    {
        var choices = new Choices<T>();
        for (var i = 0; i < names.Length; i++)
        {
            if (leaveOut?.Invoke(values[i]) != true)
            {
                choices.Add(names[i], values[i]);
            }
        }

        return choices;
    }
}
