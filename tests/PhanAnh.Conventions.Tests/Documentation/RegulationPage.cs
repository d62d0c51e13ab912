using System.Globalization;
using System.Text;
using PhanAnh.Core;

namespace PhanAnh.Conventions.Tests;

/// <summary>The page of a regulation: for each clause, what the preset does about it and which tests hold it to that.</summary>
internal static class RegulationPage
{
    internal static string Of(Preset preset)
    {
        var does = ByClause(Behaviours(preset));
        var parameters = ByClause(Parameters(preset));
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {preset.Name.English ?? preset.Name.Vietnamese}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{preset.Name.Vietnamese}: `{preset.Stamp.Id}`, version {preset.Stamp.Version}, in force from {preset.From:uuuu-MM-dd}");
        text.Append(preset.To is { } to ? string.Create(CultureInfo.InvariantCulture, $" to {to:uuuu-MM-dd}") : "").Append(preset.IsInferred ? " (inferred).\n\n" : ".\n\n");
        text.Append("Made from the preset and the tests; a test refuses a page that is behind them. What a clause says stands in the regulation itself; here stands what follows from it.\n\n");
        text.Append("| clause | in the preset | parameter | tests |\n| --- | --- | --- | --- |\n");
        var documents = does.Select(group => DocumentOf(group.Key)).Distinct().ToList();
        var tested = ClauseTests.ByClause.Select(group => group.Key).Where(clause => documents.Contains(DocumentOf(clause), StringComparer.Ordinal));
        foreach (var clause in does.Select(group => group.Key).Union(tested).Order(new ByNumbers()))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {clause} | {string.Join("<br>", does[clause].Distinct().DefaultIfEmpty("the library itself"))} | {ParametersOf(parameters[clause])} | {TestsOf(clause)} |\n");
        }

