namespace PhanAnh.Cli;

/// <summary>What became of a command, and how it will be told. Nothing else of it is kept until then: thousands wait for the disk or for a reader.</summary>
/// <param name="IsAccepted">Whether the command stands.</param>
/// <param name="WasRepeated">Whether it had been carried out before.</param>
/// <param name="Words">What is told, in UTF-8, until the hand that it belongs to is put away.</param>
internal sealed record CarriedOut(bool IsAccepted, bool WasRepeated, ReadOnlyMemory<byte> Words);
