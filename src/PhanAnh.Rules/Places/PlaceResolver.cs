using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>
/// Tells which administrative unit a text names, by its new or former name: with or without the word before it (xã, P., TX., TP. …), in any placement of
/// the tone mark and any normal form, and without marks where the whole text has none. What could be several units is a question.
/// </summary>
/// <remarks>Immutable and thread-safe. Linear in the length of the text.</remarks>
public sealed class PlaceResolver
{
    /// <summary>A longer text names no place; it tells a story.</summary>
    private const int MostCharacters = 2_000;

    private readonly PlaceRegister _places;
    private readonly Lazy<PlaceNameIndex> _names;

    /// <summary>A resolver over a register; the names are read on first use.</summary>
    public PlaceResolver(PlaceRegister places)
    {
        _places = places;
        _names = new(() => new(places));
    }

    /// <summary>The unit that a text names, as it is on a day, or the question that has to be asked.</summary>
    /// <param name="text">What somebody wrote, small before large, such as <c>ấp 3, xã Tân Hòa, huyện Tân Châu</c>.</param>
    /// <param name="day">The day for which the answer holds: a unit that ended before is answered by its successors.</param>
    /// <param name="within">
    /// The territory in which a name is looked for first, since people who turn to their province rarely write its name; none for nowhere in particular.
    /// </param>
    public PlaceAnswer Resolve(string text, LocalDate day, PlaceCode? within = null)
    {
        var mentions = text.Length > MostCharacters ? [] : PlaceMentions.In(VietnameseText.Compose(text), _names.Value);
        if (mentions.Count == 0)
        {
            return Answer(PlaceDoubt.NotFound, null, []);
        }

        var deepest = mentions.Max(mention => mention.Deepest);
        var targets = mentions.Where(mention => mention.IsAnnounced && mention.Deepest == deepest).ToList();
        targets = targets.Count > 0 ? targets : [mentions.First(mention => mention.Deepest == deepest)];
        var named = Consistent(targets, mentions.Except(targets));
        return Of(Nearer(named, mentions, within, day), day, targets.TrueForAll(target => target.IsSpelled));
    }

    /// <summary>The unit of a code as it is on a day: itself, what followed it, or the question which of its successors is meant.</summary>
    public PlaceAnswer Known(PlaceCode code, LocalDate day) => _places.Find(code) is { } unit ? Of([unit], day, true) : Answer(PlaceDoubt.NotFound, null, []);

    /// <summary>The units that fit what else was named. What was announced must fit; what merely looks like a name counts where it fits anything.</summary>
    private List<AdministrativeUnit> Consistent(List<PlaceMention> targets, IEnumerable<PlaceMention> others)
    {
        var named = targets.SelectMany(target => target.Units).DistinctBy(unit => unit.Code).ToList();
        foreach (var other in others)
        {
            var fitting = named.FindAll(unit => Array.Exists(other.Units, wide => wide.Level < unit.Level && Surroundings(unit.Code).Contains(wide.Code)));
            named = fitting.Count > 0 || other.IsAnnounced ? fitting : named;
        }

        return named;
    }

    /// <summary>Everything that a unit ever lay in: its chain and those of its successors, and what became of each part of them.</summary>
    private HashSet<PlaceCode> Surroundings(PlaceCode code)
    {
        var seen = new HashSet<PlaceCode>();
        var open = new Stack<PlaceCode>([code]);
        while (open.TryPop(out var at))
        {
            if (seen.Add(at) && _places.Find(at) is { } unit)
            {
                foreach (var next in unit.Parent is { } parent ? unit.Successors.Add(parent) : unit.Successors)
                {
                    open.Push(next);
                }
            }
        }

        return seen;
    }

    private List<AdministrativeUnit> Nearer(List<AdministrativeUnit> named, List<PlaceMention> mentions, PlaceCode? within, LocalDate day)
    {
        if (within is not { } territory || mentions.Exists(mention => mention.IsAnnounced && mention.Deepest == PlaceLevel.Province))
        {
            return named;
        }

        var near = named.FindAll(unit => _places.LiesIn(unit.Code, territory, day));
        return near.Count > 0 ? near : named;
    }

    private PlaceAnswer Of(List<AdministrativeUnit> named, LocalDate day, bool isSpelled)
    {
        var lines = named.Select(unit => (Unit: unit, Now: NowOf(unit, day))).Where(line => !line.Now.IsEmpty).ToList();
        var candidates = lines.SelectMany(line => line.Now).DistinctBy(unit => unit.Code).OrderBy(unit => unit.Code.Value, StringComparer.Ordinal).ToImmutableArray();
        var only = lines.Select(line => line.Unit).Distinct().ToList() is [var single] ? single : lines.Find(line => line.Unit.ExistsOn(day)).Unit;
        return candidates switch
        {
            [] => Answer(PlaceDoubt.NotFound, null, []),
            _ when !isSpelled => Answer(PlaceDoubt.Spelling, null, candidates),
            [_] => Answer(PlaceDoubt.None, only ?? lines[0].Unit, candidates),
            _ when lines.Count > 1 => Answer(PlaceDoubt.Several, null, candidates),
            _ => Answer(only!.Level == PlaceLevel.Commune ? PlaceDoubt.Split : PlaceDoubt.Wide, only, candidates),
        };
    }

    /// <summary>A district that ended without named successors is what its communes have become.</summary>
    private ImmutableArray<AdministrativeUnit> NowOf(AdministrativeUnit unit, LocalDate day)
    {
        var now = _places.OnDay(unit.Code, day);
        return !now.IsEmpty || !(unit.To < day)
            ? now
            : [.. _names.Value.ChildrenOf(unit.Code).SelectMany(child => NowOf(child, day)).DistinctBy(found => found.Code)];
    }

    private PlaceAnswer Answer(PlaceDoubt doubt, AdministrativeUnit? named, ImmutableArray<AdministrativeUnit> candidates) =>
        new(doubt, doubt == PlaceDoubt.None ? candidates[0] : null, named, candidates, string.Join("; ", candidates.Select(NameOf)));

    private string NameOf(AdministrativeUnit unit) =>
        string.Join(", ", _places.ChainOf(unit.Code).Select(code => _places.Find(code)?.FullName).OfType<string>());
}
