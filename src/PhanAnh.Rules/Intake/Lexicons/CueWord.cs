using System.Runtime.InteropServices;

namespace PhanAnh.Rules;

/// <summary>A word of a sentence with what stands around it.</summary>
/// <param name="Word">The word.</param>
/// <param name="Key">What it is compared by.</param>
/// <param name="Clause">Ordinal of the part between commas.</param>
/// <param name="Quoted">Whether it stands between quotation marks inside the text.</param>
/// <param name="Capitals">Whether it is written in capitals alone.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CueWord(Word Word, WordKey Key, int Clause, bool Quoted, bool Capitals);
