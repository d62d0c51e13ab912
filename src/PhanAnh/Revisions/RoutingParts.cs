using PhanAnh.Core;

namespace PhanAnh;

/// <summary>The lanes of a regulation, one part each, and what is done where no unit is known.</summary>
internal static class RoutingParts
{
    internal static IEnumerable<PresetPart> Of(Preset preset) =>
    [
        .. preset.Routing.Lanes.Select(lane => Lane(preset, lane)),
        .. Step(preset, "unknownUnit", "ROUTING_UNKNOWN", preset.Routing.UnknownUnit),
        .. Step(preset, "outOfProvince", "ROUTING_OUTSIDE", preset.Routing.OutOfProvince),
    ];

    private static PresetPart Lane(Preset preset, LaneDefinition lane) => PresetParts.Part($"lanes/{lane.Code}", "LANE", lane.Name, [
        ("on", "LANE_ON", PresetParts.Names(preset, [lane.On.Value])),
        ("fields", "LANE_FIELDS", PresetParts.Names(preset, lane.Fields.Select(field => field.Value))),
        ("kinds", "LANE_KINDS", PresetParts.Names(preset, lane.Kinds.Select(kind => kind.Value))),
        ("classes", "LANE_CLASSES", PresetParts.Names(preset, lane.Classes.Select(grade => grade.Value))),
        ("ongoingOnly", "LANE_ONGOING", PresetParts.YesOrNo(lane.OngoingOnly)),
        ("unitKinds", "LANE_UNITS", PresetParts.Names(preset, lane.UnitKinds.Select(kind => kind.Value))),
        ("severalUnits", "LANE_SEVERAL", PresetParts.YesOrNo(lane.SeveralUnits)),
        ("hasLeadUnit", "LANE_LEAD_UNIT", PresetParts.YesOrNo(lane.HasLeadUnit)),
        ("leadBody", "LANE_LEAD", PresetParts.Names(preset, lane.LeadBody is { } body ? [body.Value] : [])),
        ("supportBodies", "LANE_SUPPORT", PresetParts.Names(preset, lane.SupportBodies.Select(body => body.Value))),
        ("copies", "LANE_COPIES", lane.Copies is { } copies ? PresetParts.Names(preset, copies.To.Select(role => role.Value).Prepend(copies.On.Value)) : PresetParts.Text(null)),
    ]);

    private static IEnumerable<PresetPart> Step(Preset preset, string name, string what, RoutingStep? step) => step is null ? [] :
    [
        new($"routing/{name}", PresetTexts.Say(what), PresetParts.Names(preset, [step.On.Value]), [
            new("on", PresetTexts.Say(what + "_ON"), PresetParts.Names(preset, [step.On.Value])),
            new("to", PresetTexts.Say(what + "_TO"), PresetParts.Names(preset, step.To is { } role ? [role.Value] : [])),
        ]),
    ];
}
