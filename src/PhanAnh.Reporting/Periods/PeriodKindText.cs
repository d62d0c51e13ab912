namespace PhanAnh.Reporting;

/// <summary>The words with which a preset names kinds of period: <c>day week month quarter half nineMonths year adHoc</c>.</summary>
public static class PeriodKindText
{
    private static readonly ImmutableArray<string> Words = ["day", "week", "month", "quarter", "half", "nineMonths", "year", "adHoc"];

    /// <summary>All words, in the order of <see cref="PeriodKind"/>.</summary>
    public static ImmutableArray<string> All => Words;

    /// <summary>The preset's word for a kind.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is no member of the enumeration.</exception>
    public static string Of(PeriodKind kind) =>
        (uint)kind < (uint)Words.Length ? Words[(int)kind] : throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of period.");

    /// <summary>Reads a preset's word; letter case matters.</summary>
    public static bool TryParse(string word, out PeriodKind kind)
    {
        var index = Words.IndexOf(word);
        kind = index < 0 ? default : (PeriodKind)index;
        return index >= 0;
    }
}
