using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>A case of the call centre that lives as chance would have it, by whatever the regulation permits. The same seed gives the same life.</summary>
internal sealed class DongNaiLife
{
    private static readonly ImmutableArray<string> Units = ["U1", "U2", "TAX", "POST"];

    private readonly Preset _preset = PresetText.DongNai.Preset;
    private readonly ImmutableArray<Actor> _actors;
    private uint _random;
    private Instant _now = Hotline.At("2017-10-02 08:00");

    internal DongNaiLife(int seed)
    {
        _random = unchecked(((uint)seed * 2_654_435_761u) + 1);
        _actors =
        [
            .. _preset.Terms.Roles.Where(role => role.Party != Party.System).SelectMany(role => role.Party == Party.Unit
                ? Units.Select(unit => Actor.Of("officer-" + unit, role.Code.Value, unit))
                : [role.Party == Party.Submitter ? Hotline.Submitter : Actor.Of("official", role.Code.Value)]),
        ];
    }

    internal Hotline Hotline { get; } = DongNaiScenarios.Under(PresetText.DongNai);

    /// <summary>Lives for some steps, mostly hours and at times days apart, and calls back whenever time or an act may have changed it.</summary>
    internal void Live(int steps, Action<Case> after)
    {
        var register = new RegisterAct(new("phone-1022"), new("Reflection"), new("Citizen"), Hotline.Complete with { Address = Next(2) == 0 ? null : Hotline.Text("Xã Hưng Lộc") })
        {
            SubmitterId = Hotline.Text("citizen-1"),
        };
        Hotline.Must(Hotline.Local(_now), Actor.Of("operator-1", "Operator"), register);
        for (var step = 1; step < steps; step++)
        {
            _now += Next(8) == 0 ? Duration.FromDays(Next(14)) : Duration.FromMinutes(Next(600));
            Hotline.Advance(Hotline.Local(_now));
            after(Hotline.Case);
            var possible = _actors
                .SelectMany(actor => Permitted(actor).Select(permitted => (Actor: actor, Permitted: permitted)))
                .GroupBy(pair => pair.Permitted.Trigger)
                .ToImmutableArray();
            if (possible.IsEmpty)
            {
                return;
            }

            var ways = possible[Next(possible.Length)].ToImmutableArray();
            var (chosen, what) = ways[Next(ways.Length)];
            var local = Hotline.Local(_now);
            if (Hotline.Do(local, chosen, Act(what.Trigger.Value), what.Trigger.Value, what.Assignment?.Value).Case is { } live)
            {
                after(live);
            }
        }
    }

    private ImmutableArray<PermittedTrigger> Permitted(Actor actor) => Hotline.Permitted(Hotline.Case, actor, _now);

    private Act Act(string trigger) => Bare(trigger) with { Note = Hotline.Text("Ghi chú.") };

    private Act Bare(string trigger) => trigger switch
    {
        "RequestClarification" => new RequestClarificationAct(),
        "SupplyClarification" => new SupplyClarificationAct(),
        "Reject" => Hotline.Rejection(Next(2) == 0 ? "OutOfContent" : "MissingContact") with { Notice = Hotline.Text("Gửi nơi khác.") },
        "Classify" => new ClassifyAct(_preset.Terms.Fields[Next(_preset.Terms.Fields.Length)].Code),
        "AnswerDirectly" => new AnswerDirectlyAct(Hotline.Text("Trả lời.")),
        "PutThrough" or "Dispatch" or "DispatchToPost" => new DispatchAct([Unit()]),
        "CopyToOversight" => new CopyAct(),
        "RequestJurisdictionOpinion" => new RequestOpinionAct(),
        "GiveJurisdictionOpinion" => new GiveOpinionAct(Next(2) == 0),
        "InformOutOfProvince" => new GuideAct(Hotline.Text("Gửi tỉnh khác.")),
        "Close" => new CloseAct(),
        "MarkStateSecret" => new MarkStateSecretAct(),
        "RequestRecording" => new DiscloseAct(DisclosureScope.Record, Hotline.Text("Đơn vị")),
        "GiveDirection" => new GiveDirectionAct(new("Chairman")) { DueOn = Next(2) == 0 ? null : Day(20) },
        "Remind" => new RemindAct(),
        "Commend" => new CommendAct { LedToRuleChange = Next(2) == 0 },
        "RecordAnswer" or "RecordPostalStatus" => new RecordAnswerAct(Hotline.Text("Đã trả lời.")),
        "SetAppointment" => new SetAppointmentAct(Day(3)),
        "Reassign" => new ReassignAct(Unit()),
        "Publish" => new PublishAct(),
        "Rate" => new RateAct(_preset.Terms.Ratings[Next(_preset.Terms.Ratings.Length)].Code),
        _ => throw new InvalidOperationException($"No act for {trigger}."),
    };

    private UnitCode Unit() => new(Units[Next(Units.Length)]);

    private LocalDate Day(int below) => VietnamTime.DateOf(_now).PlusDays(Next(below));

    private int Next(int below)
    {
        _random = unchecked((_random * 1_664_525u) + 1_013_904_223u);
        return (int)((_random >> 8) % (uint)below);
    }
}
