using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>Makes of what the finders found passages of the raw text: in order, and what overlaps made one, so that nothing found stays readable.</summary>
internal static class Passages
{
    internal static ImmutableArray<PersonalPassage> Of(RedactionText text, List<FoundPassage> found)
    {
        if (found.Count == 0)
        {
            return [];
        }

        found.Sort((one, other) => one.Start != other.Start ? one.Start.CompareTo(other.Start) : other.Length.CompareTo(one.Length));
        var passages = ImmutableArray.CreateBuilder<PersonalPassage>(found.Count);
        foreach (var next in found)
        {
            var span = text.ToRaw(next.Start, next.Length);
            if (passages.Count > 0 && passages[^1] is var last && span.Start < last.End)
            {
                passages[^1] = Join(last, span, next);
            }
            else
            {
                passages.Add(new(span.Start, span.Length, next.Kind, next.Confidence));
            }
        }

        return passages.ToImmutable();
    }

    /// <summary>A guessed name lends neither kind nor certainty to what it overlaps.</summary>
    private static PersonalPassage Join(PersonalPassage last, TextSpan span, FoundPassage next)
    {
        var own = (PassageConfidence)Math.Max((int)last.Confidence, (int)next.Confidence);
        var kind = own == PassageConfidence.Own && last.Confidence != next.Confidence
            ? last.Confidence == PassageConfidence.Own ? last.Kind : next.Kind
            : (PersonalDataKind)Math.Min((int)last.Kind, (int)next.Kind);
        return new(last.Start, Math.Max(last.End, span.End) - last.Start, kind, own);
    }
}
