namespace PhanAnh.Core;

/// <summary>A cue (dấu hiệu) in the text that lets an officer consider a ground. It proposes; only the officer applies the ground.</summary>
/// <param name="Cue">The cue, as a lexicon names it, such as <c>complaint</c>.</param>
/// <param name="SubCode">The finer reason it speaks for; none for the ground as a whole.</param>
public readonly record struct GroundCue(TermCode Cue, TermCode? SubCode = null);
