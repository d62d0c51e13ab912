using System.Collections.Immutable;

namespace PhanAnh.Rules;

/// <summary>A text read once, for its counts and its hints.</summary>
/// <param name="Counts">What the rules of the language count.</param>
/// <param name="Hints">In the order of the text for each lexicon; none where nothing hints at anything.</param>
internal readonly record struct CueReading(ProseCounts Counts, List<CueHint>? Hints)
{
    /// <summary>Linear in the length of the text, however many terms the lexicons hold.</summary>
    internal static CueReading Of(ReadOnlySpan<char> shadow, ImmutableArray<CueIndex> indexes, bool unmarked)
    {
        var counts = default(ProseCounts);
        List<CueHint>? hints = null;
        var searches = ImmutableArray.CreateRange(indexes, index => new CueSearch(index, unmarked));
        var sentences = new SentenceReader(shadow);
        while (sentences.MoveNext())
        {
            var sentence = sentences.Current;
            foreach (ref readonly var word in sentence.Words)
            {
                counts.Add(shadow, word.Word);
            }

            foreach (var search in searches)
            {
                search.Read(sentence, ref hints);
            }
        }

        sentences.Dispose();
        foreach (var search in searches)
        {
            search.Dispose();
        }

        return new(counts, hints);
    }
}
