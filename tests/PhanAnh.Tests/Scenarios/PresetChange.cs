using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PhanAnh.Tests;

/// <summary>One thing of a preset taken away or weakened, and the clauses of the line in which it stood.</summary>
internal sealed record PresetChange(string What, PresetText Text, ImmutableArray<string> Clauses)
{
    /// <summary>A condition that holds for nobody: what has it is there for the loader and never happens.</summary>
    private const string Never = "\"CaseIn(Nowhere)\"";

    /// <summary>A condition that always holds.</summary>
    private const string Always = "\"!CaseIn(Nowhere)\"";

    /// <summary>Each row of both tables in turn fires no more.</summary>
    internal static IEnumerable<PresetChange> WithoutRows(PresetText text) => Lines(text).Where(line => line.IsRow).Select(line => line.Changed(
        "row", line.Text.Contains("\"if\": [", StringComparison.Ordinal)
            ? Once(line.Text, "\"if\": [", $"\"if\": [{Never}, ")
            : Once(line.Text, "\"act\":", $"\"if\": [{Never}], \"act\":")));

    /// <summary>Each clock in turn never starts.</summary>
    internal static IEnumerable<PresetChange> WithoutClocks(PresetText text) => Lines(text).Where(line => line.IsClock).Select(line => line.Changed(
        "clock", Regex.Replace(line.Text, "\"starts\": (?<starts>.*?\\]), \"(?<next>stops|settledBy|extendedBy)\"",
            match => $"\"starts\": [{string.Join(", ", TriggersOf(match.Groups["starts"].Value).Select(on => $"{{\"on\": \"{on}\", \"if\": [{Never}]}}"))}], \"{match.Groups["next"].Value}\"", RegexOptions.NonBacktracking)));

    private static IEnumerable<string> TriggersOf(string bindings) =>
        JsonElement.Parse(bindings).EnumerateArray().Select(binding => (binding.ValueKind == JsonValueKind.Object ? binding.GetProperty("on") : binding).GetString()!);

    /// <summary>Each condition of a row, a clock or a ground in turn holds always.</summary>
    internal static IEnumerable<PresetChange> WithoutConditions(PresetText text) =>
        from line in Lines(text)
        from list in Regex.Matches(line.Text, "\"(?<kind>if|requires|warns)\": \\[[^\\]]*\\]", RegexOptions.NonBacktracking)
        from guard in Regex.Matches(list.Value[list.Value.IndexOf('[', StringComparison.Ordinal)..], "\"[^\"]+\"", RegexOptions.NonBacktracking)
        let at = list.Index + list.Value.IndexOf('[', StringComparison.Ordinal) + guard.Index
        let times = Regex.Count(line.Text[..at], Regex.Escape(guard.Value), RegexOptions.NonBacktracking)
        select line.Changed(guard.Value.Trim('"') + (times > 0 ? string.Create(CultureInfo.InvariantCulture, $" ({times + 1})") : ""), string.Concat(line.Text.AsSpan(0, at), Always, line.Text.AsSpan(at + guard.Length)));

    /// <summary>Each notification of a row in turn is not sent.</summary>
    internal static IEnumerable<PresetChange> WithoutNotifications(PresetText text) =>
        from line in Lines(text)
        where line.IsRow
        from list in Regex.Matches(line.Text, "\"notifies\": \\[[^\\]]*\\]", RegexOptions.NonBacktracking)
        let codes = Regex.Matches(list.Value[11..], "\"[^\"]+\"", RegexOptions.NonBacktracking).Select(code => code.Value).ToArray()
        from code in codes
        select line.Changed("notifies " + code, Once(line.Text, list.Value, $"\"notifies\": [{string.Join(", ", codes.Where(other => other != code))}]"));

    /// <summary>Each limit of a clock that is a number is one longer in turn.</summary>
    internal static IEnumerable<PresetChange> WithLongerLimits(PresetText text) =>
        from line in Lines(text)
        where line.IsClock
        from limit in Regex.Matches(line.Text, "\"limit\": \"(?<amount>[0-9]+) ", RegexOptions.NonBacktracking)
        let longer = int.Parse(limit.Groups["amount"].ValueSpan, CultureInfo.InvariantCulture) + 1
        select line.Changed(limit.Value, Once(line.Text, limit.Value, string.Create(CultureInfo.InvariantCulture, $"\"limit\": \"{longer} ")));

    private static IEnumerable<Line> Lines(PresetText text) => text.Json.Split('\n').Select((line, i) => new Line(text, i, line)).Where(line => line.Clauses.Length > 0);

    private static string Once(string text, string old, string @new)
    {
        var at = text.IndexOf(old, StringComparison.Ordinal);
        return string.Concat(text.AsSpan(0, at), @new, text.AsSpan(at + old.Length));
    }

    /// <summary>A line of the file that cites clauses; rows, clocks, grounds and the like have one each.</summary>
    private sealed record Line(PresetText Preset, int Index, string Text)
    {
        internal bool IsRow => Text.Contains("\"act\":", StringComparison.Ordinal);

        internal bool IsClock => Text.Contains("\"owedBy\":", StringComparison.Ordinal);

        internal ImmutableArray<string> Clauses { get; } =
        [
            .. Regex.Matches(Text, "\"cites\": \\[(?<clauses>[^\\]]*)\\]", RegexOptions.NonBacktracking)
                .SelectMany(cites => cites.Groups["clauses"].Value.Split(',', StringSplitOptions.TrimEntries).Select(clause => clause.Trim('"'))),
        ];

        internal PresetChange Changed(string what, string changed) =>
            new($"{Regex.Match(Text, "\"id\": \"(?<id>[^\"]*)\"", RegexOptions.NonBacktracking).Groups["id"].Value}: {what}", Preset.WithLine(Index, changed), Clauses);
    }
}
