using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>One term of a lexicon. Words are whole syllables, compared without regard to case, tone placement and normal form; never parts of words.</summary>
/// <param name="Cue">What it hints at, or for the kinds that overrule also a family of cues, such as <c>emergency</c>.</param>
/// <param name="Pattern">
/// Words in their order inside one sentence. <c>…</c> between words lets up to twelve others stand there, <c>^</c> in front wants the term at the beginning
/// of a line, <c>$</c> behind at its end. <c>(a|b c|)</c> stands for one of its alternatives,
/// the last of them empty. A term written in capitals alone matches capitals alone.
/// </param>
/// <param name="Kind">What it does.</param>
public sealed record LexiconTerm(TermCode Cue, string Pattern, LexiconTermKind Kind = LexiconTermKind.Hints);
