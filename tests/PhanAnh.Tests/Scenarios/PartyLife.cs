using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>A case of a Party hotline or of a petition that lives as chance would have it, by whatever its procedure permits. The same seed gives the same life.</summary>
internal sealed class PartyLife
{
    private readonly Preset _preset;
    private readonly ImmutableArray<Actor> _actors;
    private uint _random;
    private Instant _now;

    internal PartyLife(PresetText text, string begins, int seed)
    {
        _preset = text.Preset;
        _random = unchecked(((uint)seed * 2_654_435_761u) + 1);
        _now = Hotline.At(begins);
        Hotline = new(_preset);
        Hotline.KnowUnit(Hotline.Named("U3") with { To = PhanAnh.Calendar.VietnamTime.DateOf(_now).PlusDays(10), Successor = new UnitCode("U1") });
        _actors =
        [
            .. _preset.Terms.Roles.Where(role => role.Party != Party.System).SelectMany(role => role.Party == Party.Unit
                ? new[] { "U1", "U2", "U3" }.Select(unit => Actor.Of("officer-" + unit, role.Code.Value, unit))
                : [role.Party == Party.Submitter ? Hotline.Submitter : Actor.Of("official", role.Code.Value)]),
        ];
    }

    internal Hotline Hotline { get; }

    /// <summary>Lives for some steps and calls back after each one that was accepted.</summary>
    internal void Live(int steps, Action<Case> after)
    {
        Hotline.Do(Command(Hotline.Submitter, Registration(), "Register", null));
        for (var step = 1; step < steps; step++)
        {
            _now += Duration.FromMinutes(Next(3_000));
            var subject = Hotline.Case;
            var possible = _actors
                .SelectMany(actor => Hotline.Permitted(subject, actor, _now).Select(permitted => (Actor: actor, Permitted: permitted)))
                .GroupBy(pair => pair.Permitted.Trigger)
                .ToImmutableArray();
            if (possible.IsEmpty)
            {
                return;
            }

            var ways = possible[Next(possible.Length)].ToImmutableArray();
            var (chosen, what) = ways[Next(ways.Length)];
            var outcome = Hotline.Do(Command(chosen, Act(what.Trigger.Value, subject), what.Trigger.Value, what.Assignment));
            if (outcome.IsAccepted)
            {
                after(outcome.Case!);
            }
        }
    }

    private RegisterAct Registration() => new(
        _preset.Intake.Channels[0].Code, _preset.Terms.CaseKinds[0].Code, _preset.Terms.SubmitterKinds[0].Code, Hotline.Complete)
    {
        SubmitterId = Hotline.Text("citizen-1"),
    };

    private Command Command(Actor actor, Act act, string trigger, AssignmentId? assignment) => new()
    {
        Id = new("step-" + (Hotline.Log.Length + 1).ToString(CultureInfo.InvariantCulture) + "-" + trigger + "-" + _random.ToString(CultureInfo.InvariantCulture)),
        Case = new(Hotline.Code),
        Trigger = new(trigger),
        Act = act with { Note = Hotline.Text("Ghi chú.") },
        Actor = actor,
        EffectiveAt = _now,
        Assignment = assignment,
    };

