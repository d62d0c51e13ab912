namespace PhanAnh.Reporting;

/// <summary>The tables of one set of facts. Written by one thread while they grow, read by any number afterwards.</summary>
internal sealed class FactTables
{
    internal FactTables()
    {
        Cases = new(Books);
        Assignments = new(Books);
        Answers = new(Books);
        Clocks = new(Books);
        Steps = new(Books);
    }

    internal FactBooks Books { get; } = new();

    internal CaseTable Cases { get; }

    internal AssignmentTable Assignments { get; }

    internal AnswerTable Answers { get; }

    internal ClockTable Clocks { get; }

    internal StepTable Steps { get; }

    internal ImmutableArray<IFactTable> All => [Cases, Assignments, Answers, Clocks, Steps];

    internal void Append(FactTables other)
    {
        Cases.Append(other.Cases);
        Assignments.Append(other.Assignments);
        Answers.Append(other.Answers);
        Clocks.Append(other.Clocks);
        Steps.Append(other.Steps);
    }

    internal void Trim()
    {
        Cases.Trim();
        Assignments.Trim();
        Answers.Trim();
        Clocks.Trim();
        Steps.Trim();
        foreach (var book in Books.All)
        {
            book.Trim();
        }
    }
}
