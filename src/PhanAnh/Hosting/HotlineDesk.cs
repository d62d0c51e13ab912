using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh;

/// <summary>The one service that strings the ports together: it loads, decides, keeps texts, appends and feeds notifications.</summary>
/// <remarks>Safe for concurrent use as far as its ports are; two decisions on one case at once are told apart by the store's expected version.</remarks>
public sealed partial class HotlineDesk
{
    /// <summary>How often a decision is taken anew because somebody else was faster. A sender that expects a version is told at once.</summary>
    private const int MostAttempts = 5;

    private readonly HotlinePorts _ports;
    private readonly HotlineRegulations _regulations;
    private readonly IClock? _clock;
    private readonly RoutingOffice _routing;
    private readonly PublicationDrafts _drafts;
    private readonly RecentCases _recent = new();
    private readonly ILogger _logger;

    /// <summary>A desk over ports and regulations.</summary>
    /// <param name="ports">What it keeps things in.</param>
    /// <param name="regulations">What it works under.</param>
    /// <param name="clock">
    /// Stamps commands that do not say when they were recorded, so that one from the future is refused; without it a command counts as recorded when it
    /// takes effect, as for a history that is run again.
    /// </param>
    /// <param name="redaction">Which contacts of offices may stand in public; none where null.</param>
    /// <param name="logger">Told codes, counts and case numbers, never a text or a person; nobody where null.</param>
    public HotlineDesk(
        HotlinePorts ports, HotlineRegulations regulations, IClock? clock = null, RedactionRules? redaction = null, ILogger<HotlineDesk>? logger = null)
    {
        _logger = logger ?? (ILogger)NullLogger.Instance;
        _drafts = new(ports, redaction ?? RedactionRules.None);
        (_ports, _regulations, _clock) = (ports, regulations, clock);
        Views = new(ports, regulations);
        Public = new(ports);
        Versions = new(ports, regulations);
        _routing = new(regulations);
    }

    /// <summary>A desk that keeps everything in memory, under the regulations that ship with the package: for a first try, tests and samples.</summary>
    /// <param name="province">The province.</param>
    /// <param name="units">The units that cases can go to.</param>
    public static HotlineDesk InMemory(string province, UnitRegister units) => new(
        new(new InMemoryCaseStore(), new InMemoryPersonalTexts(), new InMemoryCaseKeyStore(_ => RandomKeys.Next()), new InMemoryUnitDirectory(units)),
        new(PresetLibrary.Shipped, province));

    /// <summary>The regulations it works under.</summary>
    public HotlineRegulations Regulations => _regulations;

    /// <summary>Its cases as each role sees them.</summary>
    public CaseViews Views { get; }

    /// <summary>What newer calendars and other versions of a regulation would change of its cases.</summary>
    public CaseVersions Versions { get; }

    /// <summary>What the public may look up.</summary>
    public PublicLookup Public { get; }

    /// <summary>Carries out a command, or says all the reasons why not. Refused commands change nothing.</summary>
    public async ValueTask<CommandOutcome> HandleAsync(Command command, CancellationToken cancellation = default)
    {
        using var activity = HostTrace.Command(command);
        var begun = HostMeter.Begin();
        CommandOutcome? outcome = null;
        try
        {
            outcome = await DecideAsync(command, cancellation).ConfigureAwait(false);
            HostLog.Commanded(_logger, command, outcome);
        }
        catch (StoreDefectException e) when (e.Defect is { } defect)
        {
            // Its log is damaged, or of a newer version: it can be read up to there, and nothing may be written after it.
            HostLog.LogDamaged(_logger, command.Case.Value, defect.Code);
            outcome = CommandOutcome.Refused(null, Refusal.Because(new(defect.Code, [command.Case.Value], "case")));
        }
        catch (Exception e) when (HostLog.Failed(_logger, command, e))
        {
            throw;
        }
        finally
        {
            HostMeter.Commanded(begun, command, outcome);
            HostTrace.Ended(activity, outcome);
        }

        return outcome;
    }

