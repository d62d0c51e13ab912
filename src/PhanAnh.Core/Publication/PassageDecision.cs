namespace PhanAnh.Core;

/// <summary>What the officer who publishes decided about one suspected passage.</summary>
/// <param name="Start">The start of the passage, as the draft gives it.</param>
/// <param name="Length">Its length, as the draft gives it.</param>
/// <param name="Keep">Whether it stays readable; otherwise it is hidden.</param>
/// <param name="Reason">Why; needed to keep, for example "the public number of the department".</param>
public sealed record PassageDecision(int Start, int Length, bool Keep, SensitiveText? Reason = null);
