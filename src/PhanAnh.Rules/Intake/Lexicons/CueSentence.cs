namespace PhanAnh.Rules;

/// <summary>A sentence, a line break being the end of one too.</summary>
/// <param name="words">In their order; at least one.</param>
/// <param name="startsLine">Nothing stands before it in its line.</param>
/// <param name="endsLine">Nothing stands behind it in its line.</param>
internal readonly ref struct CueSentence(ReadOnlySpan<CueWord> words, bool startsLine, bool endsLine)
{
    internal ReadOnlySpan<CueWord> Words { get; } = words;

    internal bool StartsLine { get; } = startsLine;

    internal bool EndsLine { get; } = endsLine;
}
