using PhanAnh.Core;

namespace PhanAnh;

/// <summary>One reading of a case that is set apart.</summary>
/// <param name="Outcome">What became of the command that recorded it.</param>
/// <param name="Text">The text; none where the reading was refused, the case is no longer set apart, or it has no such text.</param>
public sealed record QuarantineReading(CommandOutcome Outcome, SensitiveText? Text);