    private async ValueTask<CommandOutcome> DecideAsync(Command command, CancellationToken cancellation)
    {
        command = command.RecordedAt is null && _clock is { } clock ? command with { RecordedAt = clock.GetCurrentInstant() } : command;
        var known = _recent.Find(command.Case);
        for (var attempt = 1; ; attempt++)
        {
            var subject = known ?? await FindAsync(command.Case, cancellation).ConfigureAwait(false);
            var key = await _ports.Keys.FindAsync(command.Case, cancellation).ConfigureAwait(false);
            var (context, refusal) = await ContextAsync(subject, key, command, cancellation).ConfigureAwait(false);
            if (context is null)
            {
                return CommandOutcome.Refused(subject, Refusal.Because(refusal!));
            }

            var decision = context.Procedure.Decide(subject, command, context);
            if (key is null && decision is CommandAccepted)
            {
                if (await _ports.Keys.GetOrCreateAsync(command.Case, cancellation).ConfigureAwait(false) is not { } made)
                {
                    return CommandOutcome.Refused(subject, Refusal.Because(new(RefusalCodes.CaseErased, [command.Case.Value], "case")));
                }

                context = context with { Seal = new(made) };
                decision = context.Procedure.Decide(subject, command, context);
            }

            if (known is not null && decision is not CommandAccepted)
            {
                // What is remembered may be out of date. An append is checked against the store; any other answer is asked of the store itself.
                known = null;
                continue;
            }

            known = null;
            switch (decision)
            {
                case CommandRefused refused when refused.Refusal.Has(RefusalCodes.TimePending) && attempt < MostAttempts:
                    await AdvanceAsync(command.Case, command.EffectiveAt, cancellation).ConfigureAwait(false);
                    break;
                case CommandRefused refused:
                    return CommandOutcome.Refused(subject, refused.Refusal);
                case CommandRepeated repeated:
                    return await RepeatedAsync(subject!, repeated, context.Preset, cancellation).ConfigureAwait(false);
                case CommandAccepted accepted when await AppendAsync(subject, accepted.Events, accepted.Case, context, cancellation).ConfigureAwait(false):
                    return new(accepted.Events, accepted.Case, null, false);
                default:
                    if (attempt == MostAttempts || command.ExpectedVersion is not null)
                    {
                        return await BeatenAsync(command, cancellation).ConfigureAwait(false);
                    }

                    break;
            }
        }
    }

    /// <summary>The case of a code, folded from its log; none where there is none.</summary>
    public async ValueTask<Case?> FindAsync(CaseCode code, CancellationToken cancellation = default)
    {
        var log = await _ports.Store.LoadAsync(code, cancellation).ConfigureAwait(false);
        return log.IsEmpty ? null : Case.Replay(log.Select(stored => stored.Event));
    }

    /// <summary>
    /// Lets time pass: emits, for every case for which something was due before <paramref name="now"/>, or was to be done by the day that ended with it, what time alone caused.
    /// </summary>
    /// <returns>The events, case by case.</returns>
    public async ValueTask<ImmutableArray<CaseEvent>> AdvanceAsync(Instant now, CancellationToken cancellation = default)
    {
        using var activity = HostTrace.Advance();
        var events = ImmutableArray.CreateBuilder<CaseEvent>();
        // A limit of days is broken with its midnight, one of hours just after its instant: which it is, the case knows.
        await foreach (var code in _ports.Store.DueBeforeAsync(now + Duration.Epsilon, cancellation).ConfigureAwait(false))
        {
            events.AddRange(await AdvanceAsync(code, now, cancellation).ConfigureAwait(false));
        }

        activity?.SetTag("phananh.events", events.Count);
        HostLog.TimeAdvanced(_logger, events.Count);
        return events.ToImmutable();
    }

    /// <summary>How all clocks of a case stand.</summary>
    /// <exception cref="InvalidOperationException">The preset that the case is pinned to is not in the library.</exception>
    public ImmutableArray<ClockAnswer> ClocksOf(Case subject, Instant now)
    {
        var (preset, procedure) = _regulations.Of(subject)
            ?? throw new InvalidOperationException($"The preset {subject.Preset.Id} version {subject.Preset.Version} is not in the library.");
        return procedure.ClocksOf(subject, _regulations.CalendarsOf(preset), now);
    }

    /// <summary>
    /// Where a case may go now, and why: advice from its regulation, the host's rules, the units and the places of the day. Changes nothing; an officer
    /// takes one of the suggestions into a command, or none.
    /// </summary>
    /// <param name="code">The case.</param>
    /// <param name="now">The instant; its local date in Việt Nam is the day on which rules, units and places are asked.</param>
    /// <param name="place">The place, where an officer has settled it; what the submission says of it otherwise.</param>
    /// <param name="cancellation">Ends it between two ports.</param>
    /// <returns>None where there is no such case, or the regulation that it is pinned to is not in the library.</returns>
    public async ValueTask<RoutingDecision?> SuggestRouteAsync(
        CaseCode code, Instant now, PlaceCode? place = null, CancellationToken cancellation = default)
    {
        if (await FindAsync(code, cancellation).ConfigureAwait(false) is not { } subject || _regulations.Of(subject) is not var (preset, _))
        {
            return null;
        }

        var text = place is null && subject.Submission.Place is { } reference
            ? await ReadTextAsync(code, reference, cancellation).ConfigureAwait(false)
            : null;
        var units = await _ports.Units.CurrentAsync(cancellation).ConfigureAwait(false);
        var places = await _ports.Places.CurrentAsync(cancellation).ConfigureAwait(false);
        return _routing.Advise(subject, preset, units, places, text?.Reveal(), place, now);
    }

