using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>The cases of a desk as each role sees them. Nothing here changes anything.</summary>
/// <remarks>
/// Safe for concurrent use as far as the ports are. A queue, a dashboard and the statistics read the whole log; a host with a table of open cases of its own makes them from
/// that, by <see cref="OfficerView.Of"/>, <see cref="UnitDashboard.Of"/> and <see cref="OversightStatistics.Of"/>.
/// </remarks>
public sealed class CaseViews
{
    private readonly HotlinePorts _ports;
    private readonly HotlineRegulations _regulations;

    /// <summary>Views over ports and regulations, those of a desk.</summary>
    public CaseViews(HotlinePorts ports, HotlineRegulations regulations)
    {
        _ports = ports;
        _regulations = regulations;
    }

    /// <summary>A case as its submitter sees it; none where there is no such case, somebody else sent it, or the key by which the submitter is recognised is destroyed.</summary>
    public async ValueTask<SubmitterView?> ForSubmitterAsync(CaseCode code, Actor submitter, Instant now, CancellationToken cancellation = default)
    {
        var log = await _ports.Store.LoadAsync(code, cancellation).ConfigureAwait(false);
        var events = log.Select(stored => stored.Event).ToImmutableArray();
        return !events.IsEmpty && Case.Replay(events) is var subject
            && await ContextAsync(subject, await UnitsAsync(cancellation).ConfigureAwait(false), cancellation).ConfigureAwait(false) is { } context
                ? SubmitterView.Of(subject, submitter, events, context, now)
                : null;
    }

    /// <summary>A case as an official sees it; none where there is no such case, or the official may see nothing of it.</summary>
    public async ValueTask<OfficerView?> ForOfficerAsync(CaseCode code, Actor officer, Instant now, CancellationToken cancellation = default)
    {
        var log = await _ports.Store.LoadAsync(code, cancellation).ConfigureAwait(false);
        return log.IsEmpty
            ? null
            : await ViewAsync(
                Case.Replay(log.Select(stored => stored.Event)), officer, await UnitsAsync(cancellation).ConfigureAwait(false), now, cancellation)
                .ConfigureAwait(false);
    }

    /// <summary>The open cases in which an official can do something now: earliest due first, then by receipt and number.</summary>
    public async ValueTask<ImmutableArray<OfficerView>> QueueAsync(Actor officer, Instant now, CancellationToken cancellation = default)
    {
        var units = await UnitsAsync(cancellation).ConfigureAwait(false);
        var queue = new List<OfficerView>();
        foreach (var subject in await CasesAsync(cancellation).ConfigureAwait(false))
        {
            if (subject.State.Phase != Phase.Ended
                && await ViewAsync(subject, officer, units, now, cancellation).ConfigureAwait(false) is { Permitted.IsEmpty: false } view)
            {
                queue.Add(view);
            }
        }

        return
        [
            .. queue.OrderBy(view => view.Due ?? Instant.MaxValue)
                .ThenBy(view => view.ReceivedAt ?? Instant.MaxValue)
                .ThenBy(view => view.Code.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>What the leaders of a unit watch; none for an actor who does not act for a unit.</summary>
    /// <param name="leader">Acts for the unit, in a role of <see cref="Party.Unit"/> under the regulation in force.</param>
    /// <param name="now">The instant.</param>
    /// <param name="soon">How long before its due instant an assignment counts as due soon.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async ValueTask<UnitDashboard?> DashboardAsync(Actor leader, Instant now, Duration soon, CancellationToken cancellation = default) =>
        PartyOf(leader, now) == Party.Unit && leader.Unit is { } unit
            ? UnitDashboard.Of(unit, await CasesAsync(cancellation).ConfigureAwait(false), subject => ClocksOf(subject, now), now, soon)
            : null;

    /// <summary>What those who run and supervise the system watch; none for a unit, a submitter and a role that the regulation in force does not know.</summary>
    /// <param name="officer">Stands on the side of the coordinating unit, of leadership or of oversight.</param>
    /// <param name="now">The instant.</param>
    /// <param name="soon">How long before its due instant an assignment counts as due soon.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async ValueTask<OversightStatistics?> StatisticsAsync(Actor officer, Instant now, Duration soon, CancellationToken cancellation = default) =>
        PartyOf(officer, now) is Party.Coordinator or Party.Leadership or Party.Oversight
            ? OversightStatistics.Of(await CasesAsync(cancellation).ConfigureAwait(false), subject => ClocksOf(subject, now), now, soon)
            : null;

    private Party? PartyOf(Actor actor, Instant now) =>
        _regulations.Library.InForce(_regulations.Province, now) is { IsFound: true } found ? found.Preset.Terms.Role(actor.Role)?.Party : null;

    private ImmutableArray<ClockAnswer> ClocksOf(Case subject, Instant now) => _regulations.Of(subject) is var (preset, procedure)
        ? procedure.ClocksOf(subject, _regulations.CalendarsOf(preset), now)
        : [];

    private async ValueTask<OfficerView?> ViewAsync(Case subject, Actor officer, UnitRegister units, Instant now, CancellationToken cancellation) =>
        await ContextAsync(subject, units, cancellation).ConfigureAwait(false) is { } context ? OfficerView.Of(subject, officer, context, now) : null;

    /// <summary>Without the case's key nobody is recognised as its submitter: a seal under no key at all gives no reference that the case knows.</summary>
    private async ValueTask<DecisionContext?> ContextAsync(Case subject, UnitRegister units, CancellationToken cancellation)
    {
        if (_regulations.Of(subject) is not var (preset, procedure))
        {
            return null;
        }

        var key = await _ports.Keys.FindAsync(subject.Code, cancellation).ConfigureAwait(false) ?? new CaseKey(new byte[CaseKey.Length]);
        return new(preset, procedure, _regulations.CalendarsOf(preset), units, new(key));
    }

    private ValueTask<UnitRegister> UnitsAsync(CancellationToken cancellation) => _ports.Units.CurrentAsync(cancellation);

    private async ValueTask<IReadOnlyCollection<Case>> CasesAsync(CancellationToken cancellation)
    {
        var cases = new Dictionary<CaseCode, Case>();
        await foreach (var stored in _ports.Store.ReadAllAsync(0, cancellation).ConfigureAwait(false))
        {
            cases[stored.Event.Case] = Case.Apply(cases.GetValueOrDefault(stored.Event.Case), stored.Event);
        }

        return cases.Values;
    }
}
