namespace PhanAnh.Reporting.Tests;

/// <summary>Every figure against an obvious count over the raw events of 2,000 random cases, month by month.</summary>
public sealed class ReferenceTests
{
    private static readonly PeriodScheme Scheme = PeriodScheme.Of(History.TayNinh.Reports);

    private static readonly Lazy<ImmutableArray<History>> Histories = new(() => [.. RandomHistories.Histories(7, 2_000)]);

    public static TheoryData<string> Periods { get; } = new("2025-01", "2025-02", "2025-04", "2025-Q1", "2025-03-03..2025-03-09");

    [Theory]
    [MemberData(nameof(Periods))]
    [Trait("Clause", "TN58-A13.7-1")]
    public void Balance_RandomHistories_IsWhatCountingEventsFinds(string text)
    {
        var (period, logs, report) = Case(text);
        var lives = logs.Select(log => (
            Received: log[0].EffectiveAt,
            Over: log.FirstOrDefault(e => e.Assignment is null && e.To is { Phase: Phase.Answered or Phase.Ended }))).ToArray();
        var total = report.Balance.Total;
        Assert.Equal(lives.Count(life => life.Received < period.Start && !(life.Over?.EffectiveAt < period.Start)), total.Opening.Value);
        Assert.Equal(lives.Count(life => period.Contains(life.Received)), total.Received.Value);
        Assert.Equal(lives.Count(life => life.Over is { To.Phase: Phase.Answered } e && period.Contains(e.EffectiveAt)), total.Answered.Value);
        Assert.Equal(lives.Count(life => life.Over is { Fact: Rejected } e && period.Contains(e.EffectiveAt)), total.Rejected.Value);
        Assert.Equal(lives.Count(life => life.Received < period.End && life.Over is null), total.Closing.Value);
        Assert.True(report.Balance.Balances);
        Assert.Equal(ReportStatus.Final, report.Status);
        Assert.True(total.Answered.Value > 0 && total.Rejected.Value > 0 && total.Closing.Value > 0, "The histories say something.");
    }

    [Theory]
    [MemberData(nameof(Periods))]
    public void BalanceByUnit_RandomHistories_IsWhatCountingEventsFinds(string text)
    {
        var (period, logs, report) = Case(text);
        foreach (var line in report.Balance.Units)
        {
            var parts = logs.SelectMany(log => log.SelectMany(Created).Where(part => part.Unit == line.Unit).Select(part => (
                part.At,
                Over: log.FirstOrDefault(e => (e.Assignment == part.Id && e.To is { Phase: Phase.Answered or Phase.Ended })
                    || (e.Assignment is null && e.To is { Phase: Phase.Ended }))))).ToArray();
            Assert.Equal(parts.Count(part => part.At < period.Start && !(part.Over?.EffectiveAt < period.Start)), line.Opening.Value);
            Assert.Equal(parts.Count(part => period.Contains(part.At)), line.Received.Value);
            Assert.Equal(parts.Count(part => part.Over is { To.Phase: Phase.Answered } e && period.Contains(e.EffectiveAt)), line.Answered.Value);
            Assert.Equal(parts.Count(part => part.Over is null), line.Closing.Value);
        }

        Assert.Equal(4, report.Balance.Units.Length);
    }

    [Theory]
    [MemberData(nameof(Periods))]
    public void Received_RandomHistories_IsWhatCountingEventsFinds(string text)
    {
        var (period, logs, report) = Case(text);
        var received = logs.Where(log => period.Contains(log[0].EffectiveAt)).Select(log => (Registered)log[0].Fact).ToArray();
        foreach (var group in received.GroupBy(fact => fact.Channel))
        {
            Assert.Equal(group.Count(), Count(report, "F-01", "by-channel", group.Key.Value, "received"));
        }

        foreach (var group in received.GroupBy(fact => fact.Kind))
        {
            Assert.Equal(group.Count(), Count(report, "F-01", "by-kind", group.Key.Value, "received"));
            Assert.Equal(group.Count(), Count(report, "F-20", "by-kind", group.Key.Value, "received"));
        }

        Assert.Equal(received.Length, Count(report, "F-01", "by-submitter", Breakdown.Total, "received"));
    }

    [Theory]
    [MemberData(nameof(Periods))]
    [Trait("Clause", "TN58-A13.7-2")]
    public void Grounds_RandomHistories_AreWhatCountingEventsFinds(string text)
    {
        var (period, logs, report) = Case(text);
        var rejected = logs.SelectMany(log => log).Where(e => period.Contains(e.EffectiveAt)).Select(e => e.Fact).OfType<Rejected>().ToArray();
        foreach (var ground in new[] { "a", "c" })
        {
            Assert.Equal(
                rejected.Count(fact => fact.Grounds.Any(applied => applied.Ground.Value == ground)), Count(report, "F-03", "by-ground", ground, "cases"));
        }

        Assert.Equal(rejected.Length, Count(report, "F-03", "by-ground", Breakdown.Total, "cases"));
    }

