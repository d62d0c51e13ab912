namespace PhanAnh.Cli;

/// <summary>What differs from case to case in a line of a plot.</summary>
internal enum Slot
{
    None,
    At,
    Case,

    /// <summary>The case that came before it.</summary>
    Earlier,
    Submitter,
    Name,
    Phone,
    Email,
    Content,
    Place,
    When,
    Note,
    Answer,

    /// <summary>A unit of the plot, by its ordinal.</summary>
    Unit,

    /// <summary>A date so many days after the moment of the line.</summary>
    Day,

    /// <summary>The moment so many hours before that of the line.</summary>
    Before,
}
