using System.Collections.Immutable;

namespace PhanAnh.Rules;

/// <summary>A lexicon as far as it could be read, and the lines that could not.</summary>
/// <param name="Lexicon">With every good line.</param>
/// <param name="Defects">In the order of the lines; empty where all is well.</param>
public sealed record LexiconReading(Lexicon Lexicon, ImmutableArray<LexiconDefect> Defects);
