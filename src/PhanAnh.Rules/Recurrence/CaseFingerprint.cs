using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>
/// What is kept of a submission so that later ones can be compared with it: keyed values of 64 bits, made by a <see cref="Fingerprinter"/>. Without its
/// key nothing can be read or guessed from them; with it a guess can be confirmed, so it is still personal data: forget it with the case.
/// </summary>
/// <remarks>Immutable. Values are sorted and distinct.</remarks>
public sealed class CaseFingerprint
{
    /// <summary>A fingerprint as it was kept.</summary>
    /// <param name="code">The case.</param>
    /// <param name="receivedOn">The local day of receipt.</param>
    /// <param name="field">The field of administration (lĩnh vực); none where nobody said.</param>
    /// <param name="submitter">One value a telephone number or e-mail address.</param>
    /// <param name="place">One value a word of the place.</param>
    /// <param name="content">One value a pair of neighbouring words, at most <see cref="Fingerprinter.MostPairs"/>.</param>
    public CaseFingerprint(
        CaseCode code, LocalDate receivedOn, TermCode? field, IEnumerable<ulong> submitter, IEnumerable<ulong> place, IEnumerable<ulong> content)
    {
        Code = code;
        ReceivedOn = receivedOn;
        Field = field;
        Submitter = Sorted(submitter);
        Place = Sorted(place);
        Content = Sorted(content);
    }

    /// <summary>The case.</summary>
    public CaseCode Code { get; }

    /// <summary>The local day of receipt.</summary>
    public LocalDate ReceivedOn { get; }

    /// <summary>The field of administration; none where nobody said.</summary>
    public TermCode? Field { get; }

    /// <summary>One value a telephone number or e-mail address.</summary>
    public ImmutableArray<ulong> Submitter { get; }

    /// <summary>One value a word of the place.</summary>
    public ImmutableArray<ulong> Place { get; }

    /// <summary>One value a pair of neighbouring words.</summary>
    public ImmutableArray<ulong> Content { get; }

    /// <summary>The case and nothing else.</summary>
    public override string ToString() => Code.Value;

    private static ImmutableArray<ulong> Sorted(IEnumerable<ulong> values) => [.. values.Distinct().Order()];
}
