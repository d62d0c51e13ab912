using PhanAnh.Core;

namespace PhanAnh;

/// <summary>What must hold of all lanes together: each takes some case, and every case of every field takes one.</summary>
internal static class LaneChecks
{
    internal static void Check(ValueReader lanes, List<Placed<LaneDefinition>> placed, PresetTerms terms)
    {
        for (var i = 0; i < placed.Count; i++)
        {
            var lane = placed[i].Read;
            var above = placed.Take(i).FirstOrDefault(other => TakesAllOf(other.Read, lane))?.Read;
            if (above is not null)
            {
                placed[i].Place.Report(DefectCodes.LaneHidden, above.Code.Value);
            }
        }

        foreach (var field in terms.Fields.Where(field => !placed.Any(other => TakesEvery(other.Read, field.Code))))
        {
            lanes.Report(DefectCodes.FieldWithoutLane, field.Code.Value);
        }
    }

    private static bool TakesAllOf(LaneDefinition wide, LaneDefinition lane) =>
        Covers(wide.Fields, lane.Fields) && Covers(wide.Kinds, lane.Kinds) && Covers(wide.Classes, lane.Classes) && (!wide.OngoingOnly || lane.OngoingOnly);

    private static bool Covers(IReadOnlyCollection<TermCode> wide, IReadOnlyCollection<TermCode> narrow) =>
        wide.Count == 0 || (narrow.Count > 0 && narrow.All(wide.Contains));

    private static bool TakesEvery(LaneDefinition lane, TermCode field) =>
        lane is { Kinds.IsEmpty: true, Classes.IsEmpty: true, OngoingOnly: false } && (lane.Fields.IsEmpty || lane.Fields.Contains(field));
}
