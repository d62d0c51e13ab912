using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>All administrative units known at one moment, those that ended included, as an immutable value: rules read it, hosts replace it.</summary>
public sealed class PlaceRegister
{
    private readonly FrozenDictionary<PlaceCode, AdministrativeUnit> _units;

    /// <summary>A register of these administrative units.</summary>
    /// <exception cref="ArgumentException">Two have one code, or one lies in a unit that is not there or not of a higher level.</exception>
    public PlaceRegister(IEnumerable<AdministrativeUnit> units)
    {
        _units = units.ToFrozenDictionary(unit => unit.Code);
        var misplaced = _units.Values.FirstOrDefault(unit => unit.Parent is { } code && !(Find(code)?.Level < unit.Level));
        if (misplaced is not null)
        {
            throw new ArgumentException($"The unit {misplaced.Code} lies in {misplaced.Parent}, which is not there or not of a higher level.", nameof(units));
        }
    }

    /// <summary>A register that knows no place.</summary>
    public static PlaceRegister Empty { get; } = new([]);

    /// <summary>All units, in no promised order.</summary>
    public IReadOnlyCollection<AdministrativeUnit> Units => _units.Values;

    /// <summary>The unit of a code, ended or not.</summary>
    public AdministrativeUnit? Find(PlaceCode code) => _units.GetValueOrDefault(code);

    /// <summary>The unit and those it lies in, nearest first; at most three. A code that is not there is alone.</summary>
    public ImmutableArray<PlaceCode> ChainOf(PlaceCode code)
    {
        var chain = ImmutableArray.CreateBuilder<PlaceCode>(3);
        for (PlaceCode? at = code; at is { } here; at = Find(here)?.Parent)
        {
            chain.Add(here);
        }

        return chain.ToImmutable();
    }

    /// <summary>
    /// What a unit is on a day: itself where it exists, else the units of that day which follow it along the successors, in the order of the register's
    /// links. Several mean that it was split; none that the line ends before the day, or that the unit begins after it.
    /// </summary>
    public ImmutableArray<AdministrativeUnit> OnDay(PlaceCode code, LocalDate day)
    {
        var found = ImmutableArray.CreateBuilder<AdministrativeUnit>();
        var seen = new HashSet<PlaceCode>();
        Walk(code);
        return found.ToImmutable();

        void Walk(PlaceCode at)
        {
            if (!seen.Add(at) || Find(at) is not { } unit)
            {
                return;
            }

            if (unit.ExistsOn(day))
            {
                found.Add(unit);
                return;
            }

            foreach (var next in unit.To < day ? unit.Successors : [])
            {
                Walk(next);
            }
        }
    }

    /// <summary>
    /// Whether a place is a territory or lies in it, on a day: what both have become by then counts, each itself where it became nothing. A territory that
    /// begins later is compared as of its first day.
    /// </summary>
    public bool LiesIn(PlaceCode place, PlaceCode territory, LocalDate day)
    {
        day = Find(territory)?.From is { } first && first > day ? first : day;
        var wide = BecameOf(territory);
        return BecameOf(place).SelectMany(code => ChainOf(code)).Any(wide.Contains);

        HashSet<PlaceCode> BecameOf(PlaceCode code) => OnDay(code, day) is { IsEmpty: false } units ? [.. units.Select(unit => unit.Code)] : [code];
    }
}
