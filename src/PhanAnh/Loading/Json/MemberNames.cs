namespace PhanAnh;

/// <summary>The names of the members of all objects that are open, one object behind another, so that a name that comes twice in one is met at once.</summary>
internal sealed class MemberNames
{
    private const int Few = 12;
    private const int MostKept = 1_024;

    [ThreadStatic]
    private static MemberNames? ofThread;

    private readonly List<string> _names = new(capacity: 16);

    // Most documents, such as a command, have no object of so many members.
    private Dictionary<int, HashSet<string>>? _ofMany;

    private MemberNames()
    {
    }

    /// <summary>The names of a document that is read now; a thread reads one document at a time.</summary>
    internal static MemberNames OfThread()
    {
        // A document with very many names leaves no long list behind.
        var names = ofThread is { _names.Capacity: <= MostKept } kept ? kept : ofThread = new();
        names._names.Clear();
        names._ofMany = null;
        return names;
    }

    /// <summary>An object begins.</summary>
    /// <returns>What tells its names from those of the objects around it.</returns>
    internal int Open() => _names.Count;

    /// <summary>Takes a name of the object opened last; false where it has it already.</summary>
    internal bool Add(string name, int opened)
    {
        var own = _names.Count - opened;
        if (own < Few)
        {
            for (var i = opened; i < _names.Count; i++)
            {
                if (string.Equals(_names[i], name, StringComparison.Ordinal))
                {
                    return false;
                }
            }
        }
        else if (!SetOf(opened).Add(name))
        {
            return false;
        }

        _names.Add(name);
        return true;
    }

    /// <summary>The object ends.</summary>
    internal void Close(int opened)
    {
        _names.RemoveRange(opened, _names.Count - opened);
        _ofMany?.Remove(opened);
    }

    private HashSet<string> SetOf(int opened)
    {
        var ofMany = _ofMany ??= [];
        if (!ofMany.TryGetValue(opened, out var set))
        {
            ofMany.Add(opened, set = new(_names.Skip(opened), StringComparer.Ordinal));
        }

        return set;
    }
}
