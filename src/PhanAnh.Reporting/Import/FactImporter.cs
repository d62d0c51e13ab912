namespace PhanAnh.Reporting;

/// <summary>Turns the rows of a table into facts.</summary>
internal sealed class FactImporter(Preset preset, Instant cut)
{
    /// <summary>The clock that a <c>due</c> column stands for.</summary>
    private static readonly ClockCode ImportedClock = new("imported");

    /// <summary>What stands overdue and has no result: the imported limit is owed by units, so it is called what the regulation calls theirs.</summary>
    private readonly ClockVerdict _overdue =
        preset.Procedures.SelectMany(procedure => procedure.Clocks).Any(clock => clock is { Of: MachineKind.Assignment, OwedByUnit: true, OverdueIsNotHandled: true })
            ? ClockVerdict.NotHandled
            : ClockVerdict.Late;

    private readonly ImportWords _words = new(preset);
    private readonly List<ImportDefect> _defects = [];
    private readonly FactSetBuilder _facts = new(cut);
    private readonly HashSet<CaseCode> _seen = [];

    internal FactImport Read(IEnumerable<CsvRow> rows)
    {
        Dictionary<ImportColumn, int>? columns = null;
        foreach (var row in rows.Where(row => !row.IsBlank))
        {
            if (row.IsTorn)
            {
                _defects.Add(new(ReportCodes.ImportQuote, row.Line, row.Cells.Length));
            }
            else if (columns is null)
            {
                columns = Columns(row);
                if (Missing(columns, row.Line))
                {
                    break;
                }
            }
            else
            {
                Read(new ImportRow(row, columns, _words, _defects));
            }
        }

        return new(_facts.ToFactSet(), [.. _defects.OrderBy(defect => defect.Line).ThenBy(defect => defect.Column)]);
    }

    private Dictionary<ImportColumn, int> Columns(CsvRow header)
    {
        var columns = new Dictionary<ImportColumn, int>();
        for (var i = 0; i < header.Cells.Length; i++)
        {
            var title = header.Cells[i].Trim();
            if (!ImportColumns.TryFind(title, out var column))
            {
                _defects.Add(new(ReportCodes.ImportColumnUnknown, header.Line, i + 1, PeriodText.Excerpt(title)));
            }
            else if (!columns.TryAdd(column, i))
            {
                _defects.Add(new(ReportCodes.ImportColumnTwice, header.Line, i + 1, ImportColumns.Title(column)));
            }
        }

        return columns;
    }

    private bool Missing(Dictionary<ImportColumn, int> columns, int line)
    {
        ImmutableArray<ImportColumn> missing = [.. new[] { ImportColumn.Case, ImportColumn.Received }.Where(column => !columns.ContainsKey(column))];
        _defects.AddRange(missing.Select(column => new ImportDefect(ReportCodes.ImportColumnMissing, line, 0, ImportColumns.Title(column))));
        return !missing.IsEmpty;
    }

    private void Read(ImportRow row)
    {
        var code = row.CaseCode();
        var received = row.Required(ImportColumn.Received);
        var dispatched = row.After(ImportColumn.Received, received, ImportColumn.Dispatched);
        var concluded = row.After(dispatched is null ? ImportColumn.Received : ImportColumn.Dispatched, dispatched ?? received, ImportColumn.Concluded);
        var due = row.Moment(ImportColumn.Due);
        var units = row.Units();
        var outcome = row.Outcome();
        var grounds = row.Grounds();
        var rating = row.Rating();
        var place = row.Place();
        row.CheckOutcome();
        if (row.IsDefective || code is not { } known || received?.At is not { } at)
        {
            return;
        }

        if (!_seen.Add(known))
        {
            row.Defect(ReportCodes.ImportTwice, ImportColumn.Case, known.Value);
            return;
        }

        if (at >= cut)
        {
            return;
        }

        var over = concluded?.At < cut ? concluded : null;
        var subject = new CaseRow
        {
            Case = known,
            ReceivedAt = at,
            Channel = row.Term(ImportColumn.Channel),
            Kind = row.Term(ImportColumn.Kind),
            SubmitterKind = row.Term(ImportColumn.Submitter),
            Field = row.TermOrNone(ImportColumn.Field),
            Place = place,
            ConcludedAt = over?.At,
            Outcome = over is null ? Outcome.None : outcome,
            AnsweredDirectly = over is not null && outcome == Outcome.Answered && units.IsEmpty,
            Grounds = over is null ? [] : grounds,
        };
        var sent = dispatched?.At ?? at;
        Add(subject, units, sent, rating);
        if (due is { } limit && sent < cut)
        {
            AddClocks(subject, units, sent, limit.End, limit.IsBefore(over ?? new(cut - Duration.Epsilon, IsDay: false)));
        }
    }

    private void Add(CaseRow subject, ImmutableArray<UnitCode> units, Instant dispatched, TermCode? rating)
    {
        _facts.Add(subject);
        for (var i = 0; i < units.Length; i++)
        {
            var (assignment, unit) = (new AssignmentId(i + 1), units[i]);
            if (dispatched < cut)
            {
                _facts.Add(Assignment(subject, assignment, unit, dispatched));
            }

            if (subject is { Outcome: Outcome.Answered, ConcludedAt: { } released })
            {
                _facts.Add(Answer(subject, assignment, unit, released, rating));
            }
        }
    }

    private void AddClocks(CaseRow subject, ImmutableArray<UnitCode> units, Instant dispatched, Instant due, bool isLate)
    {
        for (var i = 0; i < units.Length; i++)
        {
            _facts.Add(Clock(subject, new(i + 1), units[i], dispatched, due, isLate));
        }
    }

    private static AssignmentRow Assignment(CaseRow subject, AssignmentId assignment, UnitCode unit, Instant dispatched) => new()
    {
        Case = subject.Case,
        Assignment = assignment,
        Unit = unit,
        DispatchedAt = dispatched,
        FirstResultAt = subject.Outcome == Outcome.Answered ? subject.ConcludedAt : null,
        ConcludedAt = subject.ConcludedAt,
        Outcome = subject.Outcome,
    };

    private static AnswerRow Answer(CaseRow subject, AssignmentId assignment, UnitCode unit, Instant released, TermCode? rating) => new()
    {
        Case = subject.Case,
        Assignment = assignment,
        Unit = unit,
        Field = subject.Field,
        ReleasedAt = released,
        Release = ReleaseKind.Published,
        Rating = rating,
    };

    private ClockRow Clock(CaseRow subject, AssignmentId assignment, UnitCode unit, Instant dispatched, Instant due, bool isLate) => new()
    {
        Case = subject.Case,
        Assignment = assignment,
        Clock = ImportedClock,
        Unit = unit,
        OwedBy = new("Unit"),
        StartedAt = dispatched,
        Due = due,
        StoppedAt = subject.ConcludedAt,
        Verdict = (subject.ConcludedAt, isLate) switch
        {
            (not null, true) => ClockVerdict.MetLate,
            (not null, false) => ClockVerdict.Met,
            (null, true) => _overdue,
            _ => ClockVerdict.Running,
        },
        Late = isLate ? (subject.ConcludedAt ?? cut) - due : Duration.Zero,
    };
}
