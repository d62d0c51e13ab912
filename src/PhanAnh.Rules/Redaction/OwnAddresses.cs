using System.Collections.Frozen;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>
/// Spells out how an address may be written. Only what leads to the house is the person's own: the road, the ward and the hamlet are where the matter
/// lies, and stay public.
/// </summary>
internal static class OwnAddresses
{
    private const int FewestLetters = 6;
    private const int MostParts = 12;

    private static readonly FrozenSet<string> Labels = new[]
    {
        "to", "ap", "hem", "ngo", "ngach", "kiet", "thon", "xom", "lo", "can", "tang", "lau", "buon", "ban", "doi", "cum", "khom",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Roads = new[] { "lo", "ql", "tl", "hl", "dt", "dh" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Quarters = new[] { "khu", "pho", "kp" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The whole address letter by letter, and its first part where that numbers a house.</summary>
    internal static IEnumerable<OwnPattern> Verbatim(string written)
    {
        var parts = PartsOf(Read(written));
        if (parts is [var only] && !only.Any(word => word.IsHouse))
        {
            return [];
        }

        var first = written.Split([',', ';', '\n'])[0];
        var house = PartsOf(Read(first)) is [var one, ..] && one.Any(word => word.IsHouse && !word.IsLabelled) ? LetterSkeleton.Spell(first) : "";
        return new[] { LetterSkeleton.Spell(written), house }.Distinct(StringComparer.Ordinal).Where(letters => letters.Length >= FewestLetters)
            .Select(letters => new OwnPattern(letters, [], PersonalDataKind.Address, OwnPatternNeeds.WholeWords, ""));
    }

    /// <summary>
    /// Every beginning of the address that holds a number and a name, the longest first, without the words that may be left out: looked for in a text without
    /// them.
    /// </summary>
    internal static IEnumerable<OwnPattern> Beginnings(string written)
    {
        var marked = Read(written);
        return new[] { marked, WithoutMarks(marked) }.Distinct(StringComparer.Ordinal).SelectMany(BeginningsOf)
            .Distinct(SamePattern.Instance).OrderByDescending(pattern => pattern.Letters.Length);
    }

    private static IEnumerable<OwnPattern> BeginningsOf(string address)
    {
        var parts = PartsOf(address);
        for (var start = 0; start < Math.Min(parts.Count, MostParts); start++)
        {
            // "Gần chợ Long Hoa, số 12 Trần Phú" leads to the house from its second part on; "tổ 3, ấp 4" does so from its first alone.
            if (start > 0 && !parts[start].Exists(piece => piece is { IsHouse: true, IsLabelled: false }))
            {
                continue;
            }

            for (var end = start + 1; end <= Math.Min(parts.Count, start + MostParts); end++)
            {
                if (LeadsToAHouse(parts[start..end]))
                {
                    var words = parts[start..end].SelectMany(part => part).Select(piece => piece.Letters).ToArray();
                    yield return new(string.Concat(words), Array.ConvertAll(words, word => word.Length), PersonalDataKind.Address, OwnPatternNeeds.SameWords, "");
                }
            }
        }
    }

    /// <summary>Whether there is a number of a house and a name, and more than numbers in front of the areas: "3, phường 2, Long An" may be a date.</summary>
    private static bool LeadsToAHouse(List<List<AddressPiece>> parts) =>
        parts.Exists(part => part.Exists(piece => piece.IsHouse))
        && parts.Exists(part => part.Exists(piece => piece.IsName))
        && parts.Exists(part => !part[0].IsArea && part.Exists(piece => !piece.IsNumber))
        && parts.Sum(part => part.Sum(piece => piece.Letters.Length)) >= FewestLetters;

    /// <summary>The parts between commas, or in front of a word for an area; none is empty.</summary>
    private static List<List<AddressPiece>> PartsOf(string text)
    {
        List<List<AddressPiece>> parts = [[]];
        var (before, end, label, ofMany) = (AddressRole.Content, 0, "", false);
        for (var word = AddressWords.First(text); word.Length > 0; word = AddressWords.Next(text, word.End))
        {
            var letters = LetterSkeleton.Spell(text.AsSpan(word.Start, word.Length));
            var between = text.AsSpan(end, word.Start - end);
            if (parts[^1].Count > 0 && ((word.Role == AddressRole.Area && before != AddressRole.Area) || Separates(between)))
            {
                parts.Add([]);
            }

            if (word.Role == AddressRole.Optional)
            {
                ofMany |= Quarters.Contains(letters);
            }
            else if (word.Role == AddressRole.Area)
            {
                ofMany = true;
            }
            else if (letters.Length > 0)
            {
                var isNumber = char.IsAsciiDigit(letters[0]);
                parts[^1].Add(new(letters, isNumber, IsHouse: isNumber && !ofMany, IsLabelled: Labels.Contains(label), IsArea: before == AddressRole.Area)
                {
                    IsName = !isNumber && (word.Role == AddressRole.Road || !Labels.Contains(letters)),
                });

                // The 4 of "đường 30/4" is the road's as well.
                ofMany = isNumber ? ofMany && text.AsSpan(word.End).StartsWith("/") : word.Role == AddressRole.Road || Roads.Contains(letters);
                label = letters;
            }

            (before, end) = (word.Role, word.End);
        }

        parts.RemoveAll(part => part.Count == 0);
        return parts;
    }

    private static bool Separates(ReadOnlySpan<char> between) => between.ContainsAny(",;\n()") || between.Contains(" - ", StringComparison.Ordinal);

    private static string Read(string written)
    {
        using var reading = RedactionText.Of(written);
        return reading.Text.ToString();
    }

    private static string WithoutMarks(string text) =>
        string.Concat(text.Select(c => VietnameseAlphabet.Describe(c) != 0 ? LetterSkeleton.LetterOf(c) : c));
}
