namespace PhanAnh.Reporting.Tests;

public sealed class FactSetTests
{
    private static readonly Instant Cut = Local.At("2025-02-15");

    private static readonly Lazy<ImmutableArray<CaseEvent>> Events = new(() => [.. RandomHistories.Events(11, 250)]);

    [Fact]
    public void Merge_AnySplitOfTheCases_EqualsTheWhole()
    {
        var whole = Figures(History.Folder.Fold(Events.Value, Cut));
        Prop.ForAll(
            Gen.Choose(1, 7).ToArbitrary(),
            Gen.Choose(0, 1000).ToArbitrary(),
            (parts, salt) =>
            {
                var sets = Events.Value.GroupBy(e => (Number(e.Case) * 31 + salt) % parts).Select(part => History.Folder.Fold(part, Cut)).ToArray();
                return Figures(FactSet.Merge([.. sets, FactSet.Empty(Cut)])) == whole;
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));
    }

    [Fact]
    public void Fold_InterleavedCases_EqualsCaseByCase()
    {
        var interleaved = Events.Value.OrderBy(e => e.Sequence).ThenBy(e => e.Case.Value, StringComparer.Ordinal);
        Assert.Equal(Figures(History.Folder.Fold(Events.Value, Cut)), Figures(History.Folder.Fold(interleaved, Cut)));
    }

    [Fact]
    public void Merge_DifferentCuts_Throws() =>
        Assert.Throws<ArgumentException>(() => FactSet.Merge(FactSet.Empty(Cut), FactSet.Empty(Cut + Duration.Epsilon)));

    [Fact]
    public void Build_SameCaseTwice_NamesItAndIsNotFinal()
    {
        var facts = History.Answered("C-7", "2025-01-16 09:00", "2025-01-20 09:00").Facts(Cut);
        var report = Build(FactSet.Merge(facts, facts));
        Assert.Equal(ReportStatus.Contradictory, report.Status);
        Assert.Equal(("C-7", ReportCodes.FactsTwice), (Assert.Single(report.Problems).Case.Value, report.Problems[0].Code));
    }

    [Fact]
    public void Build_AnsweredBeforeItWasReceived_NamesTheCaseAndIsNotFinal()
    {
        var facts = History.Answered("C-7", "2025-01-16 09:00", "2025-01-20 09:00").Facts(Cut);
        var broken = new FactSetBuilder(Cut);
        broken.Add(facts.Cases[0] with { ConcludedAt = Local.At("2025-01-10") });
        var report = Build(broken.ToFactSet());
        Assert.Equal(ReportStatus.Contradictory, report.Status);
        Assert.Equal("C-7", Assert.Single(report.Balance.Contradictions).Value);
        Assert.Contains("KHÔNG CÂN ĐỐI", ReportText.Render(report, Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("C-7", ReportText.Render(report, Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void Build_CutBeforeTheEnd_IsInterim()
    {
        var facts = History.Answered("C-7", "2025-01-16 09:00", "2025-01-20 09:00").Facts("2025-02-01");
        Assert.Equal(ReportStatus.Interim, Build(facts).Status);
    }

    [Fact]
    public void Build_CutAfterTheEnd_Throws() => Assert.Throws<ArgumentException>(() => Build(FactSet.Empty(Cut + Duration.Epsilon)));

    [Fact]
    public void Fold_UnknownRegulation_BecomesAProblemAndTheRestCounts()
    {
        var facts = new FactFolder().Fold(History.Answered("C-7", "2025-01-16 09:00", "2025-01-20 09:00").Log, Cut);
        Assert.Equal(ReportCodes.FactsNoRegulation, Assert.Single(facts.Problems).Code);
        Assert.Contains("tay-ninh-58-2024", facts.Problems[0].In(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Equal(ReportStatus.Contradictory, Build(facts).Status);
    }

    private static int Number(CaseCode code) => int.Parse(code.Value.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture);

    private static string Figures(FactSet facts) => ReportMarkdown.Render(Build(facts), Language.Vietnamese);

    private static Report Build(FactSet facts)
    {
        Assert.True(PeriodScheme.Of(History.TayNinh.Reports).TryParse("2025-02", out var period, out _));
        return Report.Build(new(History.TayNinh, period) { Units = History.Units }, facts);
    }
}
