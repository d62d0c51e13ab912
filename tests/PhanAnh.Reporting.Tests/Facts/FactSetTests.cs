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
    public void CarriedOn_WithTheRestFoldedAnew_EqualsFoldingEverything()
    {
        var lives = Events.Value.GroupBy(e => e.Case).ToArray();
        var carriedSome = false;
        Prop.ForAll(
            Gen.Choose(0, 150).ToArbitrary(),
            Gen.Choose(0, 75).ToArbitrary(),
            Gen.Choose(0, 1000).ToArbitrary(),
            (from, to, salt) =>
            {
                // Some logs were shorter when the facts were kept.
                var (before, after) = (Local.At("2024-12-01") + Duration.FromDays(from), Local.At("2024-12-02") + Duration.FromDays(to));
                var kept = History.Folder.Fold(lives.SelectMany(log => Short(log.Key, salt) ? log.Take(log.Count() / 2) : log), before);
                var carried = kept.CarriedOn(after, lives.Select(log => log.Key).Where(code => Short(code, salt)).ToHashSet());
                var known = carried.Cases.Select(row => row.Case).ToHashSet();
                carriedSome |= known.Count > 0 && before != after;
                Assert.All(carried.Clocks, row => Assert.Contains(row.Case, known));
                var rest = History.Folder.Fold(lives.Where(log => !known.Contains(log.Key)).SelectMany(log => log), after);
                return Rows(FactSet.Merge(carried, rest)).SequenceEqual(Rows(History.Folder.Fold(Events.Value, after)));
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));
        Assert.True(carriedSome);

        static bool Short(CaseCode code, int salt) => (Number(code) + salt) % 5 == 0;
    }

    [Fact]
    public void CarriedOn_SameCutAndNothingChanged_IsTheSameWithoutItsProblems()
    {
        var builder = new FactSetBuilder(Cut);
        builder.Add(History.Folder.Fold(Events.Value, Cut));
        builder.Add(new FactProblem(new("C-00001"), ReportCodes.FactsNoRegulation, "x v1/y"));
        var facts = builder.ToFactSet();
        var carried = facts.CarriedOn(Cut, new HashSet<CaseCode>());

        Assert.Equal(facts.Cases.Where(row => row.Case.Value != "C-00001").Select(row => row.Case), carried.Cases.Select(row => row.Case));
        Assert.Empty(carried.Problems);
    }

    [Theory]
    [InlineData("2024-12-20", "2025-02")]
    public void Build_OnSeveralThreads_IsTheSameReport(string begin, string month)
    {
        var events = new PresetHistories(History.TayNinh, Local.At(begin), 7).Logs(400).SelectMany(log => log).ToArray();
        var part = History.Folder.Fold(events, Cut);
        // Enough rows that each thread gets a range of its own: the same lives under other numbers.
        var many = new FactSetBuilder(Cut);
        for (var copy = 0; copy < 90; copy++)
        {
            AddRenamed(many, part, copy);
        }

        var facts = many.ToFactSet();
        Assert.True(facts.Clocks.Count > 40_000, $"{facts.Clocks.Count} clocks");
        var period = Sample.Period(month);
        var request = new ReportRequest(History.TayNinh, period) { Units = History.Units };
        var one = ReportJson.Render(Report.Build(request, facts));
        Assert.Equal(one, ReportJson.Render(Report.Build(request with { Threads = 2 }, facts)));
        Assert.Equal(one, ReportJson.Render(Report.Build(request with { Threads = 5 }, facts)));
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

    private static void AddRenamed(FactSetBuilder whole, FactSet part, int copy)
    {
        foreach (var row in part.Cases)
        {
            whole.Add(row with { Case = Renamed(row.Case) });
        }

        foreach (var row in part.Assignments)
        {
            whole.Add(row with { Case = Renamed(row.Case) });
        }

        foreach (var row in part.Answers)
        {
            whole.Add(row with { Case = Renamed(row.Case) });
        }

        foreach (var row in part.Clocks)
        {
            whole.Add(row with { Case = Renamed(row.Case) });
        }

        foreach (var row in part.Steps)
        {
            whole.Add(row with { Case = Renamed(row.Case) });
        }

        CaseCode Renamed(CaseCode code) => new($"{code}-{copy}");
    }

    private static IEnumerable<string> Rows(FactSet facts) =>
        facts.Cases.Select(row => row with { Grounds = [] }).Select(row => row.ToString()).Concat(facts.Assignments.Select(row => row.ToString())).Concat(facts.Answers.Select(row => row.ToString()))
            .Concat(facts.Clocks.Select(row => row.ToString())).Concat(facts.Steps.Select(row => row.ToString())).Order(StringComparer.Ordinal);

    private static int Number(CaseCode code) => int.Parse(code.Value.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture);

    private static string Figures(FactSet facts) => ReportMarkdown.Render(Build(facts), Language.Vietnamese);

    private static Report Build(FactSet facts)
    {
        Assert.True(PeriodScheme.Of(History.TayNinh.Reports).TryParse("2025-02", out var period, out _));
        return Report.Build(new(History.TayNinh, period) { Units = History.Units }, facts);
    }
}
