namespace PhanAnh.Reporting;

/// <summary>
/// Where the cases of a period came from and where they went (cân đối): opening + received = answered + rejected + otherwise ended + closing.
/// </summary>
/// <param name="Unit">The unit, whose assignments are counted; none for the total, which counts cases.</param>
/// <param name="Opening">Open at the start (kỳ trước chuyển sang).</param>
/// <param name="Received">Received, or dispatched to the unit, in the period (tiếp nhận trong kỳ).</param>
/// <param name="Answered">Answered for the first time in the period (đã trả lời).</param>
/// <param name="Rejected">Not accepted (không tiếp nhận); none for a unit.</param>
/// <param name="OtherwiseEnded">Ended in any other way: guided, out of province, secret regime; for a unit returned and withdrawn.</param>
/// <param name="Closing">Open at the end (tồn đọng cuối kỳ).</param>
public sealed record BalanceLine(
    UnitCode? Unit, CountCell Opening, CountCell Received, CountCell Answered, CountCell Rejected, CountCell OtherwiseEnded, CountCell Closing)
{
    /// <summary>Opening + received − ended − closing: zero, unless the facts contradict themselves.</summary>
    public int Difference => Opening.Value + Received.Value - Answered.Value - Rejected.Value - OtherwiseEnded.Value - Closing.Value;

    /// <summary>The cases that do not add up by themselves; empty where everything does.</summary>
    public required ImmutableArray<CaseCode> Contradictions { get; init; }

    /// <summary>Whether the line adds up, down to every single case.</summary>
    public bool Balances => Difference == 0 && Contradictions.IsEmpty;
}
