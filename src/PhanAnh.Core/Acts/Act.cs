namespace PhanAnh.Core;

/// <summary>What a command asks to be done, with its data. The catalogue is closed: every act derives from here inside this package.</summary>
public abstract record Act
{
    private protected Act()
    {
    }

    /// <summary>The act's place in the catalogue.</summary>
    public abstract ActKind Kind { get; }

    /// <summary>The words that go with it: a note, a reason, a question (ghi chú, lý do). Blank is none.</summary>
    public SensitiveText? Note { get; init; }

    /// <summary>The date that the act states, for clocks that end on a stated date.</summary>
    internal virtual NodaTime.LocalDate? StatedDate => null;

    /// <summary>Whether it brings a case into being.</summary>
    internal virtual bool BeginsCase => false;

    /// <summary>The day that its document bears, for clocks that count from it.</summary>
    internal virtual NodaTime.LocalDate? DocumentDate => null;

    /// <summary>Turns the act into the fact to be recorded, or adds reasons to the scope.</summary>
    internal abstract CaseFact Record(ActScope scope);
}
