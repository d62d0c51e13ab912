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

    /// <summary>(0276) 3822 111: the bracket in front goes with the one behind the area code. Before anything of the passages is blocked: what stands beside a bracket may be read in another way than what stands beside a barrier.</summary>
    internal static void TakeBrackets(ReadOnlySpan<char> text, List<FoundPassage> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (LeavesBracketOpen(text, found[i]) && (i == 0 || found[i - 1].End < found[i].Start))
            {
                found[i] = found[i] with { Start = found[i].Start - 1, Length = found[i].Length + 1 };
            }
        }
    }

    /// <summary>The passages in the raw text. Two of them may meet in one raw character that stands for several, such as ⑩.</summary>
    internal static ImmutableArray<PersonalPassage> InRawText(RedactionText text, List<FoundPassage> found)
    {
        var raw = found.ConvertAll(passage => text.ToRaw(passage.Start, passage.Length) is var span ? passage with { Start = span.Start, Length = span.Length } : passage);
        Join(raw);
        return [.. raw.Select(passage => new PersonalPassage(passage.Start, passage.Length, passage.Kind, passage.Confidence))];
    }

    private static bool LeavesBracketOpen(ReadOnlySpan<char> text, FoundPassage passage) =>
        passage.Start > 0 && text[passage.Start - 1] == '(' && text.Slice(passage.Start, passage.Length).IndexOfAny('(', ')') is var bracket and >= 0
        && text[passage.Start + bracket] == ')';

    private static FoundPassage Join(FoundPassage one, FoundPassage other)
    {
        var surer = other.Confidence == PassageConfidence.Own && one.Confidence != PassageConfidence.Own ? other
            : one.Confidence == PassageConfidence.Own || one.Kind <= other.Kind ? one : other;
        var confidence = one.Confidence > other.Confidence ? one.Confidence : other.Confidence;
        return new(one.Start, Math.Max(one.End, other.End) - one.Start, surer.Kind, confidence);
    }
}
