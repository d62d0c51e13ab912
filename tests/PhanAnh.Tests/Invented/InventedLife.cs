using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>
/// A case of a regulation that nobody issued, living as chance would have it by whatever the file permits, minutes, hours or weeks apart. The same seed gives the same life, a
/// smaller number of steps its beginning.
/// </summary>
internal sealed class InventedLife
{
    /// <summary>Stands in every personal text of the submitter, so that it can be searched for wherever none may be.</summary>
    internal const string Personal = "zqPERSONALqz";

    private readonly Preset _preset;
    private readonly ImmutableArray<Actor> _actors;
    private uint _random;
    private Instant _now;

    internal InventedLife(PresetText text, int seed)
    {
        _preset = text.Preset;
        _random = unchecked(((uint)seed * 2_654_435_761u) + 1);
        Begins = Beginning(_preset);
        _now = Begins;
        Hotline = Known(new(_preset));
        Hotline.KnowUnit(Hotline.Named("U4") with { To = VietnamTime.DateOf(Begins).PlusDays(10), Successor = new UnitCode("U3") });
        _actors =
        [
            .. _preset.Terms.Roles.Where(role => role.Party != Party.System).SelectMany(role => role.Party switch
            {
                Party.Unit => new[] { "U1", "U2", "U3", "U4" }.Select(unit => Actor.Of("officer-" + unit, role.Code.Value, unit)),
                Party.Submitter => [Actor.Of("citizen-1", role.Code.Value), Actor.Of("citizen-2", role.Code.Value)],
                _ => [Actor.Of("official", role.Code.Value)],
            }),
        ];
    }

    internal Hotline Hotline { get; }

    internal Instant Begins { get; }

    /// <summary>The first Monday at eight on which a regulation is in force, not before March 2025.</summary>
    internal static Instant Beginning(Preset preset)
    {
        var day = LocalDate.Max(preset.From, new(2025, 3, 3));
        return (day.DayOfWeek == IsoDayOfWeek.Monday ? day : day.Next(IsoDayOfWeek.Monday)).At(new LocalTime(8, 0)).WithOffset(Offset.FromHours(7)).ToInstant();
    }

    /// <summary>The units stand as they do in the scenarios: U1 is under U3.</summary>
    internal static Hotline Known(Hotline hotline)
    {
        hotline.KnowUnit(Hotline.Named("U1") with { Parent = new UnitCode("U3") });
        return hotline;
    }

    /// <summary>Lives for some steps and calls back after each command with what was before.</summary>
    internal InventedLife Live(int steps, Action<Case?, CommandOutcome>? after = null)
    {
        Begin();
        for (var step = 1; step < steps; step++)
        {
            _now += Next(12) switch
            {
                < 3 => Duration.FromMinutes(Next(30)),
                < 7 => Duration.FromHours(Next(20)),
                < 11 => Duration.FromHours(Next(100)),
                _ => Duration.FromDays(Next(40)),
            };
            var before = Hotline.Case;
            var possible = _actors
                .SelectMany(actor => Hotline.Permitted(before, actor, _now).Select(permitted => (Actor: actor, permitted.Trigger, permitted.Assignment)))
                .GroupBy(pair => (pair.Trigger, pair.Assignment))
                .ToImmutableArray();
            if (possible.IsEmpty)
            {
                return this;
            }

            var ways = possible[Next(possible.Length)].ToImmutableArray();
            var (chosen, trigger, assignment) = Next(12) == 0 ? ways[0] with { Actor = Pick(_actors) } : Pick(ways);
            var outcome = Hotline.Do(Command(chosen, Act(trigger, assignment, before), trigger.Value, assignment));
            after?.Invoke(before, outcome);
        }

        return this;
    }

    private void Begin()
    {
        var registrations = AnyAct.Registrations(_preset, Hotline.Complete with { Content = Hotline.Text(Personal), Name = Hotline.Text(Personal), Phone = Hotline.Text("09" + Personal), Email = null }).ToImmutableArray();
        var row = _preset.Procedures[0].CaseLifecycle.Rows.First(known => known.From.IsEmpty);
        var outcome = default(CommandOutcome);
        for (var attempt = 0; attempt < 20 && outcome?.IsAccepted != true; attempt++)
        {
            outcome = Hotline.Do(Command(Actor.Of("citizen-1", row.By[0].Value), Pick(registrations), row.On!.Value.Value, null));
        }

        Assert.True(outcome!.IsAccepted, $"{outcome.Refusal}");
    }

    private Act Act(TriggerCode trigger, AssignmentId? assignment, Case subject)
    {
        var procedure = _preset.Procedure(subject.Procedure)!;
        var (lifecycle, state) = assignment is { } id ? (procedure.AssignmentLifecycle, subject.Find(id)!.State.Code) : (procedure.CaseLifecycle, subject.State.Code);
        var row = lifecycle.Rows.First(known => known.On == trigger && known.From.Contains(state));
        var act = Pick(AnyAct.Of(row.Act, _preset, VietnamTime.DateOf(_now)).ToImmutableArray());
        return Next(8) == 0 ? act with { Note = null } : act;
    }

    private Command Command(Actor actor, Act act, string trigger, AssignmentId? assignment) => new()
    {
        Id = new("step-" + _random.ToString(CultureInfo.InvariantCulture)),
        Case = new(Hotline.Code),
        Trigger = new(trigger),
        Act = act,
        Actor = actor,
        EffectiveAt = _now,
        Assignment = assignment,
    };

    private T Pick<T>(ImmutableArray<T> choices) => choices[Next(choices.Length)];

    private int Next(int below)
    {
        _random ^= _random << 13;
        _random ^= _random >> 17;
        _random ^= _random << 5;
        return (int)(_random % (uint)below);
    }
}
