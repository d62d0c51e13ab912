using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>What became of a command, and how it will be told.</summary>
/// <param name="IsAccepted">Whether the command stands.</param>
/// <param name="WasRepeated">Whether it had been carried out before.</param>
/// <param name="Case">The case as it is now; none where there is none.</param>
/// <param name="Words">What is told, in UTF-8, until the hand that it belongs to is put away.</param>
internal sealed record CarriedOut(bool IsAccepted, bool WasRepeated, Case? Case, ReadOnlyMemory<byte> Words)
{
    internal static CarriedOut Of(CommandOutcome outcome, ReadOnlyMemory<byte> words) => new(outcome.IsAccepted, outcome.WasRepeated, outcome.Case, words);
}