    private Act Act(string trigger, Case subject) => _preset.Procedures[0].CaseLifecycle.Rows.Concat(_preset.Procedures[0].AssignmentLifecycle.Rows)
        .First(row => row.On?.Value == trigger && (row.From.Contains(subject.State.Code) || subject.Assignments.Any(known => row.From.Contains(known.State.Code)))).Act switch
        {
            ActKind.RequestClarification => new RequestClarificationAct(),
            ActKind.SupplyClarification => new SupplyClarificationAct(),
            ActKind.SetUrgency => new SetUrgencyAct(Next(4) == 0 ? null : Pick(_preset.Terms.UrgencyClasses)) { OngoingIncident = Next(2) == 0 },
            ActKind.Dispatch => new DispatchAct([Unit()]) { DirectedBy = Next(2) == 0 ? null : new("StandingCommittee"), DueOn = Day() },
            ActKind.Guide => new GuideAct(Hotline.Text("Hướng dẫn.")),
            ActKind.Classify => new ClassifyAct(Pick(_preset.Terms.Fields)) { ContentItems = 1 + Next(2), UrgencyClass = Next(3) == 0 ? Pick(_preset.Terms.UrgencyClasses) : null },
            ActKind.ReportUp => new ReportUpAct { ProposedOn = Day() },
            ActKind.GiveDirection => new GiveDirectionAct(new("StandingCommittee")) { DueOn = Day() },
            ActKind.Close => new CloseAct(),
            ActKind.LinkRecurrence => new LinkRecurrenceAct(new("C-0")),
            ActKind.Remind => new RemindAct(),
            ActKind.MarkConfidential => new MarkConfidentialAct(),
            ActKind.MarkStateSecret => new MarkStateSecretAct(),
            ActKind.SubmitResult => new SubmitResultAct(Hotline.Text("Đã xử lý.")) { Document = Next(3) == 0 ? null : new("45/BC"), Resolves = [1 + Next(subject.ContentItems)] },
            ActKind.RequestRework => new RequestReworkAct(new("Content")),
            ActKind.Publish => new PublishAct(),
            ActKind.Withhold => new WithholdAct(),
            ActKind.Reassign => new ReassignAct(Unit()),
            ActKind.AgreeLead => new AgreeLeadAct(new("PartyOffice"), [new("PartyOffice"), new("InternalAffairsCommission")]),
            ActKind.ProposeReception => new ProposeReceptionAct(),
            ActKind.RecordConclusion => new RecordConclusionAct(new(2020, 5, 12), new("Secretary"), [new(null, Day(), Hotline.Text("Kết luận."))]),
            ActKind.NoteResult => new NoteResultAct(),
            ActKind.Exchange => new ExchangeAct(ExchangeForm.Direct),
            ActKind.Commend => new CommendAct { LedToRuleChange = Next(2) == 0 },
            ActKind.Accept => new AcceptAct(),
            ActKind.Return => new ReturnAct { Reason = _preset.Terms.ReturnReasons is { IsEmpty: false } reasons ? Pick(reasons) : null },
            ActKind.Approve => new ApproveAct(),
            ActKind.SignIn => new SignInAct(),
            ActKind.Rate => new RateAct(_preset.Terms.Ratings[Next(_preset.Terms.Ratings.Length)].Code),
            ActKind.PauseClocks => new PauseClocksAct(Pick(_preset.Terms.PauseReasons)),
            ActKind.ResumeClocks => new ResumeClocksAct(),
            ActKind.RequestExtension => new RequestExtensionAct(Soon()) { Document = new("31/CV") },
            ActKind.GrantExtension => new GrantExtensionAct(),
            ActKind.DenyExtension => new DenyExtensionAct(),
            ActKind.FileExtension => new FileExtensionAct(Soon(), new("32/CV")),
            ActKind.ReplyInterim => new ReplyInterimAct(Hotline.Text("Đang xác minh."), Soon()),
            ActKind.RaiseMotion => new RaiseMotionAct(Pick(_preset.Terms.Motions)),
            ActKind.GiveRuling => new GiveRulingAct(Pick(_preset.Terms.Motions), Pick(_preset.Terms.Rulings)),
            ActKind.DeclareForceMajeure => new DeclareForceMajeureAct(_now - Duration.FromHours(Next(20)), _now),
            var other => throw new InvalidOperationException($"No act for {other}."),
        };

    private UnitCode Unit() => new("U" + (1 + Next(3)).ToString(CultureInfo.InvariantCulture));

    private LocalDate Soon() => PhanAnh.Calendar.VietnamTime.DateOf(_now).PlusDays(1 + Next(10));

    private LocalDate? Day() => Next(2) == 0 ? null : PhanAnh.Calendar.VietnamTime.DateOf(_now).PlusDays(Next(40));

    /// <summary>Where the regulation has no such words a command with one is refused, which is life as well.</summary>
    private TermCode Pick(ImmutableArray<TermDefinition> terms) => terms.IsEmpty ? new("None") : terms[Next(terms.Length)].Code;

    private int Next(int below)
    {
        _random = unchecked((_random * 1_664_525u) + 1_013_904_223u);
        return (int)((_random >> 8) % (uint)below);
    }
}
