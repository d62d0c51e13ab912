namespace PhanAnh;

/// <summary>Lists that are used again: the readers of ten thousand objects, one behind another, need no more of them than are open at once.</summary>
internal sealed class NameLists
{
    private readonly Stack<List<string>> _free = [];

    public List<string> Lend() => _free.TryPop(out var list) ? list : new(capacity: 12);

    public void TakeBack(List<string> list)
    {
        list.Clear();
        _free.Push(list);
    }
}
