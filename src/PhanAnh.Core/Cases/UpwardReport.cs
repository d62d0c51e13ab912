using NodaTime;

namespace PhanAnh.Core;

/// <summary>A report of the case to those above.</summary>
/// <param name="To">The role reported to.</param>
/// <param name="At">When.</param>
/// <param name="Assignment">The assignment whose result was reported; none for the case.</param>
public sealed record UpwardReport(RoleCode To, Instant At, AssignmentId? Assignment);
