namespace PhanAnh.Rules;

/// <summary>A date or year behind words of birth: "sinh ngày 12/3/1990", "sinh năm 1990".</summary>
internal static class BirthDateShape
{
    /// <summary>The place behind a date that begins with a run; 0 where none does.</summary>
    internal static int EndAt(ReadOnlySpan<char> text, DigitRuns runs, int first)
    {
        if (runs[first].Length is not (1 or 2 or 4 or 8) || NumberCues.Before(text, runs[first].Start) != NumberCue.Birth)
        {
            return 0;
        }

        var last = first;
        while (last - first < 2 && runs[last].Length <= 2 && last + 1 < runs.Count && runs[last + 1].Length is 1 or 2 or 4
            && IsJoint(text[runs[last].End..runs[last + 1].Start]))
        {
            last++;
        }

        return runs[last].End;
    }

    private static bool IsJoint(ReadOnlySpan<char> gap)
    {
        var plain = gap.Trim(' ');
        return gap.Length <= 7 && (plain is "/" or "." or "-" || LetterSkeleton.Spell(plain) is "thang" or "nam");
    }
}
