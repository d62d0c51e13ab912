using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>The life of a case as chance would have it: mostly what an officer could plausibly do next, sometimes nonsense. The same seed gives the same life, a smaller number of steps its beginning.</summary>
internal sealed class RandomLife
{
    /// <summary>Stands in every personal text, so that it can be searched for wherever none may be.</summary>
    internal const string Personal = "zqPERSONALqz";

    private static readonly ImmutableArray<string> Roles =
        [.. PresetText.TayNinh.Preset.Terms.Roles.Where(role => role.Party != Party.System).Select(role => role.Code.Value)];

    private static readonly ImmutableArray<string> Triggers = [.. PresetText.TayNinh.Preset.Terms.Triggers.Select(trigger => trigger.Code.Value).Order(StringComparer.Ordinal)];

    /// <summary>What can nearly always be done and leads nowhere, or to an early end.</summary>
    private static readonly HashSet<string> Asides = new(StringComparer.Ordinal)
    {
        "Reject", "RequestClarification", "InviteNewUnit", "EscalateDispute", "GiveDirection", "RequestConfidentiality", "MarkStateSecret", "Purge",
        "DeclareForceMajeure", "DiscloseSubmitter", "DiscloseRecord", "Remind", "FileExtension", "AskFollowUp", "Return", "Reassign",
        "ReturnToOfficer",
    };

    private readonly int _steps;
    private uint _random;
    private Instant _now = Hotline.At("2025-01-20 08:00");

    internal RandomLife(int seed, int steps)
    {
        _random = unchecked(((uint)seed * 2_654_435_761u) + 1);
        _steps = steps;
        Hotline.KnowUnit(Hotline.Named("U4") with { To = new LocalDate(2025, 1, 31), Successor = new UnitCode("U3") });
    }

    internal Hotline Hotline { get; } = new(PresetText.TayNinh.Preset);

    internal List<Command> Commands { get; } = [];

    internal List<CommandOutcome> Outcomes { get; } = [];

    /// <summary>Takes all its steps, and calls back after each command with what was before.</summary>
    internal RandomLife Live(Action<Case?, CommandOutcome>? after = null)
    {
        Do(Actor.Of(Personal, "Submitter"), Registration(), "Register", after);
        for (var step = 1; step < _steps; step++)
        {
            _now += Next(12) switch
            {
                0 => Duration.Zero,
                < 8 => Duration.FromMinutes(Next(600)),
                < 11 => Duration.FromHours(Next(72)),
                _ => Duration.FromDays(Next(30)),
            };
            var (actor, trigger, assignment) = Plausible();
            Do(actor, Act(trigger), trigger, after, assignment);
        }

        return this;
    }

    private void Do(Actor actor, Act act, string trigger, Action<Case?, CommandOutcome>? after, AssignmentId? assignment = null)
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
            Assignment = assignment,
            BackdatingReason = Next(20) == 0 ? Hotline.Text(Personal) : null,
        };
        Commands.Add(command);
        var outcome = Hotline.Do(command);
        Outcomes.Add(outcome);
        after?.Invoke(before, outcome);
    }

    /// <summary>Nine times in ten something that the procedure permits to somebody, mostly a step onwards.</summary>
    private (Actor Actor, string Trigger, AssignmentId? Assignment) Plausible()
    {
        var subject = Hotline.Case;
        if (Next(10) > 0)
        {
            var aside = Next(5) == 0;
            var possible = Roles.Select(Somebody)
                .SelectMany(actor => Hotline.Permitted(subject, actor, _now).Select(permitted => (actor, permitted)))
                .Where(pair => Asides.Contains(pair.permitted.Trigger.Value) == aside)
                .ToList();
            if (possible.Count > 0)
            {
                var (actor, permitted) = possible[Next(possible.Count)];
                return (actor, permitted.Trigger.Value, permitted.Assignment);
            }
        }

        return (Somebody(Roles[Next(Roles.Length)]), Triggers[Next(Triggers.Length)], subject.Assignments.IsEmpty || Next(2) == 0 ? null : new AssignmentId(1 + Next(subject.Assignments.Length)));
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
        "SupplyClarification" => new SupplyClarificationAct { Supplement = Hotline.Complete with { Phone = Hotline.Text("08" + Personal) }, Note = Note() },
        _ => SampleActs.Of(trigger, Personal) with { Note = Note() },
    };

    private RegisterAct Registration() => Hotline.Registration(Pick("app", "zalo", "call-centre"), Next(5) == 0, new Submission
    {
        Content = Hotline.Text(Personal + " content"),
        Name = Hotline.Text(Personal + " name"),
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

    private int Next(int below)
    {
        _random ^= _random << 13;
        _random ^= _random >> 17;
        _random ^= _random << 5;
        return (int)(_random % (uint)below);
    }
}
