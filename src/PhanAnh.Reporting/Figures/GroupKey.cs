namespace PhanAnh.Reporting;

/// <summary>What a row of a breakdown is about, and where it stands: by rank, then by code in ordinal order.</summary>
internal readonly record struct GroupKey(string Code, LocalizedText Name, int Rank = 0)
{
    /// <summary>Terms stand in the preset's order, undeclared ones behind, cases without a term last.</summary>
    internal static GroupKey Of(TermCode? code, LocalizedText name, ImmutableArray<TermCode> order)
    {
        if (code is not { } term)
        {
            return new("", name, int.MaxValue);
        }

        var index = order.IndexOf(term);
        return new(term.Value, name, index < 0 ? order.Length : index);
    }
}

/// <summary>How rows fall into groups: the number of each row's group, below a size, and what stands over a group that has rows.</summary>
internal sealed record Grouping<TView>(int Size, Func<TView, int> Number, Func<int, GroupKey> Key);
