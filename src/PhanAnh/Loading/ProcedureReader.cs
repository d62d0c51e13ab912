using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Reads one procedure and compiles it, if nothing in it is wrong.</summary>
internal sealed class ProcedureReader(Declarations declared, ImmutableArray<string> notifications, ClosingRules closing)
{
    private static readonly Choices<SuccessorClock> SuccessorClocks = new()
    {
        ["inherit"] = SuccessorClock.Inherit,
        ["restart"] = SuccessorClock.Restart,
    };

    /// <summary>The codes of the states that some procedure read so far comes to.</summary>
    internal HashSet<string> Reached { get; } = new(StringComparer.Ordinal);

    internal Procedure? Read(ObjectReader item)
    {
        var id = item.Required("id").CodeOrNeutral();
        var kinds = item.Optional("for")?.Object(Kinds) ?? [];
        var successorClock = item.Optional("successorClock")?.OneOf(SuccessorClocks) ?? SuccessorClock.Inherit;
        var opens = declared.State(item.Required("assignmentOpens"), MachineKind.Assignment);
        var caseRows = new RowReader(MachineKind.Case, declared, notifications).Read(item.Required("case"));
        var assignmentRows = new RowReader(MachineKind.Assignment, declared, notifications).Read(item.Required("assignment"));
        var keys = caseRows.Concat(assignmentRows).Select(placed => (placed.Row.On?.Value ?? placed.Row.Code.Value)).Distinct().ToImmutableArray();
        var clocksAt = item.Required("clocks");
        var clocks = new ClockReader(declared, keys, notifications).Read(clocksAt);
        var sound = item.Finish();
        if (!sound)
        {
            return null;
        }

        Reached.UnionWith(TableChecks.Check(item.Self, caseRows, declared.Terms, MachineKind.Case, []));
        Reached.UnionWith(TableChecks.Check(item.Self, assignmentRows, declared.Terms, MachineKind.Assignment,
            [opens.Value, .. caseRows.Select(placed => placed.Row.AssignmentsTo?.Value).OfType<string>()]));
        if (!closing.BySilence)
        {
            SilenceChecks.Check(caseRows, assignmentRows, clocks, declared.Terms);
        }

        TableChecks.CheckSettling(caseRows);
        TableChecks.CheckEscalation(clocks);
        ClockChecks.Check(clocks, caseRows, assignmentRows, new([.. caseRows.Select(placed => placed.Row)], [.. assignmentRows.Select(placed => placed.Row)], opens, declared.Terms));
        return item.Finish()
            ? ProcedureCompiler.Compile(
                id, kinds, [.. caseRows.Select(placed => placed.Row)], [.. assignmentRows.Select(placed => placed.Row)], opens, [.. clocks.Select(placed => placed.Clock)], declared.Terms, declared.Guards, successorClock)
            : null;
    }

    private ImmutableArray<TermCode>? Kinds(ObjectReader item)
    {
        ImmutableArray<TermCode> kinds = item.Optional("kinds") is { } list
            ? list.List(kind => Declarations.Term(kind, declared.Terms.CaseKinds))
            : [];
        item.Finish();
        return kinds;
    }
}
