using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>What a migration does to the clocks of a case: which go on under another name, which are counted anew, which end.</summary>
internal sealed class ClockMigration
{
    private readonly ImmutableArray<MigratedPart>.Builder _parts = ImmutableArray.CreateBuilder<MigratedPart>();
    private readonly ImmutableArray<ClockMark>.Builder _marks = ImmutableArray.CreateBuilder<ClockMark>();
    private readonly List<MappedClock> _renamed = [];
    private readonly List<RetiredClock> _retired = [];

    /// <param name="scope">The case as it stands, with the rules so far.</param>
    /// <param name="act">What is asked for.</param>
    /// <param name="context">The rules from now on.</param>
    /// <param name="mapped">The case with the words of the new version.</param>
    internal ClockMigration(AdministrativeScope scope, MigrateAct act, DecisionContext context, Case mapped)
    {
        var subject = scope.Subject!;
        foreach (var run in subject.Clocks)
        {
            var to = act.Mapping.Of(run.Clock).To;
            var next = to is { } code ? context.Procedure.Clock(code) : null;
            var old = scope.Context.Procedure.ClockOf(subject, run.Clock);
            var what = run.Assignment is { } id ? $"clocks/{run.Clock}/{id}" : $"clocks/{run.Clock}";
            if (run.IsRunning)
            {
                _parts.Add(new(MigratedPartKind.Clock, what, run.Clock.Value, next?.Code.Value));
            }

            if (next is null && run.IsRunning && to is not null)
            {
                scope.Refuse(RefusalCodes.MigrationClock, "act.mapping.clocks", what, to.Value.Value);
            }
            else if (next is not null && next.Of != (run.Assignment is null ? MachineKind.Case : MachineKind.Assignment))
            {
                scope.Refuse(RefusalCodes.MigrationClock, "act.mapping.clocks", what, next.Code.Value);
            }
            else if (next is null)
            {
                Retire(run, old);
            }
            else
            {
                Rename(run, next);
                if (run.IsRunning && act.Deadlines == MigratedDeadlines.Recount
                    && ClockRecount.UnderAnother(run, (old!, subject, scope.Context), (next, mapped, context), scope.Reasons) is { } promise)
                {
                    _marks.Add(new(ClockMarkKind.Recounted, next.Code, run.Assignment, promise));
                }
            }
        }

        CheckTwice(scope, subject);
        _parts.AddRange(context.Procedure.Clocks
            .Where(clock => scope.Context.Procedure.Clock(clock.Code) is null && _renamed.All(renamed => renamed.To != clock.Code))
            .Select(clock => new MigratedPart(MigratedPartKind.NewClock, $"clocks/{clock.Code}", null, clock.Code.Value)));
    }

    internal ImmutableArray<MigratedPart> Parts => _parts.ToImmutable();

    internal ImmutableArray<ClockMark> Marks => _marks.ToImmutable();

    internal ImmutableArray<MappedClock>? Renamed => _renamed is [] ? null : [.. _renamed];

    internal ImmutableArray<RetiredClock>? Retired => _retired is [] ? null : [.. _retired];

    private void Retire(ClockRun run, ClockDefinition? old)
    {
        if (old is not null && _retired.All(known => known.Code != run.Clock))
        {
            _retired.Add(RetiredClock.From(old));
        }

        if (run.IsRunning)
        {
            _marks.Add(new(ClockMarkKind.Lapsed, run.Clock, run.Assignment));
        }
    }

    private void Rename(ClockRun run, ClockDefinition next)
    {
        if (next.Code != run.Clock && _renamed.All(known => known.From != run.Clock))
        {
            _renamed.Add(new(run.Clock, next.Code));
        }
    }

    /// <summary>Two clocks that become one would leave it open which of their runs is meant.</summary>
    private void CheckTwice(AdministrativeScope scope, Case subject)
    {
        foreach (var renamed in _renamed)
        {
            if (subject.Clocks.Any(run => run.Clock != renamed.From && (_renamed.Find(known => known.From == run.Clock)?.To ?? run.Clock) == renamed.To))
            {
                scope.Refuse(RefusalCodes.MigrationClockTwice, "act.mapping.clocks", renamed.To!.Value.Value);
            }
        }
    }
}
