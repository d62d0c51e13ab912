using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core.Tests;

/// <summary>A case with one published answer, and the few rules that publication and notification ask.</summary>
internal static class PublicSample
{
    public static readonly Instant Monday = SampleEvents.Monday;

    private static readonly StateMark Received = new(new("Received"), Phase.Intake, Outcome.None);
    private static readonly StateMark Processing = new(new("InProcessing"), Phase.Handling, Outcome.None);
    private static readonly StateMark Answered = new(new("Answered"), Phase.Answered, Outcome.None);

    public static ImmutableArray<CaseEvent> Published { get; } = Log(
        (Registration(new()), Received, null),
        (new Classified(new("ha-tang"), null, false, false), null, null),
        (new Dispatched([new(new(1), new("so-xay-dung"), Processing), new(new(2), new("ubnd-xa"), Processing)], [], false), Processing, null),
        (new ResultSubmitted(Text("Đã sửa"), null, [], [1]), null, 1),
        (new Approved(), null, 1),
        (new Published(Text("Đã sửa xong")) { Public = Text("Đã sửa xong"), Passages = [] }, Answered, 1));

    public static Registered Registration(SealedSubmission submission) =>
        new(new("sample", 1, HashChain.Start), "ordinary", new("portal"), new("reflection"), new("citizen"), submission);

    public static TextRef Text(string text) => SampleEvents.Seal.Seal(new(text))!.Value;

    public static ImmutableArray<CaseEvent> Log(params ReadOnlySpan<(CaseFact Fact, StateMark? To, int? Assignment)> steps)
    {
        var log = ImmutableArray.CreateBuilder<CaseEvent>();
        foreach (var (fact, to, assignment) in steps)
        {
            log.Add(Next(log.Count, fact, to, assignment));
        }

        return log.ToImmutable();
    }

    public static ImmutableArray<CaseEvent> With(CaseFact fact, StateMark? to = null, int? assignment = null) =>
        Published.Add(Next(Published.Length, fact, to, assignment));

    public static CaseEvent Following(ImmutableArray<CaseEvent> log, CaseFact fact, StateMark? to, int? assignment) => Next(log.Length, fact, to, assignment);

    public static Preset Preset(bool timeline = true, bool timelineOfConfidential = false) => new()
    {
        Stamp = new("sample", 1, HashChain.Start),
        Province = "sample",
        Name = new("Mẫu"),
        Document = new(null, null, "UBND", []),
        From = new(2024, 1, 1),
        Terms = new()
        {
            States =
            [
                new(Received.Code, MachineKind.Case, Received.Phase, Received.Outcome, new("Đã tiếp nhận")),
                new(Processing.Code, MachineKind.Assignment, Processing.Phase, Processing.Outcome, new("Đang xử lý")),
                new(Answered.Code, MachineKind.Assignment, Answered.Phase, Answered.Outcome, new("Đã trả lời")),
            ],
        },
        Intake = new([], [], [new(new("secret"), new("Bí mật"), [], [], true, null, [])], []),
        Procedures = [],
        Publication = new(true, timeline, timelineOfConfidential, [], null),
        Reports = new(15, LocalTime.Midnight, IsoDayOfWeek.Monday, [], []),
        Retention = new(null, []),
        Notifications =
        [
            new(new("Received"), new("Đã tiếp nhận"), [NotificationFeed.Submitter], ["sms"], true, []),
            new(new("Dispatched"), new("Đã phân phối"), [new("UnitOfficer")], ["system"], true, []),
        ],
    };

    private static CaseEvent Next(int before, CaseFact fact, StateMark? to, int? assignment) => new()
    {
        Case = SampleEvents.Code,
        Sequence = before + 1,
        EffectiveAt = Monday + Duration.FromDays(before),
        RecordedAt = Monday + Duration.FromDays(before),
        By = new(EventActor.SystemRole),
        Row = new($"T{before + 1}"),
        To = to,
        Assignment = assignment is { } id ? new AssignmentId(id) : null,
        Notifies = fact is Dispatched ? [new("Dispatched"), new("Unknown"), new("Received")] : [],
        Fact = fact,
    };
}
