namespace PhanAnh.Core;

/// <summary>The words of a regulation by their lists.</summary>
internal static class TermLists
{
    internal static bool Has(Preset preset, TermList list, TermCode code) => CodesOf(preset, list).Contains(code);

    internal static string Joined(Preset preset, TermList list) => string.Join(", ", CodesOf(preset, list));

    internal static IEnumerable<TermCode> CodesOf(Preset preset, TermList list) => list switch
    {
        TermList.Kind => preset.Terms.CaseKinds.Select(term => term.Code),
        TermList.SubmitterKind => preset.Terms.SubmitterKinds.Select(term => term.Code),
        TermList.Channel => preset.Intake.Channels.Select(channel => channel.Code),
        TermList.Field => preset.Terms.Fields.Select(term => term.Code),
        TermList.UrgencyClass => preset.Terms.UrgencyClasses.Select(term => term.Code),
        TermList.Rating => preset.Terms.Ratings.Select(rating => rating.Code),
        TermList.Motion => preset.Terms.Motions.Select(term => term.Code),
        _ => preset.Terms.ReworkCauses.Select(term => term.Code),
    };
}
