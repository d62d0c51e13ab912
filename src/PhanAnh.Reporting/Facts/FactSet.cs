namespace PhanAnh.Reporting;

/// <summary>
/// The tables that every figure is counted from: what had happened to some cases strictly before one instant. Immutable and thread-safe. Sets of
/// different cases with one cut add up (<see cref="Merge"/>), in any order and grouping.
/// </summary>
/// <remarks>
/// Facts lie in columns, some fifty bytes a case and thirty a run of a clock. A row is made when it is read, so read a row once and keep it; a
/// <see cref="FactSetBuilder"/> takes rows in.
/// </remarks>
public sealed class FactSet
{
    internal FactSet(Instant cut, FactTables tables, ImmutableArray<FactProblem> problems)
    {
        (Cut, Tables, Problems) = (cut, tables, problems);
    }

    /// <summary>Facts strictly before this instant are in; a period's report is cut at <see cref="ReportPeriod.End"/>.</summary>
    public Instant Cut { get; }

    /// <summary>One row a case.</summary>
    public IReadOnlyList<CaseRow> Cases => Tables.Cases;

    /// <summary>One row a dispatch to a unit.</summary>
    public IReadOnlyList<AssignmentRow> Assignments => Tables.Assignments;

    /// <summary>One row a released answer.</summary>
    public IReadOnlyList<AnswerRow> Answers => Tables.Answers;

    /// <summary>One row a run of a clock.</summary>
    public IReadOnlyList<ClockRow> Clocks => Tables.Clocks;

    /// <summary>One row a counted step.</summary>
    public IReadOnlyList<StepRow> Steps => Tables.Steps;

    /// <summary>What could not be counted.</summary>
    public ImmutableArray<FactProblem> Problems { get; }

    internal FactTables Tables { get; }

    /// <summary>No facts.</summary>
    public static FactSet Empty(Instant cut) => new FactSetBuilder(cut).ToFactSet();

    /// <summary>
    /// The facts, cut at another instant, of those cases of which that cut says the same (<see cref="CaseRow.SettledAt"/>): what need not be folded anew when a
    /// file of facts is carried on. Cases that could not be counted are never among them.
    /// </summary>
    /// <param name="cut">The other instant; at the same one every case says the same.</param>
    /// <param name="changed">Cases to which something was recorded since; their facts are left out.</param>
    /// <remarks>Linear in the rows.</remarks>
    public FactSet CarriedOn(Instant cut, IReadOnlySet<CaseCode> changed)
    {
        var kept = new bool[Tables.Books.Cases.Size];
        foreach (var row in Rows<CaseView>.Of(Tables, row => cut == Cut || Holds(row.Row)))
        {
            kept[row.Case] = true;
        }

        Tables.Books.Cases.Visit([.. changed.Concat(Problems.Select(problem => problem.Case)).Select(code => code.Value)], id => kept[id] = false);
        var rest = new FactTables();
        rest.Append(Tables, kept);
        rest.Trim();
        return new(cut, rest, []);

        bool Holds(int row) => Tables.Cases.SettledAt[row] is var at && at < Ticks.Of(cut) && at < Ticks.Of(Cut);
    }

    /// <summary>The facts of several sets of different cases. Linear in their rows.</summary>
    /// <exception cref="ArgumentException">The sets were cut at different instants, or there is none.</exception>
    public static FactSet Merge(params IReadOnlyCollection<FactSet> parts)
    {
        if (parts.Count == 0)
        {
            throw new ArgumentException("There are no facts to add up.", nameof(parts));
        }

        var whole = new FactSetBuilder(parts.First().Cut);
        foreach (var part in parts)
        {
            whole.Add(part);
        }

        return whole.ToFactSet();
    }
}
