using System.Collections.Frozen;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>The words and abbreviations that stand before the name of an administrative unit.</summary>
internal static class PlacePrefix
{
    private static readonly (string Words, AdministrativeUnitKind[] Kinds)[] Forms =
    [
        ("thị trấn", [AdministrativeUnitKind.Township]),
        ("thị xã", [AdministrativeUnitKind.DistrictTown]),
        ("thành phố", [AdministrativeUnitKind.ProvincialCity, AdministrativeUnitKind.CentralCity]),
        ("đặc khu", [AdministrativeUnitKind.SpecialZone]),
        ("xã", [AdministrativeUnitKind.Commune]),
        ("phường", [AdministrativeUnitKind.Ward]),
        ("huyện", [AdministrativeUnitKind.RuralDistrict]),
        ("quận", [AdministrativeUnitKind.UrbanDistrict]),
        ("tỉnh", [AdministrativeUnitKind.Province]),
    ];

    private static readonly (string[] Marked, string[] Unmarked, AdministrativeUnitKind[] Kinds)[] Words =
    [
        .. Forms.Select(form => (
            form.Words.Split(' ').Select(VietnameseText.ComparisonKey).ToArray(), form.Words.Split(' ').Select(VietnameseText.SearchKey).ToArray(), form.Kinds)),
    ];

    private static readonly FrozenDictionary<string, AdministrativeUnitKind[]> Abbreviations = new Dictionary<string, AdministrativeUnitKind[]>(StringComparer.Ordinal)
    {
        ["x"] = [AdministrativeUnitKind.Commune],
        ["p"] = [AdministrativeUnitKind.Ward],
        ["tt"] = [AdministrativeUnitKind.Township],
        ["h"] = [AdministrativeUnitKind.RuralDistrict],
        ["q"] = [AdministrativeUnitKind.UrbanDistrict],
        ["tx"] = [AdministrativeUnitKind.DistrictTown],
        ["tp"] = [AdministrativeUnitKind.ProvincialCity, AdministrativeUnitKind.CentralCity],
        ["t"] = [AdministrativeUnitKind.Province],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>How many words a prefix takes at a place of the text, and what it announces; 0 where none stands there.</summary>
    /// <param name="words">The text.</param>
    /// <param name="at">Where to look.</param>
    /// <param name="isUnmarked">Whether the whole text bears no marks, so that prefixes may lack theirs.</param>
    internal static (int Length, AdministrativeUnitKind[] Kinds) At(List<PlaceWord> words, int at, bool isUnmarked)
    {
        foreach (var (marked, unmarked, kinds) in Words)
        {
            if (Stands(words, at, marked, word => word.Key) || (isUnmarked && Stands(words, at, unmarked, word => word.Unmarked)))
            {
                return (marked.Length, kinds);
            }
        }

        var word = words[at];
        // "T.P. Hòa" is written by people who abbreviate each syllable.
        if (word is { Key: "t", HasDot: true } && at + 1 < words.Count && words[at + 1] is { Key: "p" or "x" or "t" } second && second.HasDot)
        {
            return (2, Abbreviations["t" + second.Key]);
        }

        var isAbbreviated = Abbreviations.TryGetValue(word.Key, out var meant) && at + 1 < words.Count && words[at + 1].Segment == word.Segment
            && (word.HasDot || (word.Key.Length == 2 && word.Key != "tt") || word is { Key: "tt", IsCapital: true }
                || (word.Key is "p" or "q" && words[at + 1].IsNumber)
                || (word is { IsCapital: true, Key: not "t" } && words[at + 1].IsCapital && (at == 0 || words[at - 1].Segment != word.Segment)));
        return isAbbreviated ? (1, meant!) : (0, []);
    }

    private static bool Stands(List<PlaceWord> words, int at, string[] form, Func<PlaceWord, string> keyOf)
    {
        for (var i = 0; i < form.Length; i++)
        {
            if (at + i >= words.Count || words[at + i].Segment != words[at].Segment || keyOf(words[at + i]) != form[i])
            {
                return false;
            }
        }

        return true;
    }
}
