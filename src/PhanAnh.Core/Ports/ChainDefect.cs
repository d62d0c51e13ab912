using System.Globalization;

namespace PhanAnh.Core;

/// <summary>The first thing that is wrong with the log of a case; what stands before it is whole. Names no personal data.</summary>
/// <param name="Code">One of <see cref="EventCodes"/>.</param>
/// <param name="Case">The case whose log it is.</param>
/// <param name="Sequence">The sequence number of the first event that cannot be relied on.</param>
public sealed record ChainDefect(string Code, CaseCode Case, long Sequence)
{
    /// <summary>Case, sequence number and code on one line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Case}/{Sequence}: {Code}");
}
