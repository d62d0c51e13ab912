namespace PhanAnh.Reporting;

/// <summary>The numbers that the codes of one set of facts have in all its tables.</summary>
internal sealed class FactBooks
{
    internal CodeBook Cases { get; } = new();

    internal CodeBook Units { get; } = new();

    /// <summary>Terms, clocks and roles, which are few.</summary>
    internal CodeBook Terms { get; } = new();

    /// <summary>The grounds of a rejection, joined by a space where there are several.</summary>
    internal CodeBook Grounds { get; } = new();

    /// <summary>Administrative units.</summary>
    internal CodeBook Places { get; } = new();

    internal ImmutableArray<CodeBook> All => [Cases, Units, Terms, Grounds, Places];

    internal TermCode? Term(int id) => Terms[id] is { } code ? new(code) : null;

    internal PlaceCode? Place(int id) => Places[id] is { } code ? new(code) : null;

    internal UnitCode? Unit(int id) => Units[id] is { } code ? new(code) : null;

    internal ImmutableArray<TermCode> GroundsOf(int id) =>
        Grounds[id] is { } codes ? [.. codes.Split(' ').Select(code => new TermCode(code))] : [];
}
