using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>
/// Hands the open parts of units that have ended on to those that took over from them, after a merger of units, communes or provinces. Where a unit was split it asks: the
/// part stays where it is until somebody chooses.
/// </summary>
/// <remarks>Safe for concurrent use as far as its ports are. Asking again does nothing twice: what was handed on is no longer with a unit that has ended.</remarks>
public sealed class SuccessionDesk
{
    private readonly HotlineDesk _desk;
    private readonly HotlinePorts _ports;

    /// <summary>A desk over a hotline's.</summary>
    /// <param name="desk">Carries the commands out.</param>
    /// <param name="ports">The ports of that desk.</param>
    public SuccessionDesk(HotlineDesk desk, HotlinePorts ports)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(ports);
        (_desk, _ports) = (desk, ports);
    }

    /// <summary>All open parts whose units have ended on a day, by case in order of registration. Reads the whole log once, and those cases that such a unit ever had.</summary>
    /// <param name="day">A local day.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async ValueTask<ImmutableArray<HandOver>> LookAsync(LocalDate day, CancellationToken cancellation = default)
    {
        var units = await _ports.Units.CurrentAsync(cancellation).ConfigureAwait(false);
        var codes = new List<CaseCode>();
        var seen = new HashSet<CaseCode>();
        await foreach (var stored in _ports.Store.ReadAllAsync(0, cancellation).ConfigureAwait(false))
        {
            if (UnitsIn(stored.Event.Fact).Any(unit => units.HasEnded(unit, day)) && seen.Add(stored.Event.Case))
            {
                codes.Add(stored.Event.Case);
            }
        }

        var parts = ImmutableArray.CreateBuilder<HandOver>();
        foreach (var code in codes)
        {
            if (await _desk.FindAsync(code, cancellation).ConfigureAwait(false) is { } subject)
            {
                parts.AddRange(HandOver.Of(subject, units, day));
            }
        }

        return parts.ToImmutable();
    }

    /// <summary>Hands on every part that <see cref="LookAsync"/> finds and that one unit took over; the others are told and left.</summary>
    /// <param name="at">When it takes effect; the units of its local day in Việt Nam count.</param>
    /// <param name="by">Who does it: a role to which the regulation of the case gives the reassignment.</param>
    /// <param name="reason">The note that goes with each reassignment.</param>
    /// <param name="cancellation">Ends it between two cases.</param>
    /// <returns>Every part, with what the desk answered; none where nothing was asked of it.</returns>
    public async ValueTask<ImmutableArray<HandOverResult>> HandOnAsync(
        Instant at, Actor by, SensitiveText reason, CancellationToken cancellation = default)
    {
        var results = ImmutableArray.CreateBuilder<HandOverResult>();
        foreach (var part in await LookAsync(VietnamTime.DateOf(at), cancellation).ConfigureAwait(false))
        {
            var command = part.Verdict == HandOverVerdict.HandOn && await _desk.FindAsync(part.Case, cancellation).ConfigureAwait(false) is { } subject
                ? CommandOf(subject, part, at, by, reason)
                : null;
            results.Add(new(part, command is null ? null : await _desk.HandleAsync(command, cancellation).ConfigureAwait(false)));
        }

        return results.ToImmutable();
    }

    /// <summary>The reassignment under whatever name the regulation of the case gives it; none where it knows none from where the part stands.</summary>
    private Command? CommandOf(Case subject, HandOver part, Instant at, Actor by, SensitiveText reason)
    {
        if (_desk.Regulations.Of(subject) is not var (_, procedure) || subject.Find(part.Assignment) is not { } assignment)
        {
            return null;
        }

        var row = procedure.AssignmentLifecycle.Rows.FirstOrDefault(row => row.Act == ActKind.Reassign && row.From.Contains(assignment.State.Code));
        return row?.On is not { } trigger ? null : new()
        {
            Id = new($"handover-{part.Assignment}"),
            Case = part.Case,
            Trigger = trigger,
            Act = new ReassignAct(part.Heirs[0]) { Note = reason },
            Actor = by,
            EffectiveAt = at,
            Assignment = part.Assignment,
        };
    }

    private static IEnumerable<UnitCode> UnitsIn(CaseFact fact) => fact switch
    {
        Dispatched dispatched => dispatched.Assignments.Select(created => created.Unit),
        Reassigned { Successor: { } created } => [created.Unit],
        _ => [],
    };
}

/// <summary>What became of an open part of a unit that has ended.</summary>
/// <param name="Part">Which part of which case, and who could take it over.</param>
/// <param name="Outcome">What the desk answered; none where nothing was asked of it, because somebody has to choose, nobody took over, or the regulation knows no such step.</param>
public sealed record HandOverResult(HandOver Part, CommandOutcome? Outcome)
{
    /// <summary>Whether the part is with its successor now.</summary>
    public bool IsHandedOn => Outcome?.IsAccepted == true;
}
