using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>Makes of what the finders found passages in order; what overlaps becomes one, so that nothing found stays readable.</summary>
internal static class Passages
{
    /// <summary>Sorts and joins in place.</summary>
    internal static void Join(List<FoundPassage> found)
    {
        found.Sort((one, other) => one.Start != other.Start ? one.Start.CompareTo(other.Start) : other.Length.CompareTo(one.Length));
        var kept = 0;
        for (var i = 1; i < found.Count; i++)
        {
            if (found[i].Start < found[kept].End)
            {
                found[kept] = Join(found[kept], found[i]);
            }
            else
            {
                found[++kept] = found[i];
            }
        }

        if (found.Count > 0)
        {
            found.RemoveRange(kept + 1, found.Count - kept - 1);
        }
    }

    /// <summary>The passages in the raw text. Two of them may meet in one raw character that stands for several, such as ⑩.</summary>
    internal static ImmutableArray<PersonalPassage> InRawText(string written, RedactionText text, List<FoundPassage> found)
    {
        var raw = found.ConvertAll(passage => text.ToRaw(passage.Start, passage.Length) is var span ? passage with { Start = span.Start, Length = span.Length } : passage);
        Join(raw);
        for (var i = 0; i < raw.Count; i++)
        {
            if (LeavesBracketOpen(written, raw[i]) && (i == 0 || raw[i - 1].End < raw[i].Start))
            {
                raw[i] = raw[i] with { Start = raw[i].Start - 1, Length = raw[i].Length + 1 };
            }
        }

        return [.. raw.Select(passage => new PersonalPassage(passage.Start, passage.Length, passage.Kind, passage.Confidence))];
    }

    /// <summary>(0276) 3822 111: the bracket in front goes with the one behind the area code.</summary>
    private static bool LeavesBracketOpen(string written, FoundPassage passage) =>
        passage.Start > 0 && written[passage.Start - 1] == '(' && written.AsSpan(passage.Start, passage.Length).IndexOfAny('(', ')') is var bracket and >= 0
        && written[passage.Start + bracket] == ')';

    private static FoundPassage Join(FoundPassage one, FoundPassage other)
    {
        var surer = other.Confidence == PassageConfidence.Own && one.Confidence != PassageConfidence.Own ? other
            : one.Confidence == PassageConfidence.Own || one.Kind <= other.Kind ? one : other;
        var confidence = one.Confidence > other.Confidence ? one.Confidence : other.Confidence;
        return new(one.Start, Math.Max(one.End, other.End) - one.Start, surer.Kind, confidence);
    }
}
