namespace PhanAnh.Rules;

/// <summary>A date or year behind words of birth: "sinh ngày 12/3/1990", "SN 1990". Words that stand elsewhere too need a year or a whole date.</summary>
internal static class BirthDateShape
{
    private const int WholeDate = 3;

    /// <summary>The place behind a date that begins with a run; 0 where none does.</summary>
    internal static int EndAt(ReadOnlySpan<char> text, DigitRuns runs, int first)
    {
        if (runs[first].Length is not (1 or 2 or 4 or 8))
        {
            return 0;
        }

        var ahead = NumberCues.Before(text, runs[first].Start);
        if (ahead is not ({ Cue: NumberCue.Birth, Reach: not CueReach.Far } or { Cue: NumberCue.BirthWord, Reach: CueReach.Near }))
        {
            return 0;
        }

        var last = first;
        while (last - first < WholeDate - 1 && runs[last].Length <= 2 && last + 1 < runs.Count && runs[last + 1].Length is 1 or 2 or 4
            && IsJoint(text[runs[last].End..runs[last + 1].Start]))
        {
            last++;
        }

        var isTold = ahead is { Cue: NumberCue.Birth, Reach: CueReach.Near };
        return isTold || last - first + 1 == WholeDate || NumberShape.IsYear(runs.DigitsOf(last, last)) ? runs[last].End : 0;
    }

    private static bool IsJoint(ReadOnlySpan<char> gap)
    {
        var plain = gap.Trim(' ');
        return gap.Length <= 7 && (plain is "/" or "." or "-" || LetterSkeleton.Spell(plain) is "thang" or "nam");
    }
}