    [Theory]
    [MemberData(nameof(Periods))]
    public void Steps_RandomHistories_AreWhatCountingEventsFinds(string text)
    {
        var (period, logs, report) = Case(text);
        var events = logs.SelectMany(log => log).Where(e => period.Contains(e.EffectiveAt)).ToArray();
        Assert.Equal(events.Count(e => e.Fact is Returned), Count(report, "F-08", "steps", "Return", "count"));
        Assert.Equal(
            events.Count(e => e.Fact is Returned && e.Warnings.Contains("BeforeDue(return)")), Count(report, "F-08", "steps", "Return", "late"));
        Assert.Equal(events.Count(e => e.Fact is Dispatched { Covers.Length: > 0 }), Count(report, "F-08", "steps", "Redispatch", "count"));
        Assert.Equal(events.Count(e => e.Fact is ExtensionFiled), Count(report, "F-08", "steps", "Extension", "count"));
        Assert.Equal(events.Count(e => e.Fact is Accepted { Deemed: true }), Count(report, "F-08", "steps", "DeemedAcceptance", "count"));
        Assert.Equal(events.Count(e => e.Fact is ReworkRequested), Count(report, "F-09", "by-cause", Breakdown.Total, "reworks"));
        Assert.Equal(events.Count(e => e.Fact is DisputeEscalated), Count(report, "F-17", "disputes", Breakdown.Total, "disputes"));
    }

    [Theory]
    [MemberData(nameof(Periods))]
    public void Satisfaction_RandomHistories_HasEveryAnswerInItsDenominator(string text)
    {
        var (period, logs, report) = Case(text);
        var answers = 0;
        var rated = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var log in logs)
        {
            var releasedAt = new Dictionary<AssignmentId, Instant>();
            foreach (var e in log)
            {
                if (e.Fact is Published or DeliveredPrivately)
                {
                    releasedAt[e.Assignment!.Value] = e.EffectiveAt;
                    answers += period.Contains(e.EffectiveAt) ? 1 : 0;
                }

                if (e.Fact is Rated rating && period.Contains(releasedAt[e.Assignment!.Value]))
                {
                    rated[rating.Rating.Value] = rated.GetValueOrDefault(rating.Rating.Value) + 1;
                }
            }
        }

        Assert.Equal(answers, Count(report, "F-10", "by-level", Breakdown.Total, "answers"));
        foreach (var (level, number) in rated)
        {
            Assert.Equal(number, Count(report, "F-10", "by-level", level, "answers"));
        }

