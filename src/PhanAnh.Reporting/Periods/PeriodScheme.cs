using System.Diagnostics.CodeAnalysis;

namespace PhanAnh.Reporting;

/// <summary>
/// How one regulation cuts time into report periods (TN58-A13.7-3 … TN58-A13.7-7, reading R-T10). Months tile time; quarters, halves, nine months and
/// years are exact unions of them; weeks and days tile time too. Immutable and thread-safe; every answer is O(1).
/// </summary>
/// <remarks>
/// With cut-off day 15 the month 02/2025 runs from 15/01/2025 to 14/02/2025. The cut-off time moves the start of every report day, so that months
/// stay unions of days. Ad hoc ranges are open under every regulation.
/// </remarks>
public sealed class PeriodScheme
{
    /// <summary>The first year a period can be named after; with <see cref="LastYear"/> the range in which cases can lie.</summary>
    public const int FirstYear = 2000;

    /// <summary>The last year a period can be named after.</summary>
    public const int LastYear = 2100;

    private PeriodScheme(ReportRules rules, ImmutableArray<PeriodKind> kinds)
    {
        Kinds = kinds;
        Cites = rules.Cites;
        Cutter = new(rules.CutoffDay, rules.CutoffTime, rules.WeekStart);
    }

    /// <summary>The kinds the regulation asks for, in the preset's order; <see cref="PeriodKind.AdHoc"/> is open beside them.</summary>
    public ImmutableArray<PeriodKind> Kinds { get; }

    /// <summary>The clauses that ask for the reports.</summary>
    public ImmutableArray<ClauseId> Cites { get; }

    internal PeriodCutter Cutter { get; }

