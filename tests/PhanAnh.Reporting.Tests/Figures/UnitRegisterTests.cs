namespace PhanAnh.Reporting.Tests;

/// <summary>What a report says of units and of those above them, whatever the register looks like, against the slow and obvious answer.</summary>
public sealed class UnitRegisterTests
{
    private static readonly ImmutableArray<string> Codes = ["U1", "U2", "U3", "U4", "S1", "S2", "S3", "S4", "S5", "S6"];

    private static readonly ImmutableArray<string> Posts = ["FocalLeader", "FocalOfficer"];

    private static readonly ReportPeriod February = Sample.Period("2025-02");

    private static readonly Lazy<FactSet> Facts = new(() => History.Folder.Fold(RandomHistories.Events(26, 300), February.End));

    private static readonly Gen<UnitRegister> Registers = Gen.Choose(0, int.MaxValue - 1).Select(seed => Register(new Random(seed)));

    [Fact]
    [Trait("Clause", "TN58-A16.2")]
    public void Superiors_RandomTrees_HaveTheFiguresOfAllBelowThem() => Prop.ForAll(Registers.ToArbitrary(), units =>
    {
        var report = Report.Build(new(History.TayNinh, February) { Units = units }, Facts.Value);
        var expected = new SlowReport(History.TayNinh, units, Facts.Value, February).Cells;

        var table = report.Figure("F-25")!.Table("by-superior")!;

        var shown = table.Rows.SelectMany(row => table.Columns.Skip(1).Zip(row.Cells.Skip(1), (column, cell) => (Place: (row.Code, column.Code), Value: Value(cell)))).ToList();
        Assert.Equal(
            expected.Keys.Where(cell => cell.Figure == "F-25").Select(cell => (cell.Row, cell.Column)).ToHashSet(), shown.Select(cell => cell.Place).ToHashSet());
        Assert.All(shown, cell => Assert.Equal((cell.Place, expected[("F-25", "by-superior", cell.Place.Item1, cell.Place.Item2)]), (cell.Place, cell.Value)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    [Trait("Clause", "TN58-A16.1")]
    [Trait("Clause", "BP-A5b.1")]
    public void Contacts_RandomRegisters_AreMissedOfUnitsThatExist() => Prop.ForAll(Registers.ToArbitrary(), units =>
    {
        var report = Report.Build(new(History.TayNinh, February) { Units = units }, FactSet.Empty(February.End));

        var expected = new List<(string, string)>();
        foreach (var unit in units.Units.OrderBy(unit => unit.Code.Value, StringComparer.Ordinal))
        {
            var lacking = new List<string>();
            foreach (var post in Posts)
            {
                var isNamed = false;
                foreach (var person in unit.FocalPersons)
                {
                    isNamed |= person.Post.Value == post
                        && !(person.From > February.LastDay) && !(person.To < February.LastDay);
                }

                if (!isNamed)
                {
                    lacking.Add(History.TayNinh.Terms.Role(new(post))?.Name.Vietnamese ?? post);
                }
            }

            if (lacking.Count > 0 && !(unit.From > February.LastDay) && !(unit.To < February.LastDay))
            {
                expected.Add((unit.Code.Value, string.Join(", ", lacking)));
            }
        }

        Assert.Equal(expected, report.Figure("F-26")!.Table("missing")!.Rows.Select(row => (row.Code, row.Cells[1].In(Language.Vietnamese))));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Superiors_RegisterRunsInACircle_EachCountsAPartOnce()
    {
        UnitRegister circle = new([Of("U1", "U2"), Of("U2", "U3"), Of("U3", "U1"), Of("U4", null)]);

        var table = Report.Build(new(History.TayNinh, February) { Units = circle }, Facts.Value).Figure("F-25")!.Table("by-superior")!;

        var dispatched = Facts.Value.Assignments.Count(row => row.Unit.Value != "U4" && February.Contains(row.DispatchedAt));
        Assert.All(new[] { "U1", "U2", "U3", Breakdown.Total }, row => Assert.Equal(dispatched, ((CountCell)table[row, "dispatched"]!).Value));
    }

    /// <summary>The four units of the histories and six above them at random, no circle among them, some ended, some with contacts of some days.</summary>
    private static UnitRegister Register(Random random) => new(Codes.Select((code, index) =>
        Of(code, random.Next(4) == 0 || index == Codes.Length - 1 ? null : Codes[random.Next(index + 1, Codes.Length)]) with
        {
            From = Day(random),
            To = Day(random),
            FocalPersons = [.. Enumerable.Range(0, random.Next(4)).Select(_ => new FocalPerson(new(Posts[random.Next(2)]), "p", Day(random), Day(random)))],
        }));

    private static LocalDate? Day(Random random) => random.Next(3) > 0 ? null : February.LastDay.PlusDays(random.Next(-2, 3));

    private static Unit Of(string code, string? parent) => Unit.Of(code, "Đơn vị " + code) with { Parent = parent is null ? null : new UnitCode(parent) };

    private static object? Value(FigureCell cell) => cell switch
    {
        CountCell count => count.Value,
        ShareCell share => (share.Part, share.Whole),
        _ => null,
    };
}