        Assert.Equal(answers - rated.Values.Sum(), CountOrZero(report, "F-10", "by-level", "", "answers"));
    }

    [Theory]
    [MemberData(nameof(Periods))]
    [Trait("Clause", "TN58-A16.4")]
    [Trait("Clause", "TN58-A13.7-2")]
    public void Clocks_RandomHistories_StandAsTheProcedureSays(string text)
    {
        var (period, logs, report) = Case(text);
        var procedure = History.TayNinh.Procedures[0];
        var answers = logs
            .SelectMany(log => procedure.ClocksOf(PhanAnh.Core.Case.Replay(log), History.TayNinhRegulation.Calendars, period.End - Duration.Epsilon))
            .Where(clock => !(clock.StoppedAt < period.Start)).ToArray();
        foreach (var group in answers.GroupBy(clock => clock.Clock.Code.Value))
        {
            AssertStands(group.ToArray(), "by-clock", group.Key);
        }

        foreach (var group in answers.GroupBy(clock => clock.Unit?.Value ?? ""))
        {
            AssertStands(group.ToArray(), "by-party", group.Key);
        }

        Assert.Equal(
            answers.Count(clock => clock.Verdict == ClockVerdict.NotHandled), Count(report, "F-06", "by-party", Breakdown.Total, "not-handled"));

        void AssertStands(ClockAnswer[] clocks, string table, string row)
        {
            Assert.Equal(clocks.Length, Count(report, "F-05", table, row, "ran"));
            Assert.Equal(clocks.Count(clock => clock.Verdict == ClockVerdict.Met), Count(report, "F-05", table, row, "met"));
            Assert.Equal(clocks.Count(clock => clock.Verdict == ClockVerdict.MetLate), Count(report, "F-05", table, row, "met-late"));
            Assert.Equal(clocks.Count(clock => clock.Verdict == ClockVerdict.Late), Count(report, "F-05", table, row, "overdue"));
            Assert.Equal(clocks.Count(clock => clock.Verdict == ClockVerdict.NotHandled), Count(report, "F-05", table, row, "not-handled"));
        }
    }

    [Theory]
    [MemberData(nameof(Periods))]
    public void Breakdowns_RandomHistories_AddUpToTheirTotals(string text)
    {
        var (_, _, report) = Case(text);
        foreach (var figure in report.Figures)
        {
            foreach (var table in figure.Tables.Where(table => table.Rows.Any(row => row.IsTotal) && (figure.Code, table.Name) is not ("F-03", "by-ground")))
            {
                for (var column = 0; column < table.Columns.Length; column++)
                {
                    if (table.Rows[^1].Cells[column] is CountCell total)
                    {
                        Assert.Equal(total.Value, table.Rows.Where(row => !row.IsTotal).Sum(row => ((CountCell)row.Cells[column]).Value) + (table.Rows.Count == 1 ? total.Value : 0));
                    }
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Periods))]
    public void Cases_OfEveryCount_AreAsManyAsItSaysUnlessSecret(string text)
    {
        var (period, logs, report) = Case(text);
        var secret = logs.Where(log => log.Any(e => e.Fact is StateSecretMarked)).Select(log => log[0].Case).ToHashSet();
        foreach (var cell in report.Figures.SelectMany(figure => figure.Tables).SelectMany(table => table.Rows).SelectMany(row => row.Cells).OfType<CountCell>())
        {
            Assert.True(cell.Cases.ToArray().Length <= cell.Value || cell.Cases == CaseList.Empty, period.ToString());
            Assert.DoesNotContain(cell.Cases.ToArray(), secret.Contains);
        }

        var received = report.Balance.Total.Received;
        Assert.Equal(received.Value, received.Cases.ToArray().Length + logs.Count(log => period.Contains(log[0].EffectiveAt) && secret.Contains(log[0].Case)));
    }

    [Fact]
    public void Fold_TimerNeverCameRound_CountsAsIfItHad()
    {
        var cut = Local.At("2025-02-15");
        var lazy = History.Folder.Fold(RandomHistories.Events(3, 300), cut);
        var polled = History.Folder.Fold(RandomHistories.Histories(3, 300).SelectMany(history =>
        {
            history.Poll(cut);
            return history.Log;
        }), cut);

        Assert.Empty(polled.Assignments.Except(lazy.Assignments).Concat(lazy.Assignments.Except(polled.Assignments)));
        Assert.Empty(polled.Clocks.Except(lazy.Clocks).Concat(lazy.Clocks.Except(polled.Clocks)));
        Assert.Empty(polled.Steps.Except(lazy.Steps).Concat(lazy.Steps.Except(polled.Steps)));
        Assert.Contains(lazy.Steps, step => step.Kind == StepKind.DeemedAcceptance);
    }

    private static (ReportPeriod Period, ImmutableArray<ImmutableArray<CaseEvent>> Logs, Report Report) Case(string text)
    {
        Assert.True(Scheme.TryParse(text, out var period, out _));
        var events = Histories.Value.SelectMany(history => history.Log).ToArray();
        var facts = History.Folder.Fold(events, period.End);
        var report = Report.Build(new(History.TayNinh, period) { Units = History.Units }, facts);
        return (period, [.. Histories.Value.Select(history => Known(history, period.End)).Where(log => !log.IsEmpty)], report);
    }

    private static ImmutableArray<CaseEvent> Known(History history, Instant cut)
    {
        ImmutableArray<CaseEvent> log = [.. history.Log.Where(e => e.EffectiveAt < cut)];
        if (log.IsEmpty)
        {
            return log;
        }

        var procedure = History.TayNinh.Procedures[0];
        var context = new DecisionContext(
            History.TayNinh, procedure, History.TayNinhRegulation.Calendars, History.Units, new(new(new byte[CaseKey.Length])));
        return log.AddRange(procedure.Advance(PhanAnh.Core.Case.Replay(log), context, cut).Events);
    }

    private static IEnumerable<(AssignmentId Id, UnitCode Unit, Instant At)> Created(CaseEvent e) => e.Fact switch
    {
        Dispatched dispatched => dispatched.Assignments.Select(created => (created.Id, created.Unit, e.EffectiveAt)),
        Reassigned { Successor: { } successor } => [(successor.Id, successor.Unit, e.EffectiveAt)],
        _ => [],
    };

    private static int Count(Report report, string figure, string table, string row, string column) =>
        Assert.IsType<CountCell>(report.Figure(figure)!.Table(table)![row, column]).Value;

    private static int CountOrZero(Report report, string figure, string table, string row, string column) =>
        (report.Figure(figure)!.Table(table)![row, column] as CountCell)?.Value ?? 0;
}
