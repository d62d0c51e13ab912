namespace PhanAnh.Reporting;

/// <summary>Gathers rows into a <see cref="FactSet"/>, row by row or set by set. Not thread-safe; partitions are gathered side by side and merged.</summary>
/// <remarks>Moments are kept to 100 ns. A row costs some twenty to fifty bytes, shorter while moments are whole seconds.</remarks>
/// <param name="cut">The instant before which everything happened.</param>
public sealed class FactSetBuilder(Instant cut)
{
    private readonly ImmutableArray<FactProblem>.Builder _problems = ImmutableArray.CreateBuilder<FactProblem>();
    private FactTables _tables = new();

    /// <summary>The instant before which everything happened.</summary>
    public Instant Cut => cut;

    /// <summary>Adds a case.</summary>
    public void Add(CaseRow row) => _tables.Cases.Add(row);

    /// <summary>Adds a dispatch to a unit.</summary>
    public void Add(AssignmentRow row) => _tables.Assignments.Add(row);

    /// <summary>Adds a released answer.</summary>
    public void Add(AnswerRow row) => _tables.Answers.Add(row);

    /// <summary>Adds a run of a clock.</summary>
    public void Add(ClockRow row) => _tables.Clocks.Add(row);

    /// <summary>Adds a counted step.</summary>
    public void Add(StepRow row) => _tables.Steps.Add(row);

    /// <summary>Adds what could not be counted.</summary>
    public void Add(FactProblem problem) => _problems.Add(problem);

    /// <summary>Adds everything that is in another set. Linear in its size.</summary>
    /// <exception cref="ArgumentException">The set was cut at another instant.</exception>
    public void Add(FactSet facts)
    {
        if (facts.Cut != cut)
        {
            throw new ArgumentException("Sets of facts add up where all have one cut.", nameof(facts));
        }

        _tables.Append(facts.Tables);
        _problems.AddRange(facts.Problems);
    }

    /// <summary>The facts gathered so far; the builder is empty afterwards.</summary>
    public FactSet ToFactSet()
    {
        var tables = _tables;
        tables.Trim();
        _tables = new();
        return new(cut, tables, _problems.DrainToImmutable());
    }
}
