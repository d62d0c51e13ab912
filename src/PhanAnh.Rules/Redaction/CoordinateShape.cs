using System.Buffers;

namespace PhanAnh.Rules;

/// <summary>Latitude and longitude, in either order: "11.310123, 106.098765", "11°18'36"N 106°05'54"E".</summary>
internal static class CoordinateShape
{
    private const int WidestGap = 24;

    private static readonly SearchValues<char> Marks = SearchValues.Create("'′’‘`´\"″”“°º˚ ,;:");

    /// <summary>The place behind a pair that begins with a run; 0 where none does.</summary>
    internal static int EndAt(ReadOnlySpan<char> text, DigitRuns runs, int first)
    {
        var parts = AngleShape.RunsAt(text, runs, first);
        var second = first + parts;
        if (parts == 0 || AngleShape.RunsAt(text, runs, second) is not (var others and > 0) || !IsPair(runs.ValueOf(first), runs.ValueOf(second)))
        {
            return 0;
        }

        var gap = text[runs[second - 1].End..runs[second].Start];
        return gap.Length is > 0 and <= WidestGap && WordsEnd(gap) == gap.Length ? HemisphereEnd(text, runs[second + others - 1].End) : 0;
    }

    private static bool IsPair(int one, int other) =>
        (AngleShape.IsLatitude(one) && AngleShape.IsLongitude(other)) || (AngleShape.IsLongitude(one) && AngleShape.IsLatitude(other));

    /// <summary>Behind the marks and words that part a pair: "N, ", "Bắc; kinh độ: ".</summary>
    private static int WordsEnd(ReadOnlySpan<char> gap)
    {
        var at = 0;
        while (at < gap.Length)
        {
            var end = WordEnd(gap, at);
            if (end == at ? !Marks.Contains(gap[at]) : LetterSkeleton.Spell(gap[at..end]) is not ("n" or "e" or "b" or "d" or "bac" or "dong" or "vi" or "kinh" or "do" or "lat" or "long"))
            {
                return at;
            }

            at = Math.Max(end, at + 1);
        }

        return at;
    }

    /// <summary>Behind the sign of seconds and the hemisphere that follow a pair, if they do.</summary>
    private static int HemisphereEnd(ReadOnlySpan<char> text, int at)
    {
        var sign = at;
        while (sign < text.Length && sign - at < 2 && Marks.Contains(text[sign]) && text[sign] is not (' ' or ',' or ';' or ':'))
        {
            sign++;
        }

        var start = sign < text.Length && text[sign] == ' ' ? sign + 1 : sign;
        var end = WordEnd(text, start);
        return text[start..end] is "N" or "E" or "B" or "Đ" or "Bắc" or "Đông" ? end : sign;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]) && !Marks.Contains(text[end]))
        {
            end++;
        }

        return end;
    }
}
