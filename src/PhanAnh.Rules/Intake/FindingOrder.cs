namespace PhanAnh.Rules;

/// <summary>The gravest first; then by rule, field, code and place, so that the order says nothing about how the review ran.</summary>
internal sealed class FindingOrder : IComparer<Finding>
{
    internal static FindingOrder Instance { get; } = new();

    public int Compare(Finding? x, Finding? y)
    {
        var order = y!.Severity.CompareTo(x!.Severity);
        order = order != 0 ? order : string.CompareOrdinal(x.RuleId, y.RuleId);
        order = order != 0 ? order : Nullable.Compare(x.Field, y.Field);
        order = order != 0 ? order : string.CompareOrdinal(x.ReasonCode, y.ReasonCode);
        return order != 0 ? order : StartOf(x).CompareTo(StartOf(y));
    }

    private static int StartOf(Finding finding) => finding.Evidence.IsEmpty ? -1 : finding.Evidence[0].Span.Start;
}
