using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>The compiled table against a scan of the rows as the preset lists them.</summary>
public sealed class CaseLifecycleTests
{
    private static readonly Instant At = Hotline.At("2025-03-05 09:00");

    [Fact]
    public void Ask_EveryStateAndTrigger_IsWhatAScanOfTheRowsSays() => ForEveryQuestion((lifecycle, state, trigger, scope) =>
    {
        var answer = lifecycle.Ask(lifecycle.IdOf(state)!.Value, lifecycle.IdOf(trigger)!.Value, scope);
        var rows = RowsOf(lifecycle, state, trigger);
        var chosen = rows.FirstOrDefault(row => row.If.All(guard => IsMet(guard, scope)));
        var unmet = chosen is null
            ? rows.SelectMany(row => row.If).Where(guard => !IsMet(guard, scope))
            : chosen.Requires.Where(guard => !IsMet(guard, scope));
        var read = new List<GuardExpression>();
        foreach (var guard in answer.Unmet)
        {
            read.Add(guard);
        }

        Assert.Same(chosen, answer.Row);
        Assert.Equal(unmet, read);
        Assert.Equal(chosen is not null && read.Count == 0, answer.IsPermitted);
        Assert.Equal(answer.IsPermitted ? null : rows.Length == 0 ? RefusalCodes.Transition : RefusalCodes.GuardNotMet, answer.Code);
        Assert.Equal(answer.IsPermitted ? chosen!.To : null, answer.To?.Code);
        Assert.Equal(answer.IsPermitted, lifecycle.CanFire(lifecycle.IdOf(state)!.Value, lifecycle.IdOf(trigger)!.Value, scope));
        Assert.Equal(rows.Length > 0, lifecycle.Permits(state, trigger));
    });

    [Fact]
    public void PermittedIn_EveryState_IsEveryTriggerThatCanFire()
    {
        foreach (var (lifecycle, state, scope) in Questions())
        {
            var id = lifecycle.IdOf(state)!.Value;
            var permitted = new List<TriggerCode>();
            foreach (var trigger in lifecycle.PermittedIn(id, scope))
            {
                permitted.Add(lifecycle.CodeOf(trigger));
            }

            Assert.Equal(lifecycle.Triggers.Where(trigger => lifecycle.CanFire(id, lifecycle.IdOf(trigger)!.Value, scope)), permitted);
        }
    }

    [Fact]
    public void IdOf_AnUnknownCode_IsNone()
    {
        var lifecycle = TayNinh.CaseLifecycle;
        Assert.Null(lifecycle.IdOf(new StateCode("Nowhere")));
        Assert.Null(lifecycle.IdOf(new TriggerCode("Nothing")));
        Assert.Null(lifecycle.IdOf(default(StateCode)));
        Assert.Null(lifecycle.IdOf(default(TriggerCode)));
        Assert.Equal(new("Reject"), lifecycle.CodeOf(lifecycle.IdOf(new TriggerCode("Reject"))!.Value));
    }

    [Fact]
    public void Questions_ThatGuardsRefuse_AllocateNothing()
    {
        var (lifecycle, scope) = (TayNinh.AssignmentLifecycle, ScopeOf(Running(), 0));
        var (state, trigger) = (lifecycle.IdOf(new StateCode("ResultReady"))!.Value, lifecycle.IdOf(new TriggerCode("Publish"))!.Value);
        Ask();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Ask();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Ask()
        {
            var answer = lifecycle.Ask(state, trigger, scope);
            var unmet = 0;
            foreach (var guard in answer.Unmet)
            {
                unmet += guard.Negated ? 1 : 0;
            }

            foreach (var _ in lifecycle.PermittedIn(state, scope))
            {
                unmet++;
            }

            if (unmet == 0 || answer.Code is null || lifecycle.CanFire(state, trigger, scope))
            {
                throw new InvalidOperationException("The guard is met.");
            }
        }
    }

    private static Procedure TayNinh => PresetText.TayNinh.Preset.Procedures[0];

    private static void ForEveryQuestion(Action<CaseLifecycle, StateCode, TriggerCode, GuardScope> ask)
    {
        foreach (var (lifecycle, state, scope) in Questions())
        {
            foreach (var trigger in lifecycle.Triggers)
            {
                ask(lifecycle, state, trigger, scope);
            }
        }
    }

    private static IEnumerable<(CaseLifecycle Lifecycle, StateCode State, GuardScope Scope)> Questions()
    {
        foreach (var subject in Stages())
        {
            foreach (var lifecycle in new[] { TayNinh.CaseLifecycle, TayNinh.AssignmentLifecycle })
            {
                foreach (var state in lifecycle.States)
                {
                    yield return (lifecycle, state.Code, ScopeOf(subject, 0));
                    yield return (lifecycle, state.Code, ScopeOf(subject, 1));
                    yield return (lifecycle, state.Code, ScopeOf(subject, 1, new FileExtensionAct(new(2025, 3, 4), null)));
                }
            }
        }
    }

    private static IEnumerable<Case> Stages()
    {
        var hotline = new Hotline(PresetText.TayNinh.Preset);
        yield return hotline.Register("2025-03-03 09:00", secret: true);
        yield return hotline.Classify("2025-03-03 09:10");
        yield return hotline.Dispatch("2025-03-03 09:20", "U1", "U2");
        yield return hotline.Accept("2025-03-03 10:00");
        yield return hotline.Return("2025-03-03 10:30", "U2");
        yield return hotline.Submit("2025-03-04 09:00");
        yield return hotline.Approve("2025-03-04 10:00");
        yield return hotline.Deliver("2025-03-04 11:00");
    }

    private static Case Running() => Stages().ElementAt(3);

    private static GuardScope ScopeOf(Case subject, int assignment, Act? act = null) => new(
        subject, assignment > 0 && !subject.Assignments.IsEmpty ? subject.Assignments[assignment - 1] : null, act, Hotline.Reception, At, Context);

    private static DecisionContext Context { get; } = new(
        PresetText.TayNinh.Preset, TayNinh, PresetCalendars.Resolve(PresetText.TayNinh.Preset, HolidayCalendar.Vietnam), new([Hotline.Named("U1"), Hotline.Named("U2")]), new(new CaseKey(new byte[32])));

    private static ImmutableArray<TransitionRow> RowsOf(CaseLifecycle lifecycle, StateCode state, TriggerCode trigger) =>
        [.. lifecycle.Rows.Where(row => row.From.Contains(state) && row.On == trigger)];

    private static bool IsMet(GuardExpression guard, GuardScope scope)
    {
        var rule = GuardBook.BuiltIn.Find(guard.Name)!;
        return (rule.ReadsAct && scope.Act is null) || rule.Holds(scope, guard.Arguments) != guard.Negated;
    }
}
