using NodaTime;

namespace PhanAnh.Core;

/// <summary>What somebody looks for among the published results (tra cứu, TN58-A3.2). Every condition that is set must hold.</summary>
/// <remarks>Text and codes may come from a stranger; page and size are the host's to check before they become a query.</remarks>
public sealed record PublicQuery
{
    /// <summary>The most records of one page.</summary>
    public const int MostOnAPage = 100;

    /// <summary>Words that all stand in the published answers, in any order; none or blank for any.</summary>
    public string? Text { get; init; }

    /// <summary>The field of the case.</summary>
    public TermCode? Field { get; init; }

    /// <summary>A unit whose result was published.</summary>
    public UnitCode? Unit { get; init; }

    /// <summary>The first local day of publication, inclusive.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last local day of publication, inclusive.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Which page, from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int Page
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Pages are counted from 1.");
    }
    = 1;

    /// <summary>How many records a page has, 1 to <see cref="MostOnAPage"/>; 20 unless told.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside that range.</exception>
    public int PageSize
    {
        get;
        init => field = value is >= 1 and <= MostOnAPage ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A page has 1 to 100 records.");
    }
    = 20;

    internal bool Admits(PublicRecord record) =>
        (Field is not { } field || record.Field == field)
        && record.Results.Any(result =>
            (Unit is not { } unit || result.Unit == unit)
            && (From is not { } from || result.PublishedOn >= from)
            && (To is not { } to || result.PublishedOn <= to));
}
