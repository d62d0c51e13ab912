using System.Diagnostics.CodeAnalysis;

namespace PhanAnh.Reporting;

/// <summary>What a report is asked to cover.</summary>
/// <param name="Preset">The regulation whose words name things and whose advisories are shown.</param>
/// <param name="Period">What to cover, made by the preset's own <see cref="PeriodScheme"/>.</param>
public sealed record ReportRequest(Preset Preset, ReportPeriod Period)
{
    /// <summary>The names of units and who stands above whom; a unit it does not know is shown by its code.</summary>
    public UnitRegister Units { get; init; } = UnitRegister.Empty;

    /// <summary>
    /// The local day by whose map of units figures are cut: what a unit did that has ended by then counts for the one that took over from it by the successors of
    /// <see cref="Units"/>, through as many mergers as there were. A unit that was split among several stays as it was. None to count every unit as it was. Lists of single
    /// cases always name the unit that handled them.
    /// </summary>
    public LocalDate? UnitsOn { get; init; }

    /// <summary>The administrative units by which cases are counted where they arose (<see cref="CaseRow.Place"/>); empty for no figures by place.</summary>
    public PlaceRegister Places { get; init; } = PlaceRegister.Empty;

    /// <summary>
    /// The local day by whose map of places cases are counted: a unit that has ended by then counts as what followed it, one that begins later as what it was made of. None to
    /// count each under the unit that was told. A case is counted as unclear, and never guessed, where the map leaves more than one unit of <see cref="PlacesAt"/>, or none.
    /// </summary>
    public LocalDate? PlacesOn { get; init; }

    /// <summary>The level at which places are counted. Default communes.</summary>
    public PlaceLevel PlacesAt { get; init; } = PlaceLevel.Commune;

    /// <summary>Difficulties and proposals (khó khăn, vướng mắc) in the words of the office that reports, for F-24; printed as they are.</summary>
    public ImmutableArray<string> Difficulties { get; init; } = [];

    /// <summary>The form (mẫu) that is asked for; none for the report of all figures.</summary>
    public ReportForm? Form { get; init; }

    /// <summary>What lists need beside facts; empty for reports of numbers.</summary>
    public CaseListing Listing { get; init; } = CaseListing.Empty;

    /// <summary>
    /// Texts by their references, as <see cref="TextsWanted"/> asked for them. A text that the report may not hold is not looked at, even where it is given.
    /// </summary>
    public IReadOnlyDictionary<TextRef, SensitiveText> Texts { get; init; } = ImmutableDictionary<TextRef, SensitiveText>.Empty;

    /// <summary>The leave to name persons; none for a report without identities.</summary>
    public Disclosure? Disclosure { get; init; }

    /// <summary>How many threads count figures side by side; the report is the same. Default 1: the caller decides what else its cores do.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>A rate of fewer things than this is marked and not published, since it says little and may point at persons. Default 5.</summary>
    public int SmallNumber { get; init; } = 5;

    /// <summary>A request for a form of a regulation.</summary>
    /// <param name="preset">The regulation.</param>
    /// <param name="form">The code of the form.</param>
    /// <param name="period">The period, as <see cref="PeriodScheme.TryParse"/> reads it, of a kind that the form is made for.</param>
    /// <param name="request">The request, still without units, listing and texts.</param>
    /// <param name="refusal"><see cref="ReportCodes.FormUnknown"/>, or why there is no such period.</param>
    public static bool TryFor(
        Preset preset, string form, string period, [NotNullWhen(true)] out ReportRequest? request, [NotNullWhen(false)] out ReportRefusal? refusal)
    {
        request = null;
        if (preset.Reports.Forms.FirstOrDefault(known => known.Code.Value == form) is not { } found)
        {
            refusal = new(
                ReportCodes.FormUnknown,
                [PeriodText.Excerpt(form), string.Join(", ", preset.Reports.Forms.Select(known => known.Code.Value).DefaultIfEmpty("–"))],
                preset.Reports.Cites);
            return false;
        }

        var scheme = PeriodScheme.Of(preset.Reports with { Kinds = found.Kinds, Cites = found.Cites });
        request = scheme.TryParse(period, out var covered, out refusal) ? new(preset, covered) { Form = found } : null;
        return request is not null;
    }

    /// <summary>The texts that the report may hold, and no others: what the host reads for it. Those of the answered and published cases of the period.</summary>
    public ImmutableArray<WantedText> TextsWanted() => [.. Listing.Cases.SelectMany(listed => listed.TextsFor(this)).Distinct()];
}
