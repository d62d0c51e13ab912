using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>
/// A hotline in memory, driven through the public API in words that read like the scenarios. Times are local times of Việt Nam, such as
/// <c>2025-03-03 09:00</c>.
/// </summary>
public sealed partial class Hotline
{
    private readonly InMemoryUnitDirectory _units;
    private readonly InMemoryPersonalTexts _texts = new();
    private readonly List<Command> _done = [];
    private int _commands;

    public Hotline(
        Preset preset, IReadOnlyDictionary<string, string>? hours = null, HolidayCalendar? holidays = null, string? province = null, Preset? later = null, PlaceRegister? places = null,
        HolidayCalendar? earlier = null)
    {
        Preset = preset;
        Hours = hours;
        var library = PresetLibrary.Empty.With(preset);
        _units = new(new(new[] { "U1", "U2", "U3", "U4" }.Select(Named)));
        Store = new InMemoryCaseStore();
        Keys = new(KeyOf);
        Ports = new(Store, _texts, Keys, _units) { Places = new InMemoryPlaceDirectory(places ?? PlaceRegister.Empty) };
        Desk = new(
            Ports,
            new(later is null ? library : library.With(later), province ?? preset.Province, holidays, hours) { EarlierHolidays = earlier is null ? [] : [earlier] });
    }

    public Preset Preset { get; }

    /// <summary>The number of the last command that was given elsewhere, so that ids do not come again.</summary>
    public int CommandsBefore
    {
        get;
        init => _commands = field = value;
    }

    public IReadOnlyDictionary<string, string>? Hours { get; }

    public UnitRegister Units => Wait(_units.CurrentAsync());

    /// <summary>A text that the case refers to, read by whoever still has the key, as a backup of it would.</summary>
    public SensitiveText Kept(TextRef reference) => Wait(_texts.FindAsync(new(Code), KeyOf(new(Code)), reference))!;

    public HotlineDesk Desk { get; }

    public HotlinePorts Ports { get; }

    public ICaseStore Store { get; }

    public InMemoryCaseKeyStore Keys { get; }

    public string Code { get; init; } = "C-1";

    public Case Case => Wait(Desk.FindAsync(new(Code)))!;

    public ImmutableArray<CaseEvent> Log => [.. Wait(Store.LoadAsync(new(Code))).Select(stored => stored.Event)];

    public static Instant At(string local) =>
        LocalDateTimePattern.CreateWithInvariantCulture(local.Length > 16 ? "yyyy-MM-dd HH:mm:ss" : "yyyy-MM-dd HH:mm")
            .Parse(local).Value.WithOffset(Offset.FromHours(7)).ToInstant();

    public static string Local(Instant? instant) => instant is { } known
        ? LocalDateTimePattern.CreateWithInvariantCulture("yyyy-MM-dd HH:mm:ss").Format(known.WithOffset(Offset.FromHours(7)).LocalDateTime)
        : "–";

    public static Actor Submitter { get; } = Actor.Of("citizen-1", "Submitter");

    public static Actor Reception { get; } = Actor.Of("reception-1", "ReceptionOfficer");

    public static Actor Coordinator { get; } = Actor.Of("coordinator-1", "CoordinatingUnit");

    public static Actor Owner { get; } = Actor.Of("owner-1", "SystemOwner");

    public static Actor Officer(string unit) => Actor.Of($"officer-{unit}", "HandlingOfficer", unit);

    public static Actor Leader(string unit) => Actor.Of($"leader-{unit}", "ApprovingLeader", unit);

    public static SensitiveText Text(string text) => new(text);

    public void KnowUnit(Unit unit) => _units.Replace(Wait(_units.CurrentAsync()).With(unit));

    public static Unit Named(string code) => new()
    {
        Code = new(code),
        Name = new("Đơn vị " + code),
        FocalPersons =
        [
            new(new("FocalLeader"), "leader-" + code),
            new(new("FocalOfficer"), "officer-" + code),
        ],
    };

    public CommandOutcome Do(string local, Actor actor, Act act, string? trigger = null, int? assignment = null, string? id = null) =>
        Do(Command(local, actor, act, trigger, assignment, id));

    public CommandOutcome Do(Command command)
    {
        _done.Add(command);
        return Wait(Desk.HandleAsync(command));
    }

    /// <summary>All commands so far, accepted or not.</summary>
    public IReadOnlyList<Command> Done => _done;

    public Command Command(string local, Actor actor, Act act, string? trigger = null, int? assignment = null, string? id = null) => new()
    {
        Id = new(id ?? $"cmd-{++_commands}"),
        Case = new(Code),
        Trigger = new(trigger ?? act.Kind.ToString()),
        Act = act,
        Actor = actor,
        EffectiveAt = At(local),
        Assignment = assignment is { } ordinal ? new AssignmentId(ordinal) : null,
    };

    /// <summary>Does it and insists that it is accepted.</summary>
    public Case Must(string local, Actor actor, Act act, string? trigger = null, int? assignment = null)
    {
        var outcome = Do(local, actor, act, trigger, assignment);
        Assert.True(outcome.IsAccepted, $"{local} {act.Kind}: {outcome.Refusal}");
        return outcome.Case!;
    }

