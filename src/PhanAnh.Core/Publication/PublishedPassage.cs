namespace PhanAnh.Core;

/// <summary>What an event keeps of a passage that was found in a published text: place, kind and treatment, never its words.</summary>
/// <param name="Start">Offset in the text before hiding.</param>
/// <param name="Length">Length there.</param>
/// <param name="Kind">What it tells.</param>
/// <param name="Treatment">What became of it.</param>
/// <param name="Reason">The officer's reason, as a reference.</param>
public sealed record PublishedPassage(int Start, int Length, PersonalDataKind Kind, PassageTreatment Treatment, TextRef? Reason);
