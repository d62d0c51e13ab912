namespace PhanAnh.Reporting;

/// <summary>Facts out of a table, for provinces whose history lies in spreadsheets: what could be read, and everything that could not.</summary>
/// <param name="Facts">The facts of the good rows.</param>
/// <param name="Defects">All defects, in order of line and column.</param>
public sealed record FactImport(FactSet Facts, ImmutableArray<ImportDefect> Defects)
{
    /// <summary>
    /// Reads a table of cases as comma-, semicolon- or tab-separated values in UTF-8 or UTF-16, one case a row; encoding and separator are detected.
    /// </summary>
    /// <remarks>
    /// Columns by their titles, Vietnamese or English, in any order; <c>case</c> (mã) and <c>received</c> (tiếp nhận) are required: <c>channel</c>
    /// (kênh), <c>kind</c> (loại), <c>submitter</c> (người gửi), <c>field</c> (lĩnh vực), <c>unit</c> (đơn vị, several behind semicolons or bars),
    /// <c>dispatched</c> (giao), <c>concluded</c> (trả lời, kết thúc), <c>outcome</c> (kết quả), <c>ground</c> (lý do), <c>due</c> (hạn), <c>rating</c>
    /// (đánh giá). Terms are the preset's codes or names, in any letter case. A day without a time begins at 00:00, or with
    /// the step before it on that day; a due day ends at 24:00. What is overdue and open is not handled where the preset says so of a clock that units owe, late elsewhere.
    /// Linear in the bytes.
    /// </remarks>
    /// <param name="bytes">The file.</param>
    /// <param name="preset">The regulation whose words the table uses.</param>
    /// <param name="cut">Cases received at or after this instant are left out, and what happened to the others from it on.</param>
    public static FactImport Read(ReadOnlySpan<byte> bytes, Preset preset, Instant cut)
    {
        if (!CsvDecoder.TryDecode(bytes, out var text))
        {
            return new(FactSet.Empty(cut), [new(ReportCodes.ImportEncoding, 1, 0)]);
        }

        return new FactImporter(preset, cut).Read(CsvRows.Read(text, CsvDecoder.SeparatorOf(text)));
    }
}
