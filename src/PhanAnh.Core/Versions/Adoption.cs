using System.Collections.Frozen;
using System.Collections.Immutable;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>Checks one case that is to be taken over, seals its texts, and counts the promises that are not known.</summary>
internal sealed class Adoption(AdministrativeScope scope, AdoptAct act)
{
    private readonly CaseSnapshot _given = act.Snapshot;
    private readonly FrozenDictionary<TextRef, SensitiveText> _texts = act.Texts.DistinctBy(text => text.Reference).ToFrozenDictionary(text => text.Reference, text => text.Text);

    private DecisionContext Context => scope.Context;

    internal CaseSnapshot Adopted()
    {
        scope.Reasons.AddRange(SnapshotFaults.Of(_given).Select(fault => fault with { Place = "snapshot." + fault.Place }));
        AdoptionChecks.Check(scope, _given);
        var taken = new AdoptionSeal(scope, _texts).Sealed(_given) with
        {
            Code = scope.Code,
            Version = 1,
            Preset = Context.Preset.Stamp,
            LatestAt = scope.At,
            RulesSince = scope.At,
            Submitter = act.SubmitterId is { IsBlank: false } id ? Context.Seal.Fingerprint(id.Reveal()) : null,
            Commands = [],
        };
        return scope.Reasons.Count > 0 ? taken : taken with { Clocks = [.. taken.Clocks.Select(run => Promised(taken, run))] };
    }

    private ClockRun Promised(CaseSnapshot snapshot, ClockRun run)
    {
        if (run.Promise != ClockPromise.ToBeCounted || Context.Procedure.Clock(run.Clock) is not { } clock)
        {
            return run;
        }

        var unit = run.Assignment is { } id ? snapshot.Assignments[id.Value - 1].Unit : (UnitCode?)null;
        var promise = ClockPromiser.Promise(clock, Case.Of(snapshot), unit, run.StartedAt, null, Context, scope.Reasons, PausesOf(run));
        return promise is null ? run : run with { Promise = promise };
    }

    /// <summary>The pauses that the first promise knows of: those that have ended, up to the statement of a date that replaced it.</summary>
    private static Suspensions PausesOf(ClockRun run) => ClockPauses.Ended(run with
    {
        Extension = null,
        Pauses = run is { Extension: not null, StatedAt: { } stated } ? [.. run.Pauses.Where(pause => pause.To <= stated)] : run.Pauses,
    });
}