    /// <summary>The scheme of a preset.</summary>
    /// <exception cref="ArgumentException">The cut-off day is not 1 to 28, the week starts on no weekday, or a kind is not one of <see cref="PeriodKindText.All"/>.</exception>
    public static PeriodScheme Of(ReportRules rules)
    {
        if (rules.CutoffDay is < 1 or > 28)
        {
            throw new ArgumentException("The cut-off day is 1 to 28, so that every month has it.", nameof(rules));
        }

        if (rules.WeekStart is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
        {
            throw new ArgumentException("A week starts on a weekday.", nameof(rules));
        }

        return new(rules, [.. rules.Kinds.Select(Kind)]);

        static PeriodKind Kind(string word) =>
            PeriodKindText.TryParse(word, out var kind) ? kind : throw new ArgumentException($"There is no kind of period named {word}.", nameof(rules));
    }

    /// <summary>Whether the regulation knows reports of a kind.</summary>
    public bool Knows(PeriodKind kind) => kind == PeriodKind.AdHoc || Kinds.Contains(kind);

    /// <summary>The period of a kind to which an instant belongs.</summary>
    /// <param name="at">Any instant.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="period">The period.</param>
    /// <param name="refusal">
    /// <see cref="ReportCodes.PeriodKind"/> for a kind that the regulation does not know, <see cref="ReportCodes.PeriodRange"/> outside the years 2000
    /// to 2100, <see cref="ReportCodes.PeriodNone"/> for nine months in October to December and for ad hoc, to which no instant belongs by itself.
    /// </param>
    public bool TryPeriodOf(
        Instant at, PeriodKind kind, [NotNullWhen(true)] out ReportPeriod? period, [NotNullWhen(false)] out ReportRefusal? refusal)
    {
        period = null;
        refusal = Refuse(kind);
        if (refusal is null && !Cutter.TryOf(at, kind, out period, out var code))
        {
            refusal = new(code, [OffsetText.Format(at), PeriodKindText.Of(kind)]);
        }

        return refusal is null;
    }

    /// <summary>The period of a kind to which an instant belongs.</summary>
    /// <exception cref="ArgumentException"><see cref="TryPeriodOf"/> refuses.</exception>
    public ReportPeriod PeriodOf(Instant at, PeriodKind kind) =>
        TryPeriodOf(at, kind, out var period, out var refusal) ? period : throw new ArgumentException(refusal.ToString(), nameof(kind));

    /// <summary>The periods of a kind that have an instant in [<paramref name="from"/>, <paramref name="to"/>), in order; lazily.</summary>
    /// <exception cref="ArgumentException">The regulation does not know the kind, it is ad hoc, or an instant lies outside 2000 to 2100.</exception>
    public IEnumerable<ReportPeriod> Periods(PeriodKind kind, Instant from, Instant to)
    {
        if (Refuse(kind) is { } refusal || kind == PeriodKind.AdHoc)
        {
            throw new ArgumentException("The regulation has no periods of this kind to list.", nameof(kind));
        }

        return to <= from ? [] : Walk();

        IEnumerable<ReportPeriod> Walk()
        {
            for (var period = Cutter.FirstEndingAfter(from, kind); period.Start < to; period = Cutter.Shift(period, 1))
            {
                yield return period;
            }
        }
    }

    /// <summary>Any range of report days (đột xuất).</summary>
    /// <param name="first">First day, inclusive.</param>
    /// <param name="last">Last day, inclusive.</param>
    /// <param name="period">The period.</param>
    /// <param name="refusal"><see cref="ReportCodes.PeriodEmpty"/> where the last day is before the first, <see cref="ReportCodes.PeriodRange"/> outside 2000 to 2100.</param>
    public bool TryAdHoc(
        LocalDate first, LocalDate last, [NotNullWhen(true)] out ReportPeriod? period, [NotNullWhen(false)] out ReportRefusal? refusal)
    {
        period = null;
        var code = last < first ? ReportCodes.PeriodEmpty : first.Year < FirstYear || last.Year > LastYear ? ReportCodes.PeriodRange : null;
        refusal = code is null ? null : new(code, [PeriodText.Day(first) + ".." + PeriodText.Day(last)]);
        if (refusal is null)
        {
            period = Cutter.AdHoc(first, last);
        }

        return refusal is null;
    }

    /// <summary>The period directly before: the month before a month; for an ad hoc range the same number of days that end where it starts; for nine months those of the year before.</summary>
    public ReportPeriod Previous(ReportPeriod period) => Cutter.Shift(period, -1);

    /// <summary>The period directly after; undoes <see cref="Previous"/>.</summary>
    public ReportPeriod Next(ReportPeriod period) => Cutter.Shift(period, 1);

    /// <summary>The period of the same name one year earlier (cùng kỳ năm trước); week 53 has week 52 where the year before has none; 29 February has 28 February.</summary>
    public ReportPeriod SamePeriodLastYear(ReportPeriod period) => Cutter.LastYear(period);

    /// <summary>The months of which a quarter, half, nine months or year is made, in order; itself for a month; none for the other kinds.</summary>
    public ImmutableArray<ReportPeriod> MonthsOf(ReportPeriod period) => Cutter.MonthsOf(period);

    /// <summary>Reads what <see cref="ReportPeriod.ToString"/> prints.</summary>
    /// <param name="text">The text; letter case and surrounding blanks do not matter.</param>
    /// <param name="period">The period.</param>
    /// <param name="refusal">
    /// <see cref="ReportCodes.PeriodSyntax"/> where it is no period, otherwise what <see cref="TryPeriodOf"/> and <see cref="TryAdHoc"/> refuse.
    /// </param>
    public bool TryParse(string text, [NotNullWhen(true)] out ReportPeriod? period, [NotNullWhen(false)] out ReportRefusal? refusal)
    {
        period = null;
        if (!PeriodText.TryRead(text, out var read))
        {
            refusal = new(ReportCodes.PeriodSyntax, [PeriodText.Excerpt(text)]);
            return false;
        }

        if (read.Kind == PeriodKind.AdHoc)
        {
            return TryAdHoc(read.First, read.Last, out period, out refusal);
        }

        // A period that no calendar has is told before a kind that this regulation has not.
        refusal = Cutter.TryNamed(read, out var named, out var code) ? Refuse(read.Kind) : new(code, [PeriodText.Excerpt(text), PeriodKindText.Of(read.Kind)]);
        period = refusal is null ? named : null;
        return period is not null;
    }

    private ReportRefusal? Refuse(PeriodKind kind) =>
        Knows(kind) ? null : new(ReportCodes.PeriodKind, [PeriodKindText.Of(kind), string.Join(", ", Kinds.Select(PeriodKindText.Of))], Cites);
}
