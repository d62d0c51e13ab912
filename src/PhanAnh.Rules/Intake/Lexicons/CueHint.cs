namespace PhanAnh.Rules;

/// <summary>A term found that nothing takes back.</summary>
/// <param name="Index">The lexicon that has it.</param>
/// <param name="Pattern">The term.</param>
/// <param name="Start">Offset in the shadow text.</param>
/// <param name="Length">In UTF-16 units of the shadow text.</param>
internal sealed record CueHint(CueIndex Index, CuePattern Pattern, int Start, int Length);