    /// <summary>
    /// The text behind a reference; none where the key of the case was destroyed, and none of a case with state secrets: its texts leave the ordinary ways,
    /// and whoever handles it has other ways to its file (Law 117/2025/QH15). What is left to show is <see cref="SecretStub"/>. While a case is set apart under
    /// suspicion of it, <see cref="InspectAsync"/> alone opens its texts.
    /// </summary>
    public async ValueTask<SensitiveText?> ReadTextAsync(CaseCode code, TextRef reference, CancellationToken cancellation = default) =>
        await FindAsync(code, cancellation).ConfigureAwait(false) is { IsStateSecret: false, IsQuarantined: false, IsPurged: false }
        && await _ports.Keys.FindAsync(code, cancellation).ConfigureAwait(false) is { } key
            ? await _ports.Texts.FindAsync(code, key, reference, cancellation).ConfigureAwait(false)
            : null;

    /// <summary>
    /// The administrative unit that a submission names, as it was named: it may have ended since. It is what figures by place are counted from. None where no unit is named for
    /// certain on the day of receipt, and wherever <see cref="ReadTextAsync"/> has no text to read.
    /// </summary>
    public async ValueTask<PlaceCode?> PlaceNamedAsync(CaseCode code, CancellationToken cancellation = default)
    {
        if (await FindAsync(code, cancellation).ConfigureAwait(false) is not { Submission.Place: { } reference } subject
            || await ReadTextAsync(code, reference, cancellation).ConfigureAwait(false) is not { } text)
        {
            return null;
        }

        var places = await _ports.Places.CurrentAsync(cancellation).ConfigureAwait(false);
        return _routing.NamedIn(text.Reveal(), places, subject.ReceivedAt)?.Code;
    }

    /// <summary>
    /// What the officer looks at before a result is published: its text with all personal data found in it. The decisions go into
    /// <see cref="PublishAct.Decisions"/>; what is not decided stays hidden.
    /// </summary>
    /// <param name="code">The case.</param>
    /// <param name="assignment">The assignment whose result it is; none for the direct answer.</param>
    /// <param name="edited">The text as edited for publication; none for the approved one.</param>
    /// <param name="cancellation">Ends it between two readings.</param>
    /// <returns>None where there is no such result, the case is set apart or holds state secrets, or its key was destroyed.</returns>
    public async ValueTask<PublicationDraft?> DraftPublicationAsync(
        CaseCode code, AssignmentId? assignment, SensitiveText? edited = null, CancellationToken cancellation = default)
    {
        var subject = await FindAsync(code, cancellation).ConfigureAwait(false);
        if (subject is null or { IsStateSecret: true } or { IsQuarantined: true } or { IsPurged: true } || await _ports.Keys.FindAsync(code, cancellation).ConfigureAwait(false) is not { } key)
        {
            return null;
        }

        if (assignment is not { } id)
        {
            return await _drafts.OfDirectAsync(subject, key, edited, cancellation).ConfigureAwait(false);
        }

        var drafts = await _drafts.OfAsync(subject, key, edited, cancellation).ConfigureAwait(false);
        return drafts.GetValueOrDefault(id);
    }

    private async ValueTask<ImmutableArray<CaseEvent>> AdvanceAsync(CaseCode code, Instant now, CancellationToken cancellation)
    {
        var events = ImmutableArray<CaseEvent>.Empty;
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            var subject = await FindAsync(code, cancellation).ConfigureAwait(false);
            if (subject is null || await _ports.Keys.FindAsync(code, cancellation).ConfigureAwait(false) is not { } key)
            {
                return events;
            }

            if (_regulations.Of(subject) is not var (preset, procedure))
            {
                HostLog.RegulationMissing(_logger, subject);
                return events;
            }

            var context = new DecisionContext(
                preset, procedure, _regulations.CalendarsOf(preset), await _ports.Units.CurrentAsync(cancellation).ConfigureAwait(false), new(key));
            var advanced = procedure.Advance(subject, context, now);
            if (advanced.Events.IsEmpty)
            {
                return events;
            }

            if (await AppendAsync(subject, advanced.Events, advanced.Case, context, cancellation).ConfigureAwait(false))
            {
                events = events.AddRange(advanced.Events);
                if (!advanced.HasMore)
                {
                    return events;
                }

                attempt = 0;
            }
        }

