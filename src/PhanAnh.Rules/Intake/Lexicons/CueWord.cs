using System.Runtime.InteropServices;

namespace PhanAnh.Rules;

/// <summary>A word of the text with what stands around it.</summary>
/// <param name="Key">What it is compared by.</param>
/// <param name="Start">Offset in the shadow text.</param>
/// <param name="Length">In UTF-16 units of the shadow text.</param>
/// <param name="Sentence">Ordinal of its sentence.</param>
/// <param name="Clause">Ordinal of the part between commas; rises with every sentence too.</param>
/// <param name="Line">Ordinal of its line.</param>
/// <param name="Quoted">Whether it stands between quotation marks inside the text.</param>
/// <param name="Capitals">Whether it is written in capitals alone.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CueWord(WordKey Key, int Start, int Length, int Sentence, int Clause, int Line, bool Quoted, bool Capitals);
