namespace PhanAnh.Reporting;

/// <summary>
/// The map of administrative units of one day (bản đồ hành chính): under which unit of a level a place counts, whenever the name by which it was told was in use. What ended counts
/// as what followed it, what begins later as what it was made of, a district that ended without successors as its communes. Where that leaves several units of the level, or
/// none, nobody can tell. Immutable.
/// </summary>
/// <param name="places">All units, those that ended included.</param>
/// <param name="day">The day; none for no map, where every place counts as it was told.</param>
/// <param name="level">The level at which places are counted.</param>
internal sealed class PlaceMap(PlaceRegister places, LocalDate? day, PlaceLevel level)
{
    private const int Untold = 0;
    private const int Unclear = 1;

    private readonly ILookup<PlaceCode, AdministrativeUnit> _before =
        places.Units.SelectMany(unit => unit.Successors.Select(heir => (unit, heir))).ToLookup(link => link.heir, link => link.unit);

    private readonly ILookup<PlaceCode?, AdministrativeUnit> _within = places.Units.ToLookup(unit => unit.Parent);

    internal static PlaceMap Of(ReportRequest request) => new(request.Places, request.PlacesOn, request.PlacesAt);

    /// <summary>The unit of the level under which a place counts; none where nobody can tell.</summary>
    internal AdministrativeUnit? Of(PlaceCode code)
    {
        var counted = places.Find(code) is { } told ? Standing(told, []).Select(AtLevel).Distinct().Take(2).ToList() : [];
        return counted is [{ } only] ? only : null;
    }

    /// <summary>Groups of cases: what nobody told, what is unclear, then the units.</summary>
    internal Grouping<CaseView> Grouping(FactBooks books)
    {
        var numbers = new int[books.Places.Size];
        var units = new List<AdministrativeUnit>();
        var numberOf = new Dictionary<PlaceCode, int>();
        for (var id = 1; id < numbers.Length; id++)
        {
            var unit = Of(books.Place(id)!.Value);
            numbers[id] = unit is null ? Unclear : Unclear + 1 + NumberOf(unit);
        }

        return new(Unclear + 1 + units.Count, row => numbers[row.Place], number => number switch
        {
            Untold => new("", FigureNames.Texts("PLACE_untold"), int.MaxValue),
            Unclear => new("unclear", FigureNames.Texts("PLACE_unclear"), 1),
            _ => new(units[number - Unclear - 1].Code.Value, new(units[number - Unclear - 1].FullName)),
        });

        int NumberOf(AdministrativeUnit unit)
        {
            if (numberOf.TryAdd(unit.Code, units.Count))
            {
                units.Add(unit);
            }

            return numberOf[unit.Code];
        }
    }

    /// <summary>The units of the day that are, became or were the unit.</summary>
    private IEnumerable<AdministrativeUnit> Standing(AdministrativeUnit unit, HashSet<PlaceCode> seen)
    {
        var linked = Linked(unit);
        return !linked.IsEmpty || !(unit.To < day) ? linked
            : _within[unit.Code].Where(child => seen.Add(child.Code)).SelectMany(child => Standing(child, seen)).Distinct();
    }

    private ImmutableArray<AdministrativeUnit> Linked(AdministrativeUnit unit) =>
        day is not { } on || unit.ExistsOn(on) ? [unit]
        : unit.To < on ? places.OnDay(unit.Code, on)
        : [.. Earlier(unit, on, [])];

    private IEnumerable<AdministrativeUnit> Earlier(AdministrativeUnit unit, LocalDate on, HashSet<PlaceCode> seen) => unit.ExistsOn(on)
        ? [unit]
        : _before[unit.Code].Where(former => seen.Add(former.Code)).SelectMany(former => Earlier(former, on, seen)).Distinct();

    /// <summary>
    /// The unit of the level in which a unit lies on the day; none for one that is wider, or lies in several. What it lay in and what ended without successors of a level above it
    /// is passed over.
    /// </summary>
    private AdministrativeUnit? AtLevel(AdministrativeUnit unit)
    {
        if (unit.Level <= level)
        {
            return unit.Level == level ? unit : null;
        }

        if (unit.Parent is not { } code || places.Find(code) is not { } above)
        {
            return null;
        }

        ImmutableArray<AdministrativeUnit> standing = [.. Linked(above).Where(wider => wider.Level < unit.Level)];
        return standing.IsEmpty ? above.Level > level ? AtLevel(above) : null
            : standing.Select(AtLevel).Distinct().Take(2).ToList() is [{ } only] ? only
            : null;
    }
}
