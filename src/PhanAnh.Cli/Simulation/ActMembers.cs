using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>
/// What a command of each act says beyond the common members, as its row asks for it: a cause that the guard names, a class that it takes. What the row refuses all the same,
/// the procedure tells, and another is tried.
/// </summary>
internal sealed class ActMembers(Preset preset, SimulatedUnits units)
{
    private static readonly string Answer = $"\"answer\":\"{LineTemplate.Hole(Slot.Answer)}\"";

    /// <summary>Whether the regulation has the words that an act must say; where it has none, its rows never happen.</summary>
    public bool AreKnown(TransitionRow row) => row.Act switch
    {
        ActKind.Register => !preset.Intake.Channels.IsEmpty && !preset.Terms.SubmitterKinds.IsEmpty,
        ActKind.Classify => !preset.Terms.Fields.IsEmpty,
        ActKind.Rate => !preset.Terms.Ratings.IsEmpty,
        ActKind.RequestRework => !preset.Terms.ReworkCauses.IsEmpty,
        _ => true,
    };

    /// <summary>The members, each with a comma before it; units that the act names are added to those of the plot.</summary>
    public string Of(TransitionRow row, Case? subject, PlotDraft draft, ref Dice dice) => row.Act switch
    {
        ActKind.Register => Register(draft, ref dice),
        ActKind.SupplyClarification => $",\"supplement\":{{\"content\":\"{LineTemplate.Hole(Slot.Content)}\",\"place\":\"{LineTemplate.Hole(Slot.Place)}\",\"phone\":\"{LineTemplate.Hole(Slot.Phone)}\"}}",
        ActKind.Classify => Classify(draft, ref dice),
        ActKind.Reject => Reject(ref dice),
        ActKind.InviteNewUnit => ",\"letter\":{\"number\":\"12/CV-DP\"}",
        ActKind.Dispatch => Dispatch(row, subject, draft, ref dice),
        ActKind.GiveDirection => $",\"issuer\":\"{Role(row, "IssuerIs", Party.Leadership, ref dice)}\"",
        ActKind.DeclareForceMajeure => $",\"from\":\"{LineTemplate.Hole(Slot.Before, 3)}\",\"to\":\"{LineTemplate.Hole(Slot.At)}\"",
        ActKind.Disclose => $",\"scope\":\"{Argument(row, "ScopeIs", ref dice) ?? "Record"}\",\"recipient\":\"Cơ quan thanh tra\"",
        ActKind.Reassign => $",\"to\":\"{LineTemplate.Hole(Slot.Unit, draft.NewUnit(AnyGroup(row, null, ref dice)))}\"",
        ActKind.FileExtension => $",\"expectedOn\":\"{LineTemplate.Hole(Slot.Day, Days(row, ref dice))}\",\"document\":{{\"number\":\"31/BC\"}}",
        ActKind.SubmitResult => $",{Answer},\"document\":{{\"number\":\"152/BC\"}},\"evidence\":[{{\"type\":\"image/jpeg\",\"size\":{200_000 + dice.Next(900_000)}}}]",
        ActKind.AmendAndApprove or ActKind.AnswerDirectly => "," + Answer,
        ActKind.RecordAnswer => $",{Answer},\"evidence\":[{{\"type\":\"image/jpeg\",\"size\":{200_000 + dice.Next(900_000)}}}]",
        ActKind.RequestRework => $",\"cause\":\"{Argument(row, "CauseIs", ref dice) ?? Term(preset.Terms.ReworkCauses, ref dice)}\"",
        ActKind.Rate => $",\"rating\":\"{Argument(row, "RatingIs", ref dice) ?? Rating(ref dice)}\"",
        ActKind.Guide => $",\"guidance\":\"{LineTemplate.Hole(Slot.Answer)}\"",
        ActKind.SetUrgency => Urgency(row, ref dice),
        ActKind.ReportUp => dice.Percent(30) ? $",\"proposedOn\":\"{LineTemplate.Hole(Slot.Day, 5 + dice.Next(20))}\"" : "",
        ActKind.GiveOpinion => Argument(row, "OpinionIs", ref dice) is "outside" ? ",\"withinCompetence\":false" : ",\"withinCompetence\":true",
        ActKind.SetAppointment => $",\"on\":\"{LineTemplate.Hole(Slot.Day, Days(row, ref dice))}\"",
        ActKind.LinkRecurrence => $",\"earlier\":\"{LineTemplate.Hole(Slot.Earlier)}\"",
        ActKind.Exchange => dice.Percent(50) ? ",\"form\":\"Written\"" : ",\"form\":\"Direct\"",
        ActKind.AgreeLead => $",\"lead\":\"{Argument(row, "LeadAmong", ref dice) ?? Role(row, "LeadAmong", Party.Coordinator, ref dice)}\",\"consentOf\":[{string.Join(',', Consents(row).Select(role => $"\"{role}\""))}]",
        ActKind.RecordConclusion => $",\"heldOn\":\"{LineTemplate.Hole(Slot.Day, 0)}\",\"issuer\":\"{Role(row, "IssuerIs", Party.Leadership, ref dice)}\",\"conclusions\":[{{\"text\":\"{LineTemplate.Hole(Slot.Answer)}\"}}]",
        _ => "",
    };

    private string Register(PlotDraft draft, ref Dice dice)
    {
        var channel = dice.Of(preset.Intake.Channels).Code;
        var hasPhone = dice.Percent(93);
        var hasPlace = dice.Percent(94);
        return $",\"channel\":\"{channel}\",\"kind\":\"{draft.Kind}\",\"submitter\":{{\"kind\":\"{(dice.Percent(85) ? preset.Terms.SubmitterKinds[0].Code : dice.Of(preset.Terms.SubmitterKinds).Code)}\",\"id\":\"{LineTemplate.Hole(Slot.Submitter)}\",\"name\":\"{LineTemplate.Hole(Slot.Name)}\""
            + (hasPhone ? $",\"phone\":\"{LineTemplate.Hole(Slot.Phone)}\"" : "")
            + (dice.Percent(40) ? $",\"email\":\"{LineTemplate.Hole(Slot.Email)}\"" : "")
            + $"}},\"content\":\"{LineTemplate.Hole(Slot.Content)}\""
            + (hasPlace ? $",\"place\":\"{LineTemplate.Hole(Slot.Place)}\",\"occurredAt\":\"{LineTemplate.Hole(Slot.When)}\"" : "")
            + (dice.Percent(5) ? ",\"secrecy\":true" : "")
            + ",\"truthful\":true";
    }

    private string Classify(PlotDraft draft, ref Dice dice)
    {
        draft.Field = dice.Of(preset.Terms.Fields);
        return $",\"field\":\"{draft.Field.Code}\""
            + (preset.Terms.UrgencyClasses.Length > 1 ? $",\"class\":\"{(dice.Percent(75) ? preset.Terms.UrgencyClasses[0].Code : dice.Of(preset.Terms.UrgencyClasses).Code)}\"" : "")
            + (dice.Percent(10) ? ",\"items\":2" : "");
    }

    private string Reject(ref Dice dice)
    {
        if (preset.Intake.Grounds.IsEmpty)
        {
            return "";
        }

        var ground = dice.Of(preset.Intake.Grounds);
        var code = ground.SubCodes.IsEmpty ? ground.Code.Value : $"{ground.Code}:{dice.Of(ground.SubCodes)}";
        return $",\"grounds\":[\"{code}\"],\"notice\":\"{LineTemplate.Hole(Slot.Note)}\"";
    }

    private string Dispatch(TransitionRow row, Case? subject, PlotDraft draft, ref Dice dice)
    {
        var lane = subject is null ? null : preset.Routing.LaneFor(subject.Field, subject.Kind, subject.UrgencyClass, subject.IsOngoingIncident);
        var several = lane?.SeveralUnits != false && !row.Requires.Any(guard => guard is { Name: "OneUnit", Negated: false }) && dice.Percent(20);
        var chosen = new List<string>();
        for (var i = several ? 2 : 1; i > 0; i--)
        {
            chosen.Add(LineTemplate.Hole(Slot.Unit, draft.NewUnit(AnyGroup(row, lane, ref dice))));
        }

        return $",\"units\":[{string.Join(',', chosen.Select(unit => $"\"{unit}\""))}]"
            + (several && lane?.HasLeadUnit == true ? $",\"lead\":\"{chosen[0]}\"" : "")
            + (Argument(row, "IssuerIs", ref dice) is { } issuer ? $",\"directedBy\":\"{issuer}\"" : "")
            + (row.Requires.Any(guard => guard.Name is "DateStated" or "DateWithin") || dice.Percent(40) ? $",\"dueOn\":\"{LineTemplate.Hole(Slot.Day, Days(row, ref dice))}\"" : "");
    }

    /// <summary>A group of units that the row or the lane lets the case go to.</summary>
    private int AnyGroup(TransitionRow row, LaneDefinition? lane, ref Dice dice)
    {
        if (Argument(row, "DispatchedTo", ref dice) is { } named)
        {
            return units.GroupOf(new(named));
        }

        var kind = Argument(row, "UnitKindIn", ref dice) ?? (lane is { UnitKinds.IsEmpty: false } ? dice.Of(lane.UnitKinds).Value : null);
        var group = kind is null ? -1 : preset.Terms.UnitKinds.Select(term => term.Code.Value).ToList().IndexOf(kind);
        return group >= 0 ? group : dice.Next(Math.Max(1, preset.Terms.UnitKinds.Length));
    }

    private string Urgency(TransitionRow row, ref Dice dice)
    {
        var urgency = Argument(row, "ClassGiven", ref dice) ?? (preset.Terms.UrgencyClasses.IsEmpty ? null : Term(preset.Terms.UrgencyClasses, ref dice));
        return (urgency is null ? "" : $",\"class\":\"{urgency}\"") + (Has(row, "OngoingGiven") || dice.Percent(20) ? ",\"ongoingIncident\":true" : "");
    }

    /// <summary>Days ahead: what the row allows at most, where it says so.</summary>
    private static int Days(TransitionRow row, ref Dice dice) =>
        row.Requires.Concat(row.If).FirstOrDefault(guard => guard is { Name: "DateWithin", Negated: false }) is not null ? 1 + dice.Next(14) : 3 + dice.Next(25);

    private string Rating(ref Dice dice) => preset.Terms.Ratings[dice.Percent(60) ? 0 : dice.Next(preset.Terms.Ratings.Length)].Code.Value;

    private string Role(TransitionRow row, string guard, Party party, ref Dice dice) => Argument(row, guard, ref dice)
        ?? preset.Terms.Roles.FirstOrDefault(role => role.Party == party)?.Code.Value
        ?? preset.Terms.Roles[0].Code.Value;

    private static IEnumerable<string> Consents(TransitionRow row) =>
        row.Requires.Concat(row.If).Where(guard => guard.Name is "ConsentOf" or "LeadAmong").SelectMany(guard => guard.Arguments).Distinct(StringComparer.Ordinal);

    private static bool Has(TransitionRow row, string guard) => row.If.Concat(row.Requires).Any(known => known.Name == guard && !known.Negated);

    /// <summary>One of the arguments of a guard of the row.</summary>
    private static string? Argument(TransitionRow row, string guard, ref Dice dice) =>
        row.If.Concat(row.Requires).FirstOrDefault(known => known.Name == guard && !known.Negated) is { } found ? dice.Of(found.Arguments) : null;

    private static string Term(IReadOnlyList<TermDefinition> terms, ref Dice dice) => dice.Of(terms).Code.ToString();
}
