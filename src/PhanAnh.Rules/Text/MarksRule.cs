namespace PhanAnh.Rules;

/// <summary>
/// D1, D2 and L1: is the text Vietnamese, and does it have its marks? Ordinary Vietnamese carries a mark on 84 to 89 of 100 syllables and
/// never six syllables in a row without one (<see cref="UnmarkedRun"/>); below six syllables nothing is said ("Đèn tắt", "Nam Long").
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

        if (counts.UnmarkedRuns is { } runs && mostlySyllables)
        {
            return new TextFinding(TextRule.MissingMarksInPart, ByLength(counts.LongestRun), [.. runs.Select(run => shadow.ToRaw(run.Start, run.Length))]);
        }

        return counts.Words >= FewestWordsToNameALanguage && 2 * counts.Syllables < counts.Words
            ? new TextFinding(TextRule.NotVietnamese, FindingConfidence.Weak, [Prose(shadow, counts)])
            : null;
    }

    private static FindingConfidence ByLength(int syllables) =>
        syllables >= StrongSyllables ? FindingConfidence.Strong : FindingConfidence.Weak;

    private static TextSpan Prose(ShadowText shadow, in ProseCounts counts) => shadow.ToRaw(counts.Start, counts.End - counts.Start);
}
