using System.Security.Cryptography;
using System.Text;

namespace PhanAnh.Reporting.Tests;

/// <summary>Random but lawful lives of cases under any preset: at every step somebody does something that the procedure permits. The same seed gives the same lives.</summary>
internal sealed class PresetHistories(Preset preset, Instant begin, int seed)
{
    private const int Steps = 18;

    /// <summary>What leads on to an answer, the last of them first; without preferring them few lives would get anywhere.</summary>
    private static readonly ImmutableArray<string> Ahead =
        ["Rate", "Publish", "Approve", "RecordAnswer", "SubmitResult", "Accept", "Dispatch", "PutThrough", "Classify"];

    private static readonly ImmutableArray<string> UnitCodes = ["U1", "U2", "U3", "U4"];

    private readonly Random _random = new(seed);

    private readonly Regulation _regulation = new(preset, PresetCalendars.Resolve(preset, HolidayCalendar.Vietnam));

    private readonly ImmutableArray<Actor> _actors =
    [
        .. preset.Terms.Roles.Where(role => role.Party != Party.System).SelectMany(role => role.Party == Party.Unit
            ? UnitCodes.Select(unit => Actor.Of("officer-" + unit, role.Code.Value, unit))
            : [Actor.Of(role.Party == Party.Submitter ? "citizen-1" : "official-" + role.Code.Value, role.Code.Value)]),
    ];

    internal Regulation Regulation => _regulation;

    /// <summary>The logs of so many cases received within 90 days.</summary>
    internal ImmutableArray<ImmutableArray<CaseEvent>> Logs(int cases) => [.. Enumerable.Range(1, cases).Select(number => Life($"C-{number:00000}"))];

    private ImmutableArray<CaseEvent> Life(string code)
    {
        var at = begin + Duration.FromMinutes(_random.Next(90 * 1440));
        var seal = new TextSeal(new(SHA256.HashData(Encoding.UTF8.GetBytes(code))));
        var log = ImmutableArray.CreateBuilder<CaseEvent>();
        Case? subject = null;
        var kind = Pick(preset.Terms.CaseKinds).Code;
        var procedure = preset.ProcedureFor(kind) ?? preset.Procedures[0];
        var context = new DecisionContext(preset, procedure, _regulation.Calendars, History.Units, seal);
        Try(_actors.First(actor => actor.Role.Value == "Submitter"), "Register", Registration(kind), null);
        for (var steps = _random.Next(Steps); subject is not null && steps > 0; steps--)
        {
            at += Duration.FromMinutes(_random.Next(_random.Next(3) == 0 ? 5 * 1440 : 600));
            var ways = _actors
                .SelectMany(actor => procedure.PermittedTriggers(subject, actor, context, at).Select(way => (Actor: actor, Way: way)))
                .GroupBy(pair => pair.Way.Trigger).ToList();
            if (ways.Count > 0)
            {
                var ahead = ways.Where(group => Ahead.Contains(group.Key.Value)).MinBy(group => Ahead.IndexOf(group.Key.Value));
                var (actor, way) = Pick((ahead is not null && _random.Next(3) > 0 ? ahead : Pick(ways)).ToList());
                Try(actor, way.Trigger.Value, Act(procedure, way.Trigger, subject, at), way.Assignment);
            }
        }

        return log.ToImmutable();

        void Try(Actor actor, string trigger, Act act, AssignmentId? assignment)
        {
            var command = new Command
            {
                Id = new($"{code}-{log.Count}-{_random.Next()}"),
                Case = new(code),
                Trigger = new(trigger),
                Act = act with { Note = People.Text("Ghi chú.") },
                Actor = actor,
                EffectiveAt = at,
                Assignment = assignment,
            };
            if (procedure.Decide(subject, command, context) is CommandAccepted accepted)
            {
                log.AddRange(accepted.Events);
                subject = accepted.Case;
            }
        }
    }

    private RegisterAct Registration(TermCode kind) =>
        People.Registration(Pick(preset.Intake.Channels).Code.Value, kind.Value, Pick(preset.Terms.SubmitterKinds).Code.Value, _random.Next(6) == 0);

