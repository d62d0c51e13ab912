namespace PhanAnh.Reporting;

/// <summary>F-01: what was received in the period, by channel, kind, field, kind of submitter and unit.</summary>
internal static class ReceivedFigure
{
    private const string Code = "F-01";

    internal static Figure Of(FigureScope scope)
    {
        var (names, preset) = (scope.Names, scope.Request.Preset);
        ImmutableArray<TermCode> channels = [.. preset.Intake.Channels.Select(channel => channel.Code)];
        return FigureCatalogue.Figure(
            Code,
            Cases("by-channel", "channel", row => GroupKey.Of(row.Channel, names.Channel(row.Channel), channels)),
            Cases("by-kind", "kind", row => GroupKey.Of(row.Kind, names.CaseKind(row.Kind), Codes(preset.Terms.CaseKinds))),
            Cases("by-field", "field", row => GroupKey.Of(row.Field, names.Field(row.Field), Codes(preset.Terms.Fields))),
            Cases("by-submitter", "submitter", row =>
                GroupKey.Of(row.SubmitterKind, names.SubmitterKind(row.SubmitterKind), Codes(preset.Terms.SubmitterKinds))),
            Breakdown.Of(
                Code,
                "by-unit",
                "unit",
                scope.Facts.Assignments.Where(row => scope.In(row.DispatchedAt)),
                row => new(row.Unit.Value, names.Unit(row.Unit)),
                new Column<AssignmentRow>("dispatched", scope.Count)));

        FigureTable Cases(string name, string keyColumn, Func<CaseRow, GroupKey> key) => Breakdown.Of(
            Code,
            name,
            keyColumn,
            scope.Received,
            key,
            new("received", scope.Count),
            new("share", rows => scope.Share(rows.Count, scope.Received.Length)));
    }

    internal static ImmutableArray<TermCode> Codes(ImmutableArray<TermDefinition> terms) => [.. terms.Select(term => term.Code)];
}