        return events;
    }

    private async ValueTask<(DecisionContext? Context, RefusalReason? Refusal)> ContextAsync(Case? subject, CaseKey? key, Command command, CancellationToken cancellation)
    {
        var (found, refusal) = _regulations.For(subject, command);
        if (found is not var (preset, procedure))
        {
            return (null, refusal);
        }

        if (key is null && subject is not null)
        {
            return (null, new(RefusalCodes.CaseErased, [command.Case.Value], "case"));
        }

        var units = await _ports.Units.CurrentAsync(cancellation).ConfigureAwait(false);
        // A command that is to begin a case is first decided on trial: a refused one changes nothing, so no key may be made for it.
        var context = new DecisionContext(preset, procedure, _regulations.CalendarsOf(preset), units, key is null ? TextSeal.OfTrial() : new(key));
        return (subject, command.Act) switch
        {
            ({ } known, PublishAct act) => (context with
            {
                Drafts = await _drafts.OfAsync(known, key!, act.Edited, cancellation).ConfigureAwait(false),
                DirectDraft = await _drafts.OfDirectAsync(known, key!, act.Edited, cancellation).ConfigureAwait(false),
            }, null),
            ({ } known, DeclareForceMajeureAct { Area: not null }) =>
                (context with { Place = await PlaceOfAsync(known, key!, command.EffectiveAt, cancellation).ConfigureAwait(false) }, null),
            (_, MigrateAct act) => (context with { Target = _regulations.TargetOf(act) }, null),
            _ => (context, null),
        };
    }

    /// <summary>Where the submission says that the matter lies; empty where it says nothing, or nothing certain.</summary>
    private async ValueTask<ImmutableArray<PlaceCode>> PlaceOfAsync(Case subject, CaseKey key, Instant at, CancellationToken cancellation)
    {
        if (subject.Submission.Place is not { } reference || await _ports.Texts.FindAsync(subject.Code, key, reference, cancellation).ConfigureAwait(false) is not { } text)
        {
            return [];
        }

        var places = await _ports.Places.CurrentAsync(cancellation).ConfigureAwait(false);
        return _routing.PlaceOf(text.Reveal(), places, at) is { } place ? places.ChainOf(place.Code) : [];
    }

    /// <summary>Texts are kept before the events that refer to them: a crash in between leaves a text that nothing refers to, never the reverse.</summary>
    private async ValueTask<bool> AppendAsync(
        Case? before, ImmutableArray<CaseEvent> events, Case after, DecisionContext context, CancellationToken cancellation)
    {
        if (context.Seal.Sealed.Count > 0 && await _ports.Keys.FindAsync(after.Code, cancellation).ConfigureAwait(false) is { } key)
        {
            await _ports.Texts.KeepAsync(after.Code, key, context.Seal.Sealed, cancellation).ConfigureAwait(false);
        }

        var appended = await _ports.Store
            .AppendAsync(after.Code, before?.Version ?? 0, events, context.Procedure.NextDue(after, context.Calendars), cancellation)
            .ConfigureAwait(false);
        if (appended)
        {
            _recent.Keep(after);
            HostMeter.Appended(events);
        }
        else
        {
            HostMeter.Overtaken();
        }

        if (appended)
        {
            await EraseAsync(after, context.Preset, cancellation).ConfigureAwait(false);
        }

        return appended;
    }

    private async ValueTask<CommandOutcome> RepeatedAsync(Case subject, CommandRepeated repeated, Preset preset, CancellationToken cancellation)
    {
        // A sender repeats what it was not answered: the disk may have been full, or the process gone, before the key was.
        await EraseAsync(subject, preset, cancellation).ConfigureAwait(false);
        var log = await _ports.Store.LoadAsync(subject.Code, cancellation).ConfigureAwait(false);
        return new(
            [.. log.Select(stored => stored.Event).Where(e => e.Sequence >= repeated.First && e.Sequence <= repeated.Last)], subject, null, true);
    }

    private async ValueTask<CommandOutcome> BeatenAsync(Command command, CancellationToken cancellation)
    {
        var now = await FindAsync(command.Case, cancellation).ConfigureAwait(false);
        var version = (now?.Version ?? 0).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var expected = command.ExpectedVersion?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "–";
        return CommandOutcome.Refused(now, Refusal.Because(new(RefusalCodes.Concurrency, [expected, version], "expectedVersion")));
    }
}
