using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>Works out what a migration does to one case, and everything that stands against it.</summary>
internal sealed class Migration(AdministrativeScope scope, MigrateAct act)
{
    private readonly ImmutableArray<MigratedPart>.Builder _parts = ImmutableArray.CreateBuilder<MigratedPart>();
    private readonly List<MappedTerm> _terms = [];
    private readonly List<MovedAssignment> _assignments = [];

    /// <summary>What was compared, in order; complete once <see cref="Rule"/> has been asked.</summary>
    internal ImmutableArray<MigratedPart> Parts => _parts.ToImmutable();

    private Case Subject => scope.Subject!;

    private DecisionContext Old => scope.Context;

    internal AdministrativeRuling? Rule()
    {
        if (scope.Context.Target is not { } target)
        {
            scope.Refuse(RefusalCodes.PresetMissing, "act.preset", act.Preset, act.Version?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "–");
            return null;
        }

        CheckTarget(target.Preset);
        var kind = Term(TermList.Kind, Subject.Kind, target.Preset);
        if (ProcedureOf(target.Preset, kind) is not { } procedure)
        {
            return null;
        }

        _parts.Add(new(MigratedPartKind.Procedure, "procedure", Subject.Procedure, procedure.Id));
        AddTerms(target.Preset);
        var state = State(MachineKind.Case, Subject.State, Old.Procedure.CaseLifecycle, procedure.CaseLifecycle, "case");
        foreach (var assignment in Subject.Assignments)
        {
            if (State(MachineKind.Assignment, assignment.State, Old.Procedure.AssignmentLifecycle, procedure.AssignmentLifecycle, $"assignments/{assignment.Id}") is { } mark
                && mark != assignment.State)
            {
                _assignments.Add(new(assignment.Id, mark));
            }
        }

        var fact = new Migrated(Subject.Preset, target.Preset.Stamp, procedure.Id)
        {
            Assignments = _assignments is [] ? null : [.. _assignments],
            Terms = _terms is [] ? null : [.. _terms.Distinct()],
            Basis = act.Basis,
        };
        var context = Old with { Preset = target.Preset, Procedure = procedure, Calendars = target.Calendars, Target = null };
        var clocks = new ClockMigration(scope, act, context, Mapped(fact));
        fact = fact with { Clocks = clocks.Renamed, RetiredClocks = clocks.Retired, RetiredStates = RetiredState.Between((Old.Preset, Old.Procedure), (target.Preset, procedure)) };
        _parts.AddRange(clocks.Parts);
        return scope.Reasons.Count > 0 ? null : new(fact, state == Subject.State ? null : state, clocks.Marks, context);
    }

    /// <summary>The case with the words of the new version, by which limits are chosen.</summary>
    private Case Mapped(Migrated fact) => fact.Apply(Subject, new()
    {
        Case = Subject.Code,
        EffectiveAt = scope.At,
        By = EventActor.System,
    });

    private void CheckTarget(Preset target)
    {
        if (target.Stamp == Subject.Preset)
        {
            scope.Refuse(RefusalCodes.MigrationSame, "act.preset", target.Stamp.Id, Text(target.Stamp.Version));
        }

        if (target.Province != Old.Preset.Province && act.Basis is null
            && !(Old.Preset.Document.Number is { } number && target.Document.Replaces.Contains(number)))
        {
            scope.Refuse(RefusalCodes.MigrationOtherProvince, "act.basis", target.Province, Old.Preset.Province);
        }
    }

    private Procedure? ProcedureOf(Preset target, TermCode kind)
    {
        var procedure = act.Procedure is { } id ? target.Procedure(id) : target.ProcedureFor(kind);
        if (procedure is null && act.Procedure is { } unknown)
        {
            scope.Refuse(RefusalCodes.ProcedureUnknown, "act.procedure", unknown, string.Join(", ", target.Procedures.Select(known => known.Id)));
        }
        else if (procedure?.Takes(kind) != true)
        {
            scope.Refuse(RefusalCodes.NoProcedure, act.Procedure is null ? "act.preset" : "act.procedure", kind.Value);
        }

        return procedure;
    }

    private void AddTerms(Preset target)
    {
        Term(TermList.SubmitterKind, Subject.SubmitterKind, target);
        Term(TermList.Channel, Subject.Channel, target);
        Optional(TermList.Field, Subject.Field, target);
        Optional(TermList.UrgencyClass, Subject.UrgencyClass, target);
        Optional(TermList.Rating, Subject.DirectResult?.Rating, target);
        foreach (var motion in Subject.Motions.Where(known => known.IsOpen))
        {
            Term(TermList.Motion, motion.Code, target);
        }

        foreach (var assignment in Subject.Assignments.Where(known => known.IsLive))
        {
            Optional(TermList.ReworkCause, assignment.Rework, target);
            Optional(TermList.Rating, assignment.Answer?.Rating, target);
        }
    }

    private void Optional(TermList list, TermCode? term, Preset target)
    {
        if (term is { } known)
        {
            Term(list, known, target);
        }
    }

    private TermCode Term(TermList list, TermCode term, Preset target)
    {
        var mapped = act.Mapping.Of(list, term);
        var exists = TermLists.Has(target, list, mapped);
        _parts.Add(new(MigratedPartKind.Term, list.ToString(), term.Value, exists ? mapped.Value : null));
        if (!exists)
        {
            scope.Refuse(RefusalCodes.MigrationTerm, "act.mapping.terms", list.ToString(), mapped.Value, TermLists.Joined(target, list));
        }
        else if (mapped != term)
        {
            _terms.Add(new(list, term, mapped));
        }

        return mapped;
    }

    /// <summary>A state must stand for one of the same phase: moving a case on, back or to its end is what commands are for.</summary>
    private StateMark? State(MachineKind machine, StateMark state, CaseLifecycle old, CaseLifecycle next, string what)
    {
        var mapped = act.Mapping.Of(machine, state.Code);
        var mark = next.States.FirstOrDefault(known => known.Code == mapped)?.Mark;
        var isDead = mark is not null && HasRows(old, state.Code) && !HasRows(next, mapped);
        _parts.Add(new(machine == MachineKind.Case ? MigratedPartKind.State : MigratedPartKind.AssignmentState, what, state.Code.Value, isDead ? null : mark?.Code.Value));
        if (mark is not { } found || isDead)
        {
            scope.Refuse(RefusalCodes.MigrationState, "act.mapping.states", what, mapped.Value);
        }
        else if (found.Phase != state.Phase || (found.Phase == Phase.Ended && found.Outcome != state.Outcome))
        {
            scope.Refuse(RefusalCodes.MigrationPhase, "act.mapping.states", what, state.Code.Value, mapped.Value);
        }

        return mark;
    }

    /// <summary>Whether anything can still happen in a state; what the old version lets go on must be able to go on under the new one.</summary>
    private static bool HasRows(CaseLifecycle lifecycle, StateCode state) =>
        !lifecycle.PermittedIn(state).IsEmpty || !lifecycle.OnceRowsOf(state).IsEmpty;

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
