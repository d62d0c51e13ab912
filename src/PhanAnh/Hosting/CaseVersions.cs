using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>
/// What newer calendars and other versions of a regulation would change of the cases of a desk. Nothing here changes anything: <see cref="MigrateAct"/>, <see cref="AdoptCalendarAct"/> and
/// <see cref="AdoptAct"/> do, as commands like any other.
/// </summary>
/// <remarks>Safe for concurrent use as far as the ports are.</remarks>
public sealed class CaseVersions
{
    private readonly HotlinePorts _ports;
    private readonly HotlineRegulations _regulations;

    /// <summary>Questions over ports and regulations, those of a desk.</summary>
    public CaseVersions(HotlinePorts ports, HotlineRegulations regulations)
    {
        _ports = ports;
        _regulations = regulations;
    }

    /// <summary>What a migration would do to a case; none where there is no such case, or the library lacks the regulation that it is pinned to.</summary>
    /// <param name="code">The case.</param>
    /// <param name="act">What would be asked for.</param>
    /// <param name="now">When it would take effect.</param>
    /// <param name="cancellation">Ends it between two ports.</param>
    public async ValueTask<MigrationReport?> ReportAsync(CaseCode code, MigrateAct act, Instant now, CancellationToken cancellation = default)
    {
        if (await FindAsync(code, cancellation).ConfigureAwait(false) is not { } subject || _regulations.Of(subject) is not var (preset, procedure))
        {
            return null;
        }

        var units = await _ports.Units.CurrentAsync(cancellation).ConfigureAwait(false);
        var context = new DecisionContext(preset, procedure, _regulations.CalendarsOf(preset), units, NoSeal()) { Target = _regulations.TargetOf(act) };
        return MigrationReport.Of(subject, act, context, now);
    }

    /// <summary>The limits of a case that adopting the present calendar would move; empty where none, where there is no such case, or the library lacks its regulation.</summary>
    public async ValueTask<ImmutableArray<MovedDeadline>> ReportCalendarAsync(CaseCode code, Instant now, CancellationToken cancellation = default)
    {
        if (await FindAsync(code, cancellation).ConfigureAwait(false) is not { } subject || _regulations.Of(subject) is not var (preset, _))
        {
            return [];
        }

        var units = await _ports.Units.CurrentAsync(cancellation).ConfigureAwait(false);
        return Reprojection.Of(subject, _regulations.RegulationOf(preset), _regulations.RegulationOf(preset), units, now);
    }

    /// <summary>
    /// What other rules would move of all open cases of the desk that are pinned to <paramref name="before"/>, case by case in no promised order. Reads the log once and holds all cases; a host with a table of open cases asks <see cref="Reprojection"/> instead.
    /// </summary>
    /// <param name="before">The rules so far.</param>
    /// <param name="after">The rules to compare with: the same regulation on another calendar, or another regulation.</param>
    /// <param name="now">The instant of the verdicts.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async IAsyncEnumerable<MovedDeadline> ReprojectAsync(
        Regulation before, Regulation after, Instant now, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var units = await _ports.Units.CurrentAsync(cancellation).ConfigureAwait(false);
        var cases = new Dictionary<CaseCode, Case>();
        await foreach (var stored in _ports.Store.ReadAllAsync(0, cancellation).ConfigureAwait(false))
        {
            cases[stored.Event.Case] = Case.Apply(cases.GetValueOrDefault(stored.Event.Case), stored.Event);
        }

        foreach (var moved in Reprojection.Of(cases.Values, before, after, units, now))
        {
            yield return moved;
        }
    }

    private async ValueTask<Case?> FindAsync(CaseCode code, CancellationToken cancellation)
    {
        var log = await _ports.Store.LoadAsync(code, cancellation).ConfigureAwait(false);
        return log.IsEmpty ? null : Case.Replay(log.Select(stored => stored.Event));
    }

    /// <summary>A question seals nothing that is kept, so the key plays no part.</summary>
    private static TextSeal NoSeal() => new(new CaseKey(new byte[CaseKey.Length]));
}
