using System.Buffers;
using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>
/// Finds data that is known: the submitter's own names, numbers and addresses in every spelling. One vectorised search for each pattern, so linear in
/// the text.
/// </summary>
internal sealed class OwnDataFinder(KnownPerson person)
{
    /// <summary>The most characters between two words of an address: " - thị trấn ".</summary>
    private const int WidestGapOfAddresses = 24;

    private readonly ImmutableArray<OwnPattern> patterns = OwnPatterns.Of(person);
    private readonly ImmutableArray<OwnPattern> beginnings = OwnPatterns.BeginningsOfAddresses(person);
    private readonly ImmutableArray<string> phones = OwnPatterns.PhonesOf(person);

    internal void Find(RedactionText text, List<FoundPassage> found)
    {
        if (!phones.IsEmpty)
        {
            FindPhones(text.Text, found);
        }

        if (!patterns.IsEmpty)
        {
            Find(text.Text, patterns, LetterSkeleton.WidestGap, found);
        }

        if (!beginnings.IsEmpty)
        {
            FindBeginnings(text.Text, found);
        }
    }

    private void FindBeginnings(ReadOnlySpan<char> text, List<FoundPassage> found)
    {
        var copy = ArrayPool<char>.Shared.Rent(text.Length);
        text.CopyTo(copy);
        AddressWords.Blank(copy.AsSpan(0, text.Length));
        Find(copy.AsSpan(0, text.Length), beginnings, WidestGapOfAddresses, found);
        ArrayPool<char>.Shared.Return(copy, clearArray: true);
    }

    private static void Find(ReadOnlySpan<char> text, ImmutableArray<OwnPattern> patterns, int widestGap, List<FoundPassage> found)
    {
        using var skeleton = LetterSkeleton.Of(text);
        foreach (var pattern in patterns)
        {
            for (var from = 0; skeleton.Letters[from..].IndexOf(pattern.Letters) is var next and >= 0;)
            {
                var start = from + next;
                from = start + 1;
                if (skeleton.IsClose(start, pattern.Letters.Length, widestGap) && Agrees(pattern, skeleton, start, text))
                {
                    var first = skeleton.PlaceOf(start);
                    found.Add(new(first, skeleton.PlaceOf(start + pattern.Letters.Length - 1) + 1 - first, pattern.Kind, PassageConfidence.Own));
                }
            }
        }
    }

    private static bool Agrees(OwnPattern pattern, LetterSkeleton skeleton, int start, ReadOnlySpan<char> text)
    {
        var end = start + pattern.Letters.Length - 1;
        var needs = pattern.Needs;
        if (needs != OwnPatternNeeds.None && !(skeleton.StartsWord(start) && skeleton.EndsWord(end)))
        {
            return false;
        }

        if (needs.HasFlag(OwnPatternNeeds.SameWords) && !HasSameWords(pattern, skeleton, start))
        {
            return false;
        }

        if (needs.HasFlag(OwnPatternNeeds.Capitals) && !HasCapitals(pattern, skeleton, start, text))
        {
            return false;
        }

        var (first, behind) = (skeleton.PlaceOf(start), skeleton.PlaceOf(end) + 1);
        if (needs.HasFlag(OwnPatternNeeds.FormOfAddress) && !FollowsFormOfAddress(text, first, behind))
        {
            return false;
        }

        if (needs.HasFlag(OwnPatternNeeds.NoPlace) && NameWords.IsBehindAPlace(text, first))
        {
            return false;
        }

        return !needs.HasFlag(OwnPatternNeeds.OwnMarks)
            || HasOwnMarks(pattern, text[first..behind])
            || (pattern.WordLengths.Length > 1 && HasCapitals(pattern, skeleton, start, text));
    }

    private static bool HasSameWords(OwnPattern pattern, LetterSkeleton skeleton, int start)
    {
        foreach (var length in pattern.WordLengths)
        {
            if (!skeleton.StartsWord(start))
            {
                return false;
            }

            for (var i = 1; i < length; i++)
            {
                if (skeleton.StartsWord(start + i))
                {
                    return false;
                }
            }

            start += length;
        }

        return true;
    }

    private static bool HasCapitals(OwnPattern pattern, LetterSkeleton skeleton, int start, ReadOnlySpan<char> text)
    {
        foreach (var length in pattern.WordLengths)
        {
            if (!char.IsUpper(text[skeleton.PlaceOf(start)]))
            {
                return false;
            }

            start += length;
        }

        return true;
    }

    private static bool HasOwnMarks(OwnPattern pattern, ReadOnlySpan<char> written) =>
        !NameWords.IsMarked(written) || string.Equals(VietnameseText.ComparisonKey(written.ToString()), pattern.Key, StringComparison.Ordinal);

    /// <summary>Behind "cử tri" a place may stand, and goes on where a name would end: "cử tri Hòa Thành". What is settled may have been its second word.</summary>
    private static bool FollowsFormOfAddress(ReadOnlySpan<char> text, int first, int behind) =>
        FormsOfAddress.Before(text, first, withoutMarks: !NameWords.IsMarked(text[first..behind])) switch
        {
            FormOfAddress.None => false,
            FormOfAddress.Group => !(behind + 1 < text.Length && text[behind] == ' ' && (char.IsUpper(text[behind + 1]) || RedactionText.IsBarrier(text[behind + 1]))),
            _ => true,
        };

    private void FindPhones(ReadOnlySpan<char> text, List<FoundPassage> found)
    {
        using var runs = DigitRuns.Of(text);
        foreach (var phone in phones)
        {
            for (var from = 0; runs.Digits[from..].IndexOf(phone) is var next and >= 0;)
            {
                var first = runs.RunOf(from + next);
                var last = runs.RunOf(from + next + phone.Length - 1);
                from += next + 1;
                if (NumberShape.AreJoined(text, runs, first, last))
                {
                    first = WithPrefix(text, runs, first, atStart: runs[first].Offset == from - 1 || (runs[first].Offset == from - 2 && runs.Digits[from - 2] == '0'));
                    var start = runs[first].Start - (runs[first].Start > 0 && text[runs[first].Start - 1] == '+' ? 1 : 0);
                    found.Add(new(start, runs[last].End - start, PersonalDataKind.Phone, PassageConfidence.Own));
                }
            }
        }
    }

    /// <summary>The run that a number begins with where its 0, 84 or 0084 stands apart.</summary>
    private static int WithPrefix(ReadOnlySpan<char> text, DigitRuns runs, int first, bool atStart)
    {
        while (atStart && first > 0 && runs.DigitsOf(first - 1, first - 1) is "0" or "84" or "0084" or "840" or "00"
            && NumberShape.AreJoined(text, runs, first - 1, first))
        {
            first--;
        }

        return first;
    }
}
