using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>The life of a case as chance would have it: mostly what an officer could plausibly do next, sometimes nonsense. The same numbers give the same life.</summary>
internal sealed class RandomLife
{
    /// <summary>Stands in every personal text, so that it can be searched for wherever none may be.</summary>
    internal const string Personal = "zqPERSONALqz";

    private static readonly ImmutableArray<string> Roles =
        [.. PresetText.TayNinh.Preset.Terms.Roles.Where(role => role.Party != Party.System).Select(role => role.Code.Value)];

    private static readonly ImmutableArray<string> Triggers = [.. PresetText.TayNinh.Preset.Terms.Triggers.Keys.Select(trigger => trigger.Value).Order(StringComparer.Ordinal)];

    private readonly Queue<int> _numbers;
    private Instant _now = Hotline.At("2025-01-20 08:00");

    internal RandomLife(IEnumerable<int> numbers)
    {
        _numbers = new(numbers);
        Hotline.KnowUnit(Hotline.Named("U4") with { To = new LocalDate(2025, 1, 31), Successor = new UnitCode("U3") });
    }

    internal Hotline Hotline { get; } = new(PresetText.TayNinh.Preset);

    internal List<Command> Commands { get; } = [];

    internal List<CommandOutcome> Outcomes { get; } = [];

    /// <summary>Lives until the numbers run out, and calls back after each command with what was before.</summary>
    internal RandomLife Live(Action<Case?, CommandOutcome>? after = null)
    {
        Do(Actor.Of(Personal, "Submitter"), Registration(), "Register", after);
        while (_numbers.Count > 0 && Hotline.Log.Length < 120)
        {
            _now += Next(12) switch
            {
                0 => Duration.Zero,
                < 8 => Duration.FromMinutes(Next(600)),
                < 11 => Duration.FromHours(Next(72)),
                _ => Duration.FromDays(Next(30)),
            };
            var (actor, trigger) = Plausible();
            Do(actor, Act(trigger), trigger, after);
        }

        return this;
    }

    private void Do(Actor actor, Act act, string trigger, Action<Case?, CommandOutcome>? after)
    {
        var before = Hotline.Wait(Hotline.Desk.FindAsync(new(Hotline.Code)));
        var command = new Command
        {
            Id = new("r-" + Commands.Count.ToString(CultureInfo.InvariantCulture)),
            Case = new(Hotline.Code),
            Trigger = new(trigger),
            Act = act,
            Actor = actor,
            EffectiveAt = _now,
            Assignment = before is { Assignments.Length: > 1 } && actor.Unit is null ? new AssignmentId(1 + Next(before.Assignments.Length)) : null,
            BackdatingReason = Next(20) == 0 ? Hotline.Text(Personal) : null,
        };
        Commands.Add(command);
        var outcome = Hotline.Do(command);
        Outcomes.Add(outcome);
        after?.Invoke(before, outcome);
    }

    /// <summary>Four times in five something that the procedure permits to somebody.</summary>
    private (Actor Actor, string Trigger) Plausible()
    {
        if (Next(5) > 0)
        {
            var possible = Roles.SelectMany(role => Hotline.Permitted(Somebody(role), Local(_now)).Select(trigger => (role, trigger)))
                .GroupBy(pair => pair.trigger)
                .Where(group => group.Key is not ("MarkStateSecret" or "RequestConfidentiality" or "DeclareForceMajeure") || Next(6) == 0)
                .ToList();
            if (possible.Count > 0)
            {
                var group = possible[Next(possible.Count)];
                return (Somebody(group.ElementAt(Next(group.Count())).role), group.Key);
            }
        }

        return (Somebody(Roles[Next(Roles.Length)]), Triggers[Next(Triggers.Length)]);
    }

    private Actor Somebody(string role) => role switch
    {
        "Submitter" => Actor.Of(Next(10) == 0 ? "other" + Personal : Personal, role),
        "ProcessingUnit" or "HandlingOfficer" or "ApprovingLeader" or "UnitHead" or "FocalLeader" or "FocalOfficer" =>
            Actor.Of(role == "ApprovingLeader" ? "leader" : "officer", role, "U" + (1 + Next(4)).ToString(CultureInfo.InvariantCulture)),
        _ => Actor.Of("official", role),
    };

    private Act Act(string trigger) => trigger switch
    {
        "Register" => Registration(),
        "Dispatch" => new DispatchAct([.. Units()]) { Note = Note(), AwaitsFurtherUnit = Next(8) == 0 },
        "Reject" => Hotline.Rejection(Next(2) == 0 ? "c" : Next(2) == 0 ? "g" : "e/Fire114") with { Notice = Note() },
        "RequestRework" => new RequestReworkAct(new(Pick("Form", "Content", "Dissatisfied"))) { Note = Note() },
        "Rate" => new RateAct(new(Pick("Satisfied", "Acceptable", "Dissatisfied", "Dissatisfied"))) { Note = Note() },
        "Reassign" => new ReassignAct(new(Units().First().Value)) { Note = Note() },
        "FileExtension" => new FileExtensionAct(Calendar.VietnamTime.DateOf(_now).PlusDays(Next(40)), new("31/SXD")) { Note = Note() },
        "DeclareForceMajeure" => new DeclareForceMajeureAct(_now - Duration.FromHours(Next(48)), Next(3) == 0 ? null : _now + Duration.FromHours(Next(48))) { Note = Note() },
        "Publish" => new PublishAct { Edited = Next(3) == 0 ? Hotline.Text(Personal + " edited") : null },
        "InviteNewUnit" => new InviteNewUnitAct(new("12/TTTT")),
        "SupplyClarification" => new SupplyClarificationAct { Supplement = Hotline.Complete with { Phone = Hotline.Text(Personal) }, Note = Note() },
        _ => SampleActs.Of(trigger, Personal) with { Note = Note() },
    };

    private RegisterAct Registration() => Hotline.Registration(Pick("app", "zalo", "call-centre"), Next(5) == 0, new Submission
    {
        Content = Hotline.Text(Personal + " content"),
        Name = Hotline.Text(Personal),
        Phone = Next(3) == 0 ? null : Hotline.Text("09" + Personal),
        Address = Next(3) == 0 ? Hotline.Text(Personal + " street") : null,
    }) with { SubmitterId = Hotline.Text(Personal) };

    private IEnumerable<UnitCode> Units()
    {
        var first = Next(4);
        return Enumerable.Range(first, 1 + Next(3)).Select(i => new UnitCode("U" + ((i % 4) + 1).ToString(CultureInfo.InvariantCulture)));
    }

    private SensitiveText Note() => Hotline.Text(Next(15) == 0 ? "  " : Personal + " note");

    private string Pick(params ReadOnlySpan<string> choices) => choices[Next(choices.Length)];

    private int Next(int below) => below <= 1 || !_numbers.TryDequeue(out var number) ? 0 : number % below;

    private static string Local(Instant instant) => Hotline.Local(instant);
}