    private Act Act(Procedure procedure, TriggerCode trigger, Case subject, Instant at)
    {
        var text = People.Text("Nội dung.");
        var day = VietnamTime.DateOf(at).PlusDays(_random.Next(20));
        var authority = Pick(preset.Terms.Roles.Where(role => role.Party != Party.System && role.Party != Party.Submitter).ToImmutableArray()).Code;
        return procedure.CaseLifecycle.Rows.Concat(procedure.AssignmentLifecycle.Rows).First(row => row.On == trigger).Act switch
        {
            ActKind.Accept => new AcceptAct(),
            ActKind.AgreeLead => new AgreeLeadAct(new("PartyOffice"), [new("PartyOffice"), new("InternalAffairsCommission")]),
            ActKind.AmendAndApprove => new AmendAndApproveAct(text),
            ActKind.AnswerDirectly => new AnswerDirectlyAct(text),
            ActKind.AnswerFollowUp => new AnswerFollowUpAct(),
            ActKind.Approve => new ApproveAct(),
            ActKind.AskFollowUp => new AskFollowUpAct(),
            ActKind.Classify => new ClassifyAct(Pick(preset.Terms.Fields).Code)
            {
                ContentItems = 1 + _random.Next(2),
                UrgencyClass = preset.Terms.UrgencyClasses.IsEmpty || _random.Next(3) > 0 ? null : Pick(preset.Terms.UrgencyClasses).Code,
            },
            ActKind.Close => new CloseAct(),
            ActKind.Commend => new CommendAct { LedToRuleChange = _random.Next(2) == 0 },
            ActKind.Copy => new CopyAct(),
            ActKind.DeclareForceMajeure => new DeclareForceMajeureAct(at, at + Duration.FromHours(30)),
            ActKind.DeliverPrivately => new DeliverPrivatelyAct(),
            ActKind.Disclose => new DiscloseAct(DisclosureScope.Record, text),
            ActKind.Dispatch => new DispatchAct([.. UnitCodes.Where(_ => _random.Next(3) == 0).DefaultIfEmpty("U1").Select(unit => new UnitCode(unit))])
            {
                DirectedBy = _random.Next(4) == 0 ? authority : null,
                DueOn = _random.Next(2) == 0 ? day : null,
            },
            ActKind.EndForceMajeure => new EndForceMajeureAct(),
            ActKind.Escalate => new EscalateAct(),
            ActKind.EscalateDispute => new EscalateDisputeAct(),
            ActKind.Exchange => new ExchangeAct(ExchangeForm.Direct),
            ActKind.FileExtension => new FileExtensionAct(day, new("1/CV")),
            ActKind.GiveDirection => new GiveDirectionAct(authority) { DueOn = _random.Next(2) == 0 ? day : null },
            ActKind.GiveOpinion => new GiveOpinionAct(_random.Next(2) == 0),
            ActKind.Guide => new GuideAct(text),
            ActKind.InviteNewUnit => new InviteNewUnitAct(new("12/TTTT")),
            ActKind.LinkRecurrence => new LinkRecurrenceAct(new("C-0")),
            ActKind.MarkConfidential => new MarkConfidentialAct(),
            ActKind.MarkStateSecret => new MarkStateSecretAct(),
            ActKind.NoteResult => new NoteResultAct(),
            ActKind.ProposeReception => new ProposeReceptionAct(),
            ActKind.Publish => new PublishAct(),
            ActKind.Purge => new PurgeAct(),
            ActKind.Rate => new RateAct(Pick(preset.Terms.Ratings).Code),
            ActKind.Reassign => new ReassignAct(new(Pick(UnitCodes))),
            ActKind.RecordAnswer => new RecordAnswerAct(text),
            ActKind.RecordConclusion => new RecordConclusionAct(VietnamTime.DateOf(at), new("Secretary"), [new(null, day, text)]),
            ActKind.Reject => new RejectAct([new(Pick(preset.Intake.Grounds).Code)]),
            ActKind.Remind => new RemindAct(),
            ActKind.ReportUp => new ReportUpAct(),
            ActKind.RequestClarification => new RequestClarificationAct(),
            ActKind.RequestConfidentiality => new RequestConfidentialityAct(),
            ActKind.RequestOpinion => new RequestOpinionAct(),
            ActKind.RequestRework => new RequestReworkAct(Pick(preset.Terms.ReworkCauses).Code),
            ActKind.Return => new ReturnAct(),
            ActKind.ReturnToOfficer => new ReturnToOfficerAct(),
            ActKind.SetAppointment => new SetAppointmentAct(day),
            ActKind.SetUrgency => new SetUrgencyAct(preset.Terms.UrgencyClasses.IsEmpty ? null : Pick(preset.Terms.UrgencyClasses).Code) { OngoingIncident = _random.Next(2) == 0 },
            ActKind.SubmitResult => new SubmitResultAct(text) { Document = new("45/BC"), Resolves = [1 + _random.Next(subject.ContentItems)] },
            ActKind.SupplyClarification => new SupplyClarificationAct(),
            ActKind.WaiveInvitation => new WaiveInvitationAct(),
            ActKind.WaiveRedispatch => new WaiveRedispatchAct(),
            ActKind.Withhold => new WithholdAct(),
            var other => throw new InvalidOperationException($"No act for {other}."),
        };
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
