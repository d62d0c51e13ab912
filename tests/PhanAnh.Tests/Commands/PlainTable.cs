using System.Text.Json;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>
/// A slow and obvious reading of a preset's file: no compiled tables, no codes, only JSON and strings. It walks a log row by row, and knows of a case nothing but the
/// names of states, what was asked, decided and given back, and which clocks run.
/// </summary>
internal sealed class PlainTable
{
    private readonly JsonElement _file;
    private readonly List<(string Unit, string State)> _assignments = [];
    private readonly PlainPast _past = new();
    private JsonElement _procedure;
    private PlainClocks? _clocks;
    private string? _state;

    /// <param name="file">What <see cref="PlainFile.Of"/> read, once for many cases.</param>
    internal PlainTable(JsonElement file)
    {
        _file = file;
        _procedure = file.GetProperty("procedures")[0];
    }

    internal string? State => _state;

    /// <summary>The procedure that the file gives to the case's kind.</summary>
    internal string? Procedure => _procedure.Text("id");

    internal IEnumerable<string> Assignments => _assignments.Select(assignment => $"{assignment.Unit} {assignment.State}");

    internal PlainClocks Clocks => _clocks!;

    /// <summary>Takes one event as the file says it must have happened, and insists that it did.</summary>
    internal void Take(CaseEvent e)
    {
        if (e.Fact is Registered registered)
        {
            _procedure = _file.Items("procedures").First(procedure => procedure.Member("for")?.Texts("kinds") is not { } kinds || kinds.Contains(registered.Kind.Value));
            _clocks = new(_procedure, [.. _file.GetProperty("terms").Items("roles").Where(role => role.Text("party") == "submitter").Select(role => role.Text("id")!)]);
        }

        var onCase = e.Assignment is null;
        var row = Rows(onCase).SingleOrDefault(row => row.Text("id") == e.Row.Value);
        if (row.ValueKind == JsonValueKind.Undefined)
        {
            Assert.Contains(_procedure.Items("clocks"), clock => clock.Text("id") == e.Row.Value);
            _clocks!.Take(e, [], []);
            return;
        }

        AssertFires(row, e, onCase);
        var before = Assignments.ToArray();
        var wasOpen = !HasEnded;
        var stood = StateOf(e);
        Move(onCase, e.Assignment?.Value ?? 0, row.Text("to") ?? StateOf(e)!);
        if (row.Text("assignmentsTo") is { } all)
        {
            for (var i = 0; i < _assignments.Count; i++)
            {
                _assignments[i] = IsLive(_assignments[i].State) ? (_assignments[i].Unit, all) : _assignments[i];
            }
        }

        var units = UnitsIn(e.Fact).ToArray();
        foreach (var unit in units)
        {
            _assignments.Add((unit, e.Fact is Reassigned { TakesOver: true } ? stood! : _procedure.Text("assignmentOpens")!));
        }

        _past.Take(e);
        _clocks!.Take(e, Enumerable.Range(_assignments.Count - units.Length + 1, units.Length).ToArray(), EndedBy(before, wasOpen));
    }

    /// <summary>The ids of the rows that have a trigger in the state in which the case, or an assignment, stands.</summary>
    internal IEnumerable<(string Id, string[] By)> RowsFor(string trigger, int? assignment) =>
        Rows(assignment is null)
            .Where(row => row.Text("on") == trigger && IsFrom(row, assignment is { } id ? _assignments[id - 1].State : _state!))
            .Select(row => (row.Text("id")!, row.Texts("by")));

    /// <summary>The rows without a condition that ought to have fired by themselves by now.</summary>
    internal IEnumerable<string> Unsettled() => Rows(true)
        .Where(row => row.Member("once") is { } once && row.Member("if") is null && IsFrom(row, _state!) && Holds(once))
        .Select(row => row.Text("id")!);

    /// <summary>Whether the file has a way from where the case stands to sending it to a unit.</summary>
    internal bool MayDispatch => MayDo("Dispatch");