    /// <summary>Does it and insists on one of the reasons.</summary>
    public Refusal Refused(string code, string local, Actor actor, Act act, string? trigger = null, int? assignment = null)
    {
        var before = Log.Length;
        var outcome = Do(local, actor, act, trigger, assignment);
        Assert.NotNull(outcome.Refusal);
        Assert.True(outcome.Refusal.Has(code), $"{local} {act.Kind}: expected {code}, got {outcome.Refusal}");
        Assert.Equal(before, Log.Length);
        return outcome.Refusal;
    }

    public void Advance(string local) => Wait(Desk.AdvanceAsync(At(local)));

    public Case Register(string local, string channel = "zalo", bool secret = false, Submission? submission = null) =>
        Must(local, Submitter, Registration(channel, secret, submission));

    public static RegisterAct Registration(string channel = "zalo", bool secret = false, Submission? submission = null) =>
        new(new(channel), new("Reflection"), new("Citizen"), submission ?? Complete)
        {
            ConfidentialityRequested = secret,
            SubmitterId = Text("citizen-1"),
        };

    public static Submission Complete { get; } = new()
    {
        Content = Text("Đèn đường trước chợ hỏng ba ngày nay."),
        Name = Text("Nguyễn Thị Lan"),
        Phone = Text("0912345678"),
        Email = Text("lan@example.vn"),
        Place = Text("Chợ Long Hoa"),
        OccurredAt = Text("tối hôm qua"),
        TruthfulnessDeclared = true,
    };

    /// <summary>A case of U1 that was accepted: received, classified, dispatched and accepted within the hour.</summary>
    public Case Accepted(string local)
    {
        var start = Start(local);
        Register(start);
        Classify(start);
        Dispatch(start, "U1");
        return Accept(start);
    }

    public int AssignmentOf(string unit) => Case.Assignments.Last(assignment => assignment.Unit.Value == unit).Id.Value;

    /// <summary>How the latest run of a clock stands.</summary>
    public ClockAnswer Clock(string code, string now, string? unit = null) => Desk.ClocksOf(Case, At(now))
        .Last(answer => answer.Clock.Code.Value == code && (unit is null || answer.Assignment == new AssignmentId(AssignmentOf(unit))));

    public ClockVerdict Verdict(string code, string now, string? unit = null) => Clock(code, now, unit).Verdict;

    /// <summary>Hours late, as the clock stands.</summary>
    public double HoursLate(string code, string now, string? unit = null) => Clock(code, now, unit).Overdue.TotalHours;

    public string State => Case.State.Code.Value;

    public string StateOf(string unit) => Case.Find(new(AssignmentOf(unit)))!.State.Code.Value;

    /// <summary>The triggers that an actor can fire now, on the case or any of its assignments, each once.</summary>
    public IEnumerable<string> Permitted(Actor actor, string now) =>
        Permitted(Case, actor, At(now)).Select(permitted => permitted.Trigger.Value).Distinct();

    public ImmutableArray<PermittedTrigger> Permitted(Case subject, Actor actor, Instant now) =>
        Context.Procedure.PermittedTriggers(subject, actor, Context, now);

    /// <summary>What a command would lead to; nothing is kept.</summary>
    public Decision Try(Command command) => Context.Procedure.Decide(Wait(Desk.FindAsync(new(Code))), command, Context);

    public FireAnswer CanFire(Actor actor, string trigger, Instant now, AssignmentId? assignment = null) =>
        Context.Procedure.CanFire(Case, actor, new(trigger), Context, now, assignment);

    public TimeLedger Ledger(Instant now) => TimeLedger.Of(Log, Context.Procedure, Preset, now);

    private Procedure Procedure => Wait(Desk.FindAsync(new(Code))) is { } subject && Preset.Procedure(subject.Procedure) is { } own ? own : Preset.Procedures[0];

    public DecisionContext Context => new(
        Preset, Procedure, Desk.Regulations.CalendarsOf(Preset), Wait(_units.CurrentAsync()), new(KeyOf(new(Code))));

    public PublicRecord? Public => PublicRecord.Of(Case);

    public PublicTimeline? Timeline => PublicTimeline.Of(Case, Log, Preset);

    /// <summary>All notifications so far, in the order of the log.</summary>
    public IReadOnlyList<Notification> Notices => NoticesAfter(0);

    /// <summary>The notifications that go out for the events behind a position of the log, now.</summary>
    public IReadOnlyList<Notification> NoticesAfter(long position)
    {
        var sent = new Inbox();
        Wait(Desk.NotifyAsync(position, sent));
        return sent.Notifications;
    }

    public IEnumerable<string> NoticeCodes => Notices.Select(notice => notice.Definition.Code.Value);

    public string Due(string code, string? unit = null) => Local(Clock(code, "2025-01-01 00:00", unit).Due);

    public static T Wait<T>(ValueTask<T> task) => task.AsTask().GetAwaiter().GetResult();

    private sealed class Inbox : INotifier
    {
        public List<Notification> Notifications { get; } = [];

        public ValueTask SendAsync(Notification notification, CancellationToken cancellation = default)
        {
            Notifications.Add(notification);
            return ValueTask.CompletedTask;
        }
    }

    private static CaseKey KeyOf(CaseCode code) => new(SHA256.HashData(Encoding.UTF8.GetBytes(code.Value)));
}
