namespace PhanAnh.Reporting;

/// <summary>One value in a table of a figure, free of language and format; renderers write it.</summary>
public abstract record FigureCell
{
    private protected FigureCell()
    {
    }

    /// <summary>Nothing to say: there was nothing to measure.</summary>
    public static FigureCell None { get; } = new NoneCell();

    /// <summary>
    /// The cell as people read it, whatever the process's culture: <c>1.234</c>, <c>85,7%</c>, <c>2 ngày 3 giờ</c>, <c>–</c> for nothing to say; a mark
    /// follows a share that is small.
    /// </summary>
    public string In(Language language) => CellText.Of(this, language);

    private sealed record NoneCell : FigureCell;
}

/// <summary>A name or sentence.</summary>
/// <param name="Text">What is written, in both languages.</param>
public sealed record TextCell(LocalizedText Text) : FigureCell;

/// <summary>A number of things, with the cases behind it.</summary>
/// <param name="Value">How many.</param>
/// <param name="Cases">The cases behind the number; a case may stand for several things, so it can be shorter than the number.</param>
public sealed record CountCell(int Value, CaseList Cases) : FigureCell;

/// <summary>A number of persons' opinions too small to be published.</summary>
/// <param name="Limit">The number lies below this and is not zero.</param>
public sealed record BelowCell(int Limit) : FigureCell;

/// <summary>A part of a whole. The denominator is always kept, so that a rate can be judged.</summary>
/// <param name="Part">How many of the whole.</param>
/// <param name="Whole">The whole; of nothing there is no rate.</param>
/// <param name="IsSmall">Whether the whole is so small that the rate says little and may point at persons: shown with a mark, not published.</param>
public sealed record ShareCell(int Part, int Whole, bool IsSmall) : FigureCell;

/// <summary>How a number changed against an earlier one.</summary>
/// <param name="From">The earlier number.</param>
/// <param name="To">The number now.</param>
public sealed record ChangeCell(int From, int To) : FigureCell;

/// <summary>How a share changed against an earlier one, in percentage points.</summary>
/// <param name="Points">The points; negative where it fell.</param>
public sealed record PointsCell(decimal Points) : FigureCell;

/// <summary>A length of time on the wall clock.</summary>
/// <param name="Length">The length, not negative.</param>
public sealed record DurationCell(Duration Length) : FigureCell;

/// <summary>A moment, written in Việt Nam's time.</summary>
/// <param name="At">The moment.</param>
public sealed record InstantCell(Instant At) : FigureCell
{
    /// <summary>
    /// Whether it is the end of a limit; by default it is not. A limit that ends with the 24:00 of a day reads <c>hết ngày 23/01/2025</c>: the same moment written as
    /// 00:00 of the 24th would be taken for a day more. Where cells are data, the moment stands as it is.
    /// </summary>
    public bool EndsLimit { get; init; }
}
