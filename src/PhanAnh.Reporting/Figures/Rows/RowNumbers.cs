using System.Buffers;

namespace PhanAnh.Reporting;

/// <summary>Numbers of rows while they are gathered, in a lent array that is given back when they are joined.</summary>
internal struct RowNumbers()
{
    private int[] _numbers = ArrayPool<int>.Shared.Rent(16);
    private int _count;

    /// <summary>All numbers, part behind part; nothing can be added to a part afterwards.</summary>
    internal static int[] Joined(params ReadOnlySpan<RowNumbers> parts)
    {
        var count = 0;
        foreach (var part in parts)
        {
            count += part._count;
        }

        var joined = GC.AllocateUninitializedArray<int>(count);
        var at = 0;
        foreach (var part in parts)
        {
            part._numbers.AsSpan(0, part._count).CopyTo(joined.AsSpan(at));
            at += part._count;
            ArrayPool<int>.Shared.Return(part._numbers);
        }

        return joined;
    }

    internal void Add(int row)
    {
        if (_count == _numbers.Length)
        {
            Grow();
        }

        _numbers[_count++] = row;
    }

    private void Grow()
    {
        var larger = ArrayPool<int>.Shared.Rent(Math.Max(16, _count * 2));
        _numbers.AsSpan(0, _count).CopyTo(larger);
        ArrayPool<int>.Shared.Return(_numbers);
        _numbers = larger;
    }
}
