namespace PhanAnh.Reporting;

/// <summary>The cases behind a number, found when asked for; cases under the regime of state secrets are counted in numbers and never listed.</summary>
public sealed class CaseList
{
    private readonly Func<IEnumerable<CaseCode>> _cases;

    internal CaseList(Func<IEnumerable<CaseCode>> cases) => _cases = cases;

    /// <summary>No cases.</summary>
    public static CaseList Empty { get; } = new(() => []);

    /// <summary>The cases, each once, in ordinal order of their codes. Linear in the number behind which they stand, a sort added.</summary>
    public ImmutableArray<CaseCode> ToArray() => [.. _cases().Distinct().OrderBy(code => code.Value, StringComparer.Ordinal)];
}
