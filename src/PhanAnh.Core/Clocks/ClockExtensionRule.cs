using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>How a clock may be extended at a request that somebody decides on (xin gia hạn).</summary>
/// <param name="AtMost">How often, 1 or more.</param>
/// <param name="Longest">How far the date may lie behind the last day in time, in days or working days; none for no bound.</param>
/// <param name="WaitsForDecision">Whether its limit cannot be broken while a request that was made in time waits for a decision; otherwise it runs on.</param>
public sealed record ClockExtensionRule(int AtMost, TimeLimit? Longest, bool WaitsForDecision);
