using System.Globalization;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>One thing that is wrong with the file of a store. A value; the sentence is made when read and names no personal data.</summary>
/// <param name="Code">A stable code: one of <see cref="EventCodes"/> or <see cref="StoreCodes"/>.</param>
/// <param name="Line">The line, counted from 1; 0 where a single line was read again and found changed.</param>
/// <param name="Case">The case concerned; none where the line names none, or the file as a whole is at fault.</param>
/// <param name="Sequence">The sequence number of the first event that is not readable for it; none where that cannot be told.</param>
public sealed record StoreDefect(string Code, long Line, CaseCode? Case = null, long? Sequence = null)
{
    /// <summary>The defect as a sentence.</summary>
    public string In(Language language) => StoreCodes.Sentences.Say(
        Case is null ? Code + StoreCodes.OfNoCase : Code,
        language,
        Line.ToString(CultureInfo.InvariantCulture),
        Case?.Value ?? "",
        Sequence?.ToString(CultureInfo.InvariantCulture) ?? "?");

    /// <summary>Line, code, case and sequence number on one line.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"line {Line}: {Code} {Case} {Sequence}").TrimEnd();
}
