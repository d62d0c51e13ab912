using System.Text.Json;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>
/// A slow and obvious reading of a preset's file: no compiled tables, no codes, only JSON and strings. It walks a log row by row, and knows of a case nothing but the
/// names of states.
/// </summary>
internal sealed class PlainTable : IDisposable
{
    private readonly JsonDocument _file;
    private readonly JsonElement _procedure;
    private readonly List<(string Unit, string State)> _assignments = [];
    private string? _state;

    internal PlainTable(PresetText text)
    {
        _file = JsonDocument.Parse(text.Json, new() { CommentHandling = JsonCommentHandling.Skip });
        _procedure = _file.RootElement.GetProperty("procedures")[0];
    }

    internal string? State => _state;

    internal IEnumerable<string> Assignments => _assignments.Select(assignment => $"{assignment.Unit} {assignment.State}");

    public void Dispose() => _file.Dispose();

    /// <summary>Takes one event as the file says it must have happened, and insists that it did.</summary>
    internal void Take(CaseEvent e)
    {
        var onCase = e.Assignment is null;
        var row = Rows(onCase).SingleOrDefault(row => Text(row, "id") == e.Row.Value);
        if (row.ValueKind == JsonValueKind.Undefined)
        {
            Assert.Contains(_procedure.GetProperty("clocks").EnumerateArray(), clock => Text(clock, "id") == e.Row.Value);
            return;
        }

        var current = onCase ? _state : _assignments[e.Assignment!.Value.Value - 1].State;
        Assert.True(current is null ? Texts(row, "from").Length == 0 : IsFrom(row, current), $"{e.Row} from {current}");
        Assert.Equal(Text(row, "on"), e.On?.Value);
        Assert.True(e.On is null || e.By.Role.Value == "System" || Texts(row, "by").Contains(e.By.Role.Value), $"{e.Row} by {e.By.Role}");
        Assert.Equal(Text(row, "to"), e.To?.Code.Value);
        Assert.True(Text(row, "closes") is "ByRating" || Text(row, "closes") == e.Closes?.Value, $"{e.Row} closes {e.Closes}");
        Move(onCase, e.Assignment?.Value ?? 0, Text(row, "to") ?? current!);
        if (Text(row, "assignmentsTo") is { } all)
        {
            for (var i = 0; i < _assignments.Count; i++)
            {
                _assignments[i] = IsLive(_assignments[i].State) ? (_assignments[i].Unit, all) : _assignments[i];
            }
        }

        foreach (var unit in UnitsIn(e.Fact))
        {
            _assignments.Add((unit, Text(_procedure, "assignmentOpens")!));
        }
    }

    /// <summary>The ids of the rows that have a trigger in the state in which the case, or an assignment, stands.</summary>
    internal IEnumerable<(string Id, string[] By)> RowsFor(string trigger, int? assignment) =>
        Rows(assignment is null)
            .Where(row => Text(row, "on") == trigger && IsFrom(row, assignment is { } id ? _assignments[id - 1].State : _state!))
            .Select(row => (Text(row, "id")!, Texts(row, "by")));

    /// <summary>The rows without a condition that ought to have fired by themselves by now.</summary>
    internal IEnumerable<string> Unsettled() => Rows(true)
        .Where(row => row.TryGetProperty("once", out _) && !row.TryGetProperty("if", out _) && IsFrom(row, _state!) && Holds(row.GetProperty("once")))
        .Select(row => Text(row, "id")!);

    private bool Holds(JsonElement once)
    {
        var live = _assignments.Select(assignment => assignment.State).Where(IsLive).ToArray();
        return once.TryGetProperty("allLive", out var all) ? live.Length > 0 && live.All(state => state == all.GetString())
            : once.TryGetProperty("anyLive", out var any) ? live.Contains(any.GetString())
            : live.Length == 0;
    }

    private void Move(bool onCase, int assignment, string to)
    {
        if (onCase)
        {
            _state = to;
        }
        else
        {
            _assignments[assignment - 1] = (_assignments[assignment - 1].Unit, to);
        }
    }

    private JsonElement.ArrayEnumerator Rows(bool onCase) => _procedure.GetProperty(onCase ? "case" : "assignment").EnumerateArray();

    private bool IsLive(string state) => !_file.RootElement.GetProperty("terms").GetProperty("states").EnumerateArray()
        .Any(known => Text(known, "id") == state && Text(known, "of") == "assignment" && Text(known, "phase") == "ended");

    private static bool IsFrom(JsonElement row, string state) => Texts(row, "from") is var from && (from.Contains("*") || from.Contains(state));

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static string[] Texts(JsonElement element, string name) =>
        element.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(item => item.GetString()!)] : [];

    private static IEnumerable<string> UnitsIn(CaseFact fact) => fact switch
    {
        Dispatched dispatched => dispatched.Assignments.Select(created => created.Unit.Value),
        Reassigned { Successor: { } next } => [next.Unit.Value],
        _ => [],
    };
}
