namespace PhanAnh.Reporting;

/// <summary>F-26: units that lack a contact whom the regulation asks for, on the last day of the period (BP-A5b.1, TN58-A16.1).</summary>
internal static class ContactFigure
{
    private const string Guard = "FocalPersonsNamed";

    internal static Figure Of(FigureScope scope)
    {
        var preset = scope.Request.Preset;
        var day = scope.Request.Period.LastDay;
        ImmutableArray<RoleCode> posts =
        [
            .. preset.Procedures.SelectMany(procedure => procedure.CaseLifecycle.Rows)
                .SelectMany(row => row.Requires.Concat(row.Warns)).Where(guard => guard.Name == Guard)
                .SelectMany(guard => guard.Arguments).Distinct(StringComparer.Ordinal).Select(post => new RoleCode(post)),
        ];
        var rows = from unit in scope.Request.Units.Units
                   where unit.ExistsOn(day)
                   let missing = posts.Where(post => !unit.FocalPersons.Any(person => person.Post == post && person.IsNamedOn(day))).ToArray()
                   where missing.Length > 0
                   orderby unit.Code.Value
                   select new FigureRow(unit.Code.Value, [new TextCell(unit.Name), new TextCell(Join(missing.Select(post => scope.Names.Role(new TermCode(post.Value)))))]);
        return FigureCatalogue.Figure(
            "F-26", Breakdown.List("F-26", "missing", rows, Breakdown.Text("unit"), Breakdown.Text("missing")));
    }

    private static LocalizedText Join(IEnumerable<LocalizedText> names)
    {
        var all = names.ToArray();
        return new(string.Join(", ", all.Select(name => name.Vietnamese)), string.Join(", ", all.Select(name => name.In(Language.English))));
    }
}
