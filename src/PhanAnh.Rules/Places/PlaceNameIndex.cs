using System.Collections.Frozen;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>The units of a register by the keys of their names.</summary>
internal sealed class PlaceNameIndex
{
    private static readonly AdministrativeUnit[] None = [];

    private readonly Dictionary<string, AdministrativeUnit[]> _marked;
    private readonly Dictionary<string, AdministrativeUnit[]> _unmarked;
    private readonly Dictionary<PlaceCode, AdministrativeUnit[]> _children;

    internal PlaceNameIndex(PlaceRegister places)
    {
        var keys = places.Units.Select(unit => (Unit: unit, Words: PlaceWord.Read(unit.Name))).ToList();
        _marked = keys.GroupBy(pair => Join(pair.Words.Select(word => word.Key)), pair => pair.Unit, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        _unmarked = keys.GroupBy(pair => Join(pair.Words.Select(word => word.Unmarked)), pair => pair.Unit, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        _children = places.Units.Where(unit => unit.Parent is not null).GroupBy(unit => unit.Parent!.Value).ToDictionary(group => group.Key, group => group.ToArray());
        LongestName = keys.Count == 0 ? 0 : keys.Max(pair => pair.Words.Count);
    }

    /// <summary>In words.</summary>
    internal int LongestName { get; }

    internal AdministrativeUnit[] Named(IEnumerable<PlaceWord> words) => _marked.GetValueOrDefault(Join(words.Select(word => word.Key)), None);

    internal AdministrativeUnit[] NamedWithoutMarks(IEnumerable<PlaceWord> words) => _unmarked.GetValueOrDefault(Join(words.Select(word => word.Unmarked)), None);

    /// <summary>The units that lie directly in one, former ones included.</summary>
    internal AdministrativeUnit[] ChildrenOf(PlaceCode code) => _children.GetValueOrDefault(code, None);

    private static string Join(IEnumerable<string> keys) => string.Join(' ', keys);
}
