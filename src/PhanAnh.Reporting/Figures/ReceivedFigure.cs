namespace PhanAnh.Reporting;

/// <summary>F-01: what was received in the period, by channel, kind, field, kind of submitter and unit.</summary>
internal static class ReceivedFigure
{
    private const string Code = "F-01";

    internal static Figure Of(FigureScope scope)
    {
        var (names, preset) = (scope.Names, scope.Request.Preset);
        ImmutableArray<TermCode> channels = [.. preset.Intake.Channels.Select(channel => channel.Code)];
        ImmutableArray<FigureTable> byPlace = scope.ByPlace() is { } places ? [Cases(Breakdown.ByPlace, "place", places)] : [];
        return FigureCatalogue.Figure(
            Code,
            [
                Cases("by-channel", "channel", scope.ByTerm<CaseView>(row => row.Channel, names.Channel, channels)),
                Cases("by-kind", "kind", scope.ByTerm<CaseView>(row => row.Kind, names.CaseKind, Codes(preset.Terms.CaseKinds))),
                Cases("by-field", "field", scope.ByTerm<CaseView>(row => row.Field, names.Field, Codes(preset.Terms.Fields))),
                Cases("by-submitter", "submitter", scope.ByTerm<CaseView>(
                    row => row.SubmitterKind, names.SubmitterKind, Codes(preset.Terms.SubmitterKinds))),
                Breakdown.Of(
                    Code,
                    "by-unit",
                    "unit",
                    Rows<AssignmentView>.Of(scope.Facts, row => scope.In(row.DispatchedAt)),
                    scope.ByUnit<AssignmentView>(row => row.Unit),
                    new Column<AssignmentView>("dispatched", scope.Count)),
                .. byPlace,
            ]);

        FigureTable Cases(string name, string keyColumn, Grouping<CaseView> key) => Breakdown.Of(
            Code,
            name,
            keyColumn,
            scope.Received,
            key,
            new("received", scope.Count),
            new("share", rows => scope.Share(rows.Count, scope.Received.Count)));
    }

    internal static ImmutableArray<TermCode> Codes(ImmutableArray<TermDefinition> terms) => [.. terms.Select(term => term.Code)];
}