    /// <summary>Whether the file has a way from where the case stands to an answer that the office gives itself.</summary>
    internal bool MayAnswer => MayDo("AnswerDirectly");

    private void AssertFires(JsonElement row, CaseEvent e, bool onCase)
    {
        var current = StateOf(e);
        Assert.True(current is null ? row.Texts("from").Length == 0 : IsFrom(row, current), $"{e.Row} from {current}");
        Assert.Equal(row.Text("on"), e.On?.Value);
        Assert.True(e.On is null || e.By.Role.Value == "System" || row.Texts("by").Contains(e.By.Role.Value), $"{e.Row} by {e.By.Role}");
        Assert.Equal(row.Text("to"), e.To?.Code.Value);
        Assert.True(row.Text("closes") is "ByRating" || row.Text("closes") == e.Closes?.Value, $"{e.Row} closes {e.Closes}");
        Assert.Subset(e.Notifies.Select(code => code.Value).ToHashSet(), row.Texts("notifies").ToHashSet());
        foreach (var guard in row.Texts("if").Concat(row.Texts("requires")))
        {
            Assert.True(_past.Judge(guard, e) != false, $"{e.Row} fired although {guard} does not hold");
        }

        foreach (var earlier in Rows(onCase).TakeWhile(known => known.Text("id") != e.Row.Value).Where(known => known.Text("on") == e.On?.Value && e.On is not null && e.By.Role.Value != "System"))
        {
            var chooses = current is null ? earlier.Texts("from").Length == 0 : IsFrom(earlier, current);
            Assert.False(chooses && earlier.Texts("if").All(guard => _past.Judge(guard, e) == true), $"{e.Row} fired although {earlier.Text("id")} stands before it");
        }
    }

    private int[] EndedBy(string[] before, bool wasOpen) =>
        wasOpen && HasEnded ? [0, .. Enumerable.Range(1, _assignments.Count)]
        : [.. Enumerable.Range(1, before.Length).Where(id => IsLive(before[id - 1].Split(' ')[1]) && !IsLive(_assignments[id - 1].State))];

    private bool HasEnded => _state is { } state && StateNamed(state, "case")?.Text("phase") == "ended";

    private string? StateOf(CaseEvent e) => e.Assignment is { } id ? _assignments[id.Value - 1].State : _state;

    private bool Holds(JsonElement once)
    {
        var live = _assignments.Select(assignment => assignment.State).Where(IsLive).ToArray();
        return once.Text("allLive") is { } all ? live.Length > 0 && live.All(state => state == all)
            : once.Text("anyLive") is { } any ? live.Contains(any)
            : once.Member("unitChosen") is not null ? _past.ChosenUnit is not null
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

    private IEnumerable<JsonElement> Rows(bool onCase) => _procedure.Items(onCase ? "case" : "assignment");

    private bool IsLive(string state) => StateNamed(state, "assignment")?.Text("phase") != "ended";

    private JsonElement? StateNamed(string state, string of)
    {
        var named = _file.GetProperty("terms").Items("states").Where(known => known.Text("id") == state && (known.Text("of") ?? "case") == of).ToArray();
        return named.Length == 0 ? null : named[0];
    }

    private bool MayDo(string act)
    {
        var reached = new HashSet<string> { _state! };
        for (var before = 0; before < reached.Count;)
        {
            before = reached.Count;
            reached.UnionWith([.. Rows(true).Where(row => row.Text("to") is not null && reached.Any(state => IsFrom(row, state))).Select(row => row.Text("to")!)]);
        }

        return Rows(true).Any(row => row.Text("act") == act && reached.Any(state => IsFrom(row, state)));
    }

    private static bool IsFrom(JsonElement row, string state) => row.Texts("from") is var from && (from.Contains("*") || from.Contains(state));

    private static IEnumerable<string> UnitsIn(CaseFact fact) => fact switch
    {
        Dispatched dispatched => dispatched.Assignments.Select(created => created.Unit.Value),
        Reassigned { Successor: { } next } => [next.Unit.Value],
        _ => [],
    };
}
