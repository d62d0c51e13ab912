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

    /// <summary>Adds what another set of tables says; where told so, of the cases alone that are wanted by their numbers there.</summary>
    internal void Append(FactTables other, bool[]? kept = null)
    {
        Cases.Append(other.Cases, kept);
        Assignments.Append(other.Assignments, kept);
        Answers.Append(other.Answers, kept);
        Clocks.Append(other.Clocks, kept);
        Steps.Append(other.Steps, kept);
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