        return text.ToString();
    }

    private static ILookup<string, string> ByClause(IEnumerable<(string Text, IEnumerable<ClauseId> Cites)> said) => said
        .SelectMany(one => one.Cites, (one, clause) => (Clause: clause.Value, one.Text))
        .ToLookup(pair => pair.Clause, pair => pair.Text, StringComparer.Ordinal);

    private static string ParametersOf(IEnumerable<string> values) => string.Join("<br>", values.Distinct().Select(value => $"`{value}`").DefaultIfEmpty("–"));

    /// <summary>What an adopter could set otherwise under a clause: the limits of clocks, and the numbers and terms that guards are given.</summary>
    private static IEnumerable<(string Text, IEnumerable<ClauseId> Cites)> Parameters(Preset preset) =>
    [
        .. preset.Intake.Requires.Select(row => ($"{row.Field}: {row.WhenMissing}", Cites(row.Cites))),
        .. preset.Procedures.SelectMany(procedure => procedure.Clocks).SelectMany(clock => clock.Limits.Select(row => (row.Limit.ToString(), Cites(clock.Cites)))),
        .. preset.Procedures.SelectMany(procedure => procedure.CaseLifecycle.Rows.Concat(procedure.AssignmentLifecycle.Rows))
            .SelectMany(row => row.If.Concat(row.Requires).Concat(row.Warns).Where(guard => guard.Arguments.Any(IsNumber)).Select(guard => (guard.ToString(), Cites(row.Cites)))),
        ($"cut on day {preset.Reports.CutoffDay}", preset.Reports.Cites),
        .. preset.Retention.Minimum is { } kept ? [(kept.ToString(), Cites(preset.Retention.Cites))] : Array.Empty<(string, IEnumerable<ClauseId>)>(),
    ];

    private static bool IsNumber(string argument) => int.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static string DocumentOf(string clause) => clause[..clause.IndexOf('-', StringComparison.Ordinal)];

    private static string TestsOf(string clause)
    {
        var tests = ClauseTests.ByClause[clause].Order(StringComparer.Ordinal).ToList();
        return tests.Count == 0 ? "–" : string.Join("<br>", tests.Take(3).Select(test => $"`{test}`")) + (tests.Count > 3 ? $"<br>and {tests.Count - 3} more" : "");
    }

    private static IEnumerable<(string Text, IEnumerable<ClauseId> Cites)> Behaviours(Preset preset) =>
    [
        .. preset.Intake.Channels.Select(channel => ($"channel `{channel.Code}`", Cites(channel.Cites))),
        .. preset.Intake.Requires.Select(row => ($"asks for {row.Field}: {row.WhenMissing}", Cites(row.Cites))),
        .. preset.Intake.Grounds.Select(ground => ($"ground `{ground.Code}`", Cites(ground.Cites))),
        .. preset.Procedures.SelectMany(procedure => procedure.CaseLifecycle.Rows.Concat(procedure.AssignmentLifecycle.Rows)).Select(row => (Sentence(row), Cites(row.Cites))),
        .. preset.Procedures.SelectMany(procedure => procedure.Clocks).Select(clock => (
            $"clock `{clock.Code}`: {string.Join(", else ", clock.Limits.Select(limit => limit.Limit))}, owed by {clock.OwedBy}", Cites(clock.Cites))),
        .. preset.Routing.Lanes.Select(lane => (Sentence(lane), Cites(lane.Cites))),
        .. preset.Routing.Lanes.Select(lane => lane.Copies).OfType<LaneCopies>().Select(copies => ($"copies to {string.Join(", ", copies.To)}", Cites(copies.Cites))),
        .. new[] { preset.Routing.UnknownUnit }.OfType<RoutingStep>().Select(step => ($"without a unit: {step.On}", Cites(step.Cites))),
        .. new[] { preset.Routing.OutOfProvince }.OfType<RoutingStep>().Select(step => ($"outside the province: {step.On}", Cites(step.Cites))),
        .. preset.Notifications.Select(notification => ($"tells {string.Join(", ", notification.Recipients)}: `{notification.Code}`", Cites(notification.Cites))),
        ($"reports by {string.Join(", ", preset.Reports.Kinds)}, cut on day {preset.Reports.CutoffDay}", preset.Reports.Cites),
        .. preset.Reports.Forms.Select(form => ($"report `{form.Code}` of {string.Join(", ", form.Figures)} by {string.Join(", ", form.Kinds)}", Cites(form.Cites))),
        ($"kept for {preset.Retention.Minimum?.ToString() ?? "no stated time"} at least", preset.Retention.Cites),
    ];

    private static IEnumerable<ClauseId> Cites(IEnumerable<ClauseId> clauses) => clauses;

    private static string Sentence(LaneDefinition lane)
    {
        var kinds = lane.UnitKinds.IsEmpty ? "no unit" : string.Join(", ", lane.UnitKinds);
        return $"lane `{lane.Code}`: {lane.On} to {kinds}{(lane.SeveralUnits ? ", several at once" : "")}{(lane.LeadBody is { } body ? $", led by {body}" : "")}";
    }

    private static string Sentence(TransitionRow row)
    {
        var from = row.From.Length > 4 ? "many states" : string.Join(", ", row.From);
        var guards = string.Join(", ", row.If.Concat(row.Requires).Select(guard => guard.ToString()));
        return $"{row.Code} {row.On?.Value ?? "by itself"}: {(from.Length == 0 ? "–" : from)}{(row.To is { } to ? $" → {to}" : "")}{(guards.Length == 0 ? "" : $" ({guards})")}";
    }

    /// <summary>A10 after A9: runs of digits compare as numbers.</summary>
    private sealed class ByNumbers : IComparer<string>
    {
        public int Compare(string? x, string? y) => string.CompareOrdinal(Key(x!), Key(y!));

        private static string Key(string clause)
        {
            var key = new StringBuilder();
            for (var i = 0; i < clause.Length;)
            {
                var end = i;
                while (end < clause.Length && char.IsAsciiDigit(clause[end]))
                {
                    end++;
                }

                key.Append(end > i ? clause[i..end].PadLeft(4, '0') : clause[i].ToString());
                i = Math.Max(end, i + 1);
            }

            return key.ToString();
        }
    }
}
