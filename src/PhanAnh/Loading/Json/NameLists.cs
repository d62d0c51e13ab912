namespace PhanAnh;

/// <summary>Lists that are used again: the readers of ten thousand objects, one behind another, need no more of them than are open at once.</summary>
internal sealed class NameLists
{
    [ThreadStatic]
    private static NameLists? ofThread;

    private readonly Stack<List<string>> _free = [];

    /// <summary>The lists of this thread.</summary>
    public static NameLists OfThread => ofThread ??= new();

    public List<string> Lend() => _free.TryPop(out var list) ? list : new(capacity: 12);

    public void TakeBack(List<string> list)
    {
        list.Clear();
        _free.Push(list);
    }
}
