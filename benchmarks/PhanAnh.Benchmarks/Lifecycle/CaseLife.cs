using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh.Benchmarks;

/// <summary>One ordinary life of a case under the shipped regulation of Tây Ninh, step by step: each command with the case as it found it.</summary>
internal sealed class CaseLife
{
    private CaseLife(Preset preset)
    {
        Preset = preset;
        Procedure = preset.Procedures[0];
        Calendars = PresetCalendars.Resolve(preset, HolidayCalendar.Vietnam);
        Context = new(preset, Procedure, Calendars, new([Unit.Of("U1", "Đơn vị 1"), Unit.Of("U2", "Đơn vị 2")]), new(new CaseKey(new byte[32])));
        Steps = Live();
    }

    internal sealed record Step(Command Command, Case? Before, TextRef Fingerprint, CommandAccepted Accepted);

    internal static CaseLife TayNinh { get; } = new(PresetLibrary.Shipped.Find("tay-ninh-58-2024")!);

    internal Preset Preset { get; }

    internal Procedure Procedure { get; }

    internal CalendarSet Calendars { get; }

    internal DecisionContext Context { get; }

    internal ImmutableArray<Step> Steps { get; }

    internal ImmutableArray<CaseEvent> Events => [.. Steps.SelectMany(step => step.Accepted.Events)];

    /// <summary>The case while two units work on it: six clocks have begun, three of them run.</summary>
    internal Case Running => Steps[4].Accepted.Case;

    internal Step Of(ActKind kind) => Steps.First(step => step.Command.Act.Kind == kind);

    internal static Instant At(int day, int hour, int minute = 0) => new LocalDateTime(2025, 3, day, hour, minute).WithOffset(Offset.FromHours(7)).ToInstant();

    internal static Command Of(int number, Act act, Actor actor, Instant at, int? assignment = null) =>
        Command.Of($"cmd-{number}", "C-2025-000001", act, actor, at) with { Assignment = assignment is { } id ? new AssignmentId(id) : null };

    private ImmutableArray<Step> Live()
    {
        var reception = Actor.Of("reception-1", "ReceptionOfficer");
        var submission = new Submission
        {
            Content = new("Đèn đường trước chợ hỏng ba ngày nay."),
            Name = new("Nguyễn Thị Lan"),
            Phone = new("0912345678"),
            TruthfulnessDeclared = true,
        };
        ImmutableArray<(Act Act, Actor By, Instant At, int? Assignment)> acts =
        [
            (new RegisterAct(new("zalo"), new("Reflection"), new("Citizen"), submission) { SubmitterId = new("citizen-1") }, Actor.Of("citizen-1", "Submitter"), At(3, 9), null),
            (new ClassifyAct(new("Lighting")), reception, At(3, 10), null),
            (DispatchAct.To("Đề nghị kiểm tra, xử lý.", "U1", "U2"), reception, At(3, 11), null),
            (new AcceptAct(), Actor.Of("officer-2", "HandlingOfficer", "U2"), At(3, 14), null),
            (new AcceptAct(), Actor.Of("officer-1", "HandlingOfficer", "U1"), At(3, 15), null),
            (new SubmitResultAct(new("Đã khắc phục.")), Actor.Of("officer-1", "HandlingOfficer", "U1"), At(5, 9), null),
            (new ApproveAct(), Actor.Of("leader-1", "ApprovingLeader", "U1"), At(5, 10), null),
            (new PublishAct(), reception, At(5, 11), 1),
        ];
        var steps = ImmutableArray.CreateBuilder<Step>();
        Case? subject = null;
        foreach (var (act, by, at, assignment) in acts)
        {
            var command = Of(steps.Count + 1, act, by, at, assignment);
            var accepted = Procedure.Decide(subject, command, Context) as CommandAccepted ?? throw new InvalidOperationException($"{act.Kind} is refused.");
            steps.Add(new(command, subject, CommandFingerprint.Of(command, Context.Seal), accepted));
            subject = accepted.Case;
        }

        return steps.ToImmutable();
    }
}
