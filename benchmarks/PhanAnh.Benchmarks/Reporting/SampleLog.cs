using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;
using PhanAnh.Reporting;

namespace PhanAnh.Benchmarks;

/// <summary>The events of cases that are received, dispatched, accepted, handled, approved, published and rated under the shipped regulation of Tây Ninh.</summary>
internal static class SampleLog
{
    internal static Regulation Regulation { get; } = new(SampleFacts.Preset, PresetCalendars.Resolve(SampleFacts.Preset, HolidayCalendar.Vietnam));

    internal static List<CaseEvent> Of(int cases)
    {
        var random = new Random(58);
        var events = new List<CaseEvent>();
        for (var number = 0; number < cases; number++)
        {
            events.AddRange(Life(random, "PA-" + number.ToString("00000", CultureInfo.InvariantCulture)));
        }

        return events;
    }

    private static List<CaseEvent> Life(Random random, string code)
    {
        var at = SampleFacts.Period.Start + Duration.FromMinutes(random.Next(14 * 1440));
        var unit = SampleFacts.UnitOf(random.Next(200)).Value;
        var seal = new TextSeal(new(SHA256.HashData(Encoding.UTF8.GetBytes(code))));
        var log = new List<CaseEvent>();
        Case? subject = null;
        Do(Actor.Of("citizen", "Submitter"), Registration());
        Do(Actor.Of("reception-1", "ReceptionOfficer"), new ClassifyAct(SampleFacts.Preset.Terms.Fields[random.Next(SampleFacts.Preset.Terms.Fields.Length)].Code));
        Do(Actor.Of("reception-1", "ReceptionOfficer"), new DispatchAct([new(unit)]) { Note = new("Đề nghị xử lý.") });
        Do(Actor.Of("officer", "HandlingOfficer", unit), new AcceptAct(), 1);
        Do(Actor.Of("officer", "HandlingOfficer", unit), new SubmitResultAct(new SensitiveText("Đã thay bóng đèn, tuyến đường đã sáng trở lại.")), 1);
        Do(Actor.Of("leader", "ApprovingLeader", unit), new ApproveAct(), 1);
        Do(Actor.Of("reception-1", "ReceptionOfficer"), new PublishAct(), 1);
        Do(Actor.Of("citizen", "Submitter"), new RateAct(SampleFacts.Preset.Terms.Ratings[random.Next(SampleFacts.Preset.Terms.Ratings.Length)].Code), 1);
        return log;

        void Do(Actor actor, Act act, int? assignment = null)
        {
            at += Duration.FromMinutes(random.Next(60));
            var command = new Command
            {
                Id = new(code + "-" + log.Count.ToString(CultureInfo.InvariantCulture)),
                Case = new(code),
                Trigger = new(act.Kind.ToString()),
                Actor = actor,
                Act = act,
                EffectiveAt = at,
                Assignment = assignment is { } ordinal ? new AssignmentId(ordinal) : null,
            };
            var procedure = SampleFacts.Preset.Procedures[0];
            var context = new DecisionContext(SampleFacts.Preset, procedure, Regulation.Calendars, SampleFacts.Units, seal);
            var accepted = procedure.Decide(subject, command, context) as CommandAccepted
                ?? throw new InvalidOperationException($"{act.Kind} was refused.");
            log.AddRange(accepted.Events);
            subject = accepted.Case;
        }
    }

    private static RegisterAct Registration() => new(
        SampleFacts.Preset.Intake.Channels[0].Code,
        SampleFacts.Preset.Terms.CaseKinds[0].Code,
        SampleFacts.Preset.Terms.SubmitterKinds[0].Code,
        new Submission
        {
            Content = new("Đèn đường trước chợ hỏng ba ngày nay, buổi tối đi lại rất nguy hiểm."),
            Name = new("Nguyễn Thị Lan"),
            Phone = new("0912345678"),
            Email = new("lan@example.vn"),
            Place = new("Chợ Long Hoa"),
            OccurredAt = new("tối hôm qua"),
            TruthfulnessDeclared = true,
        })
    {
        SubmitterId = new("citizen"),
    };
}
