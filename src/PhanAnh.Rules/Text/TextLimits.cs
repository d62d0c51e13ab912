namespace PhanAnh.Rules;

/// <summary>
/// The sizes above which a text is refused before anything else reads it. The defaults hold any letter a citizen writes by hand
/// (some twenty pages) and keep the cost of a hostile one small.
/// </summary>
public sealed record TextLimits
{
    // The fewest that a Vietnamese letter written apart needs: quality and tone.
    private const int MarksOfALetter = 2;

    /// <summary>The limits used where none are given.</summary>
    public static TextLimits Default { get; } = new();

    /// <summary>The most characters as a reader counts them (grapheme clusters), included; 50,000 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to less than one.</exception>
    public int MaxCharacters
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 50_000;

    /// <summary>The most bytes of the text in UTF-8, included; 200,000 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to less than one.</exception>
    public int MaxBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 200_000;

    /// <summary>
    /// The most combining marks in a row, included; 30 by default, the bound of Unicode's Stream-Safe Text Format (UAX #15).
    /// No writing system needs more; a longer run makes general normalisers take seconds.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to less than two, which Vietnamese itself needs.</exception>
    public int MaxCombiningRun
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, MarksOfALetter);
            field = value;
        }
    } = 30;
}
