using NodaTime;

namespace PhanAnh.Core;

/// <summary>The legal document behind a preset (văn bản).</summary>
/// <param name="Number">Its number as printed; none where the copy has none.</param>
/// <param name="Issued">Its date; none where the copy has none.</param>
/// <param name="Issuer">Who issued it.</param>
/// <param name="Replaces">Numbers of the documents it replaces.</param>
public sealed record PresetDocument(
    string? Number, LocalDate? Issued, string Issuer, System.Collections.Immutable.ImmutableArray<string> Replaces);
