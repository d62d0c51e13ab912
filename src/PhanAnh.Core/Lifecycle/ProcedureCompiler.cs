using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>Compiles the rows of a procedure into tables.</summary>
internal static class ProcedureCompiler
{
    /// <exception cref="ArgumentException">A row names a state or guard that is not declared, or has too many guards; a loader reports that first.</exception>
    internal static Procedure Compile(
        string id,
        ImmutableArray<TermCode> kinds,
        ImmutableArray<TransitionRow> caseRows,
        ImmutableArray<TransitionRow> assignmentRows,
        StateCode assignmentOpens,
        ImmutableArray<ClockDefinition> clocks,
        PresetTerms terms,
        GuardBook guards,
        SuccessorClock successorClock = SuccessorClock.Inherit) => new(
            id,
            kinds,
            Table(MachineKind.Case, caseRows, terms, guards),
            Table(MachineKind.Assignment, assignmentRows, terms, guards),
            MarkOf(assignmentOpens, terms),
            clocks,
            guards,
            successorClock);

    private static CaseLifecycle Table(MachineKind machine, ImmutableArray<TransitionRow> rows, PresetTerms terms, GuardBook guards) => new(
        machine,
        [.. terms.States.Where(state => state.Of == machine)],
        [
            .. rows.Select(row => new CompiledRow(
                row,
                machine,
                row.To is { } to ? MarkOf(to, terms) : null,
                row.AssignmentsTo is { } all ? MarkOf(all, terms) : null,
                Bind(row.If, guards),
                Bind(row.Requires, guards),
                Bind(row.Warns, guards))),
        ]);

    private static StateMark MarkOf(StateCode state, PresetTerms terms) =>
        terms.State(state)?.Mark ?? throw new ArgumentException($"The state {state} is not declared.", nameof(state));

    private static ImmutableArray<CompiledGuard> Bind(ImmutableArray<GuardExpression> expressions, GuardBook guards) =>
        expressions.Length > CompiledGuard.Most ? throw new ArgumentException($"A row has at most {CompiledGuard.Most} guards of a kind.", nameof(expressions)) :
    [
        .. expressions.Select(expression => guards.Bind(expression)
            ?? throw new ArgumentException($"The guard {expression} is not known.", nameof(expressions))),
    ];
}
