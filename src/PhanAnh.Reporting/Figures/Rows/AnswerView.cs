namespace PhanAnh.Reporting;

/// <summary>An <see cref="AnswerRow"/> where it lies.</summary>
internal readonly struct AnswerView(AnswerTable table, int row) : IFactView<AnswerView>
{
    public int Case => table.Case[row];

    public int Unit => table.Unit[row];

    public int Field => table.Field[row];

    public long ReleasedAt => table.ReleasedAt[row];

    public int Rating => table.Rating[row];

    public bool IsRated => Rating != 0;

    public bool CanBeRated => (ReleaseKind)table.Release[row] is ReleaseKind.Published or ReleaseKind.Private;

    public static AnswerView At(FactTables facts, int row) => new(facts.Answers, row);

    public static int CountIn(FactTables facts) => facts.Answers.Count;
}
