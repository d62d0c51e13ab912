using System.Collections.Immutable;

namespace PhanAnh.Rules;

/// <summary>
/// D1, D2 and L1: is the text Vietnamese, and does it have its marks? Ordinary Vietnamese carries a mark on 84 to 89 of 100 syllables and
/// never six syllables in a row without one; below six syllables nothing is said ("Đèn tắt", "Nam Long").
/// </summary>
internal static class MarksRule
{
    private const int FewestSyllables = 6;
    private const int StrongSyllables = 8;
    private const int FewestWordsToNameALanguage = 8;

    internal static TextFinding? Find(ShadowText shadow, in ProseCounts counts)
    {
        var mostlySyllables = 10 * counts.Syllables >= 7 * counts.Words;
        if (counts.Syllables >= FewestSyllables && mostlySyllables && 5 * counts.MarkedSyllables < counts.Syllables)
        {
            return new TextFinding(TextRule.MissingMarks, ByLength(counts.Syllables), [Prose(shadow, counts)]);
        }

        if (counts.LongestRun >= FewestSyllables && mostlySyllables)
        {
            return new TextFinding(TextRule.MissingMarksInPart, ByLength(counts.LongestRun), UnmarkedRuns(shadow));
        }

        return counts.Words >= FewestWordsToNameALanguage && 2 * counts.Syllables < counts.Words
            ? new TextFinding(TextRule.NotVietnamese, FindingConfidence.Weak, [Prose(shadow, counts)])
            : null;
    }

    private static FindingConfidence ByLength(int syllables) =>
        syllables >= StrongSyllables ? FindingConfidence.Strong : FindingConfidence.Weak;

    private static TextSpan Prose(ShadowText shadow, in ProseCounts counts) => shadow.ToRaw(counts.Start, counts.End - counts.Start);

    private static ImmutableArray<TextSpan> UnmarkedRuns(ShadowText shadow)
    {
        var runs = ImmutableArray.CreateBuilder<TextSpan>();
        var (length, start, end) = (0, 0, 0);
        var reader = new WordReader(shadow.Text);
        while (reader.MoveNext())
        {
            var word = reader.Current;
            if (word.Is(WordTraits.Digits))
            {
                continue;
            }

            if (!word.Is(WordTraits.Marked) && SyllableGrammar.AcceptsUnmarked(word.Unmarked))
            {
                start = length == 0 ? word.Start : start;
                end = word.Start + word.Length;
                length++;
                continue;
            }

            Close();
        }

        Close();
        return runs.ToImmutable();

        void Close()
        {
            if (length >= FewestSyllables)
            {
                runs.Add(shadow.ToRaw(start, end - start));
            }

            length = 0;
        }
    }
}
