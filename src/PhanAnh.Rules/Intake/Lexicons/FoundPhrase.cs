using System.Runtime.InteropServices;

namespace PhanAnh.Rules;

/// <summary>A phrase of a lexicon in a text, from its first to its last word, both included.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FoundPhrase(int Id, int First, int Last);
