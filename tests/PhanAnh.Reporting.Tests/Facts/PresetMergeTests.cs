namespace PhanAnh.Reporting.Tests;

/// <summary>Under every shipped regulation: however the cases are split, the parts add up to the whole, and every number names its cases.</summary>
public sealed class PresetMergeTests
{
    private static readonly Dictionary<string, string> Begins = new() { ["tay"] = "2024-12-20", ["binh"] = "2017-02-01", ["dong"] = "2018-02-01", ["thai"] = "2021-01-10" };

    public static TheoryData<string, int> Regulations
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var stamp in PresetLibrary.Shipped.Presets.Select(preset => preset.Stamp))
            {
                data.Add(stamp.Id, stamp.Version);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Regulations))]
    public void Merge_AnySplitOfTheCases_GivesTheSameReport(string id, int version)
    {
        var (preset, regulation, period, logs) = Lives(id, version);
        var folder = new FactFolder(regulation) { Units = History.Units };
        var whole = Rendered(folder.Fold(logs.SelectMany(log => log), period.End));
        Prop.ForAll(
            Gen.Choose(1, 6).ToArbitrary(),
            Gen.Choose(1, 999_983).ToArbitrary(),
            (parts, salt) => whole == Rendered(FactSet.Merge(
                [.. logs.Select((log, i) => (Log: log, Part: (i * (long)salt) % parts)).GroupBy(pair => pair.Part).Select(part => folder.Fold(part.SelectMany(pair => pair.Log), period.End))])))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(12));

        string Rendered(FactSet facts) => ReportMarkdown.Render(Report.Build(new(preset, period) { Units = History.Units }, facts), Language.Vietnamese);
    }

    [Theory]
    [MemberData(nameof(Regulations))]
    public void Build_RandomLives_EveryCountListsItsCasesAndEveryLineBalances(string id, int version)
    {
        var (preset, regulation, period, logs) = Lives(id, version);
        var facts = new FactFolder(regulation) { Units = History.Units }.Fold(logs.SelectMany(log => log), period.End);
        var report = Report.Build(new(preset, period) { Units = History.Units }, facts);
        var received = facts.Cases.Where(row => row.ReceivedAt >= period.Start && !row.IsStateSecret).ToArray();
        AssertListed("by-channel", row => row.Channel.Value);
        AssertListed("by-kind", row => row.Kind.Value);
        AssertListed("by-submitter", row => row.SubmitterKind.Value);
        AssertListed("by-field", row => row.Field?.Value ?? "");
        var known = facts.Cases.Where(row => !row.IsStateSecret).Select(row => row.Case).ToHashSet();
        foreach (var count in report.Figures.SelectMany(figure => figure.Tables).SelectMany(table => table.Rows).SelectMany(row => row.Cells).OfType<CountCell>())
        {
            var cases = count.Cases.ToArray();
            Assert.True(count.Value > 0 || cases.IsEmpty);
            Assert.Subset(known, cases.ToHashSet());
        }

        Assert.True(report.Balance.Balances);
        Assert.All(report.Balance.Units.Prepend(report.Balance.Total), line => Assert.Equal(
            line.Opening.Value + line.Received.Value,
            line.Answered.Value + line.Rejected.Value + line.OtherwiseEnded.Value + line.Closing.Value));

        void AssertListed(string table, Func<CaseRow, string> key)
        {
            foreach (var row in report.Figure("F-01")!.Table(table)!.Rows.Where(row => row.Code != "total"))
            {
                Assert.Equal(
                    received.Where(one => key(one) == row.Code).Select(one => one.Case.Value).Order(StringComparer.Ordinal),
                    Assert.IsType<CountCell>(report.Figure("F-01")!.Table(table)![row.Code, "received"]).Cases.ToArray().Select(code => code.Value));
            }
        }
    }

    private static (Preset Preset, Regulation Regulation, ReportPeriod Period, ImmutableArray<ImmutableArray<CaseEvent>> Logs) Lives(string id, int version)
    {
        var preset = PresetLibrary.Shipped.Presets.Single(known => known.Stamp.Id == id && known.Stamp.Version == version);
        var begin = Begins[id.Split('-')[0]];
        var histories = new PresetHistories(preset, Local.At(begin), 58 + version);
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(begin).Value;
        Assert.True(PeriodScheme.Of(preset.Reports).TryParse($"{day.PlusDays(20):uuuu-MM-dd}..{day.PlusDays(80):uuuu-MM-dd}", out var period, out var refusal), refusal?.ToString());
        return (preset, histories.Regulation, period, histories.Logs(300));
    }
}
