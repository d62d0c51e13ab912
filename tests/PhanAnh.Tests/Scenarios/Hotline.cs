using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>
/// A hotline in memory, driven through the public API in words that read like the scenarios. Times are local times of Việt Nam, such as
/// <c>2025-03-03 09:00</c>.
/// </summary>
public sealed class Hotline
{
    private readonly InMemoryUnitDirectory _units;
    private int _commands;

    public Hotline(Preset preset, IReadOnlyDictionary<string, string>? hours = null)
    {
        Preset = preset;
        _units = new(new(new[] { "U1", "U2", "U3", "U4" }.Select(Named)));
        Store = new InMemoryCaseStore();
        Desk = new(
            new(Store, new InMemoryPersonalTexts(), new InMemoryCaseKeyStore(KeyOf), _units),
            new(PresetLibrary.Empty.With(preset), preset.Province, null, hours));
    }

    public Preset Preset { get; }

    public HotlineDesk Desk { get; }

    public ICaseStore Store { get; }

    public string Code { get; init; } = "C-1";

    public Case Case => Wait(Desk.FindAsync(new(Code)))!;

    /// <summary>The role under which a kind of act is usually done, so that scenarios name a role only where it matters.</summary>
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

    public CommandOutcome Do(Command command) => Wait(Desk.HandleAsync(command));

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

    public Case Classify(string local, string field = "Lighting") => Must(local, Reception, new ClassifyAct(new(field)));

    public Case Dispatch(string local, params string[] units) =>
        Must(local, Reception, new DispatchAct([.. units.Select(unit => new UnitCode(unit))]) { Note = Text("Đề nghị kiểm tra, xử lý.") });

    public Case Accept(string local, string unit = "U1") => Must(local, Officer(unit), new AcceptAct());

    public Case Return(string local, string unit = "U1") =>
        Must(local, Officer(unit), new ReturnAct { Note = Text("Không thuộc thẩm quyền.") });

    public Case Submit(string local, string unit = "U1") => Must(local, Officer(unit), new SubmitResultAct(Text("Đã khắc phục.")));

    public Case Approve(string local, string unit = "U1") => Must(local, Leader(unit), new ApproveAct());

    public Case Publish(string local, string unit = "U1") => Must(local, Reception, new PublishAct(), assignment: AssignmentOf(unit));

    public Case Rate(string local, string rating, string unit = "U1") =>
        Must(local, Submitter, new RateAct(new(rating)), assignment: AssignmentOf(unit));

    public Case Rework(string local, string cause, string unit = "U1") =>
        Must(local, Reception, new RequestReworkAct(new(cause)) { Note = Text("Đề nghị xử lý lại.") }, assignment: AssignmentOf(unit));

    /// <summary>A case of U1 that was accepted: received, classified, dispatched and accepted within the hour.</summary>
    public Case Accepted(string local)
    {
        var start = local.Length > 10 ? local : local + " 08:00";
        Register(start);
        Classify(start);
        Dispatch(start, "U1");
        return Accept(start);
    }

    public int AssignmentOf(string unit) => Case.Assignments.Last(assignment => assignment.Unit.Value == unit).Id.Value;

    /// <summary>How the latest run of a clock stands.</summary>
    public ClockAnswer Clock(string code, string now, string? unit = null) => Desk.ClocksOf(Case, At(now))
        .Last(answer => answer.Clock.Code.Value == code && (unit is null || answer.Assignment == new AssignmentId(AssignmentOf(unit))));

    public string Due(string code, string? unit = null) => Local(Clock(code, "2025-01-01 00:00", unit).Due);

    public static T Wait<T>(ValueTask<T> task) => task.AsTask().GetAwaiter().GetResult();

    private static CaseKey KeyOf(CaseCode code) => new(SHA256.HashData(Encoding.UTF8.GetBytes(code.Value)));
}
