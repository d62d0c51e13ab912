using NodaTime.Text;

namespace PhanAnh.Reporting;

/// <summary>Reads the cells of one row and notes what is wrong with each.</summary>
internal sealed class ImportRow(CsvRow row, Dictionary<ImportColumn, int> columns, ImportWords words, List<ImportDefect> defects)
{
    private static readonly ImmutableArray<LocalDateTimePattern> Moments =
    [
        .. new[] { "uuuu-MM-dd'T'HH:mm", "uuuu-MM-dd'T'HH:mm:ss", "uuuu-MM-dd HH:mm", "uuuu-MM-dd HH:mm:ss", "d/M/uuuu HH:mm", "d/M/uuuu HH:mm:ss", "HH:mm d/M/uuuu" }
            .Select(LocalDateTimePattern.CreateWithInvariantCulture),
    ];

    private static readonly ImmutableArray<LocalDatePattern> Days =
        [.. new[] { "uuuu-MM-dd", "d/M/uuuu", "d-M-uuuu", "d.M.uuuu" }.Select(LocalDatePattern.CreateWithInvariantCulture)];

    internal bool IsDefective { get; private set; }

    internal void Defect(string code, ImportColumn column, params ImmutableArray<string> arguments)
    {
        IsDefective = true;
        defects.Add(new(code, row.Line, columns.TryGetValue(column, out var index) ? index + 1 : 0, arguments));
    }

    internal CaseCode? CaseCode()
    {
        if (Cell(ImportColumn.Case) is not { } text)
        {
            Defect(ReportCodes.ImportCellMissing, ImportColumn.Case, ImportColumns.Title(ImportColumn.Case));
            return null;
        }

        return IsCode(text, ImportColumn.Case) ? new(text) : null;
    }

    /// <summary>Notes where a case has an outcome and no day on which it came: it would stay open for good.</summary>
    internal void CheckOutcome()
    {
        if (Cell(ImportColumn.Outcome) is not null && Cell(ImportColumn.Concluded) is null)
        {
            Defect(ReportCodes.ImportOutcomeOpen, ImportColumn.Concluded, ImportColumns.Title(ImportColumn.Concluded));
        }
    }

    internal ImportMoment? Required(ImportColumn column)
    {
        if (Cell(column) is null)
        {
            Defect(ReportCodes.ImportCellMissing, column, ImportColumns.Title(column));
        }

        return Moment(column);
    }

    internal ImportMoment? Moment(ImportColumn column)
    {
        if (Cell(column) is not { } text)
        {
            return null;
        }

        if (Moments.Select(pattern => pattern.Parse(text)).FirstOrDefault(result => result.Success) is { } moment)
        {
            return InRange(new(VietnamTime.At(moment.Value), IsDay: false), column);
        }

        if (Days.Select(pattern => pattern.Parse(text)).FirstOrDefault(result => result.Success) is { } day)
        {
            return InRange(new(VietnamTime.StartOf(day.Value), IsDay: true), column);
        }

        Defect(ReportCodes.ImportDate, column, ImportColumns.Title(column));
        return null;
    }

    /// <summary>A step that comes after another one, no sooner than that; notes where it stands before it.</summary>
    internal ImportMoment? After(ImportColumn earlier, ImportMoment? earlierAt, ImportColumn later)
    {
        var moment = Moment(later);
        if (moment is not { } at || earlierAt is not { } before)
        {
            return moment;
        }

        if (at.IsBefore(before))
        {
            Defect(ReportCodes.ImportOrder, later, ImportColumns.Title(later), ImportColumns.Title(earlier));
        }

        return at.NoSoonerThan(before);
    }

    internal TermCode Term(ImportColumn column) => TermOrNone(column) ?? ImportWords.Unknown;

    internal TermCode? TermOrNone(ImportColumn column) => Cell(column) is { } text ? words.Term(column, text) : null;

    internal ImmutableArray<UnitCode> Units()
    {
        var units = ImmutableArray.CreateBuilder<UnitCode>();
        foreach (var text in Parts(ImportColumn.Unit))
        {
            if (IsCode(text, ImportColumn.Unit) && !units.Contains(new(text)))
            {
                units.Add(new(text));
            }
        }

        return units.ToImmutable();
    }

    internal PlaceCode? Place() => Cell(ImportColumn.Place) is { } text && IsCode(text, ImportColumn.Place) ? new(text) : null;

    internal ImmutableArray<TermCode> Grounds() => [.. Parts(ImportColumn.Ground).Select(text => words.Term(ImportColumn.Ground, text))];

    internal TermCode? Rating() => Cell(ImportColumn.Rating) is { } text ? (TermCode?)Word(ImportColumn.Rating, text, words.Ratings) : null;

    internal Outcome Outcome() =>
        Cell(ImportColumn.Outcome) is { } text ? Word(ImportColumn.Outcome, text, ImportWords.Outcomes) : PhanAnh.Core.Outcome.Answered;

    private T Word<T>(ImportColumn column, string text, IReadOnlyDictionary<string, T> known)
        where T : struct
    {
        if (known.TryGetValue(text, out var value))
        {
            return value;
        }

        Defect(ReportCodes.ImportWord, column, ImportColumns.Title(column), string.Join(", ", known.Keys));
        return default;
    }

    private ImportMoment? InRange(ImportMoment moment, ImportColumn column)
    {
        if (moment.At >= VietnamTime.Earliest && moment.At < VietnamTime.Latest)
        {
            return moment;
        }

        Defect(ReportCodes.ImportDate, column, ImportColumns.Title(column));
        return null;
    }

    private bool IsCode(string text, ImportColumn column)
    {
        var isCode = text.Length <= 64 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '#');
        if (!isCode)
        {
            Defect(ReportCodes.ImportCode, column, ImportColumns.Title(column));
        }

        return isCode;
    }

    private string[] Parts(ImportColumn column) =>
        Cell(column)?.Split([';', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private string? Cell(ImportColumn column) =>
        columns.TryGetValue(column, out var index) && index < row.Cells.Length && row.Cells[index].Trim() is { Length: > 0 } text ? text : null;
}
