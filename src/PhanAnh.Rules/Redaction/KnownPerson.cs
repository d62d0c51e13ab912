using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>
/// What is known of a person whose data may not appear in public: the submitter, or somebody else the case names in a field of its own. Every value is
/// kept as written; all spellings of it are looked for.
/// </summary>
public sealed record KnownPerson
{
    /// <summary>Names: of a person or an organisation.</summary>
    public ImmutableArray<SensitiveText> Names { get; init; } = [];

    /// <summary>Telephone fields; one field may hold several numbers.</summary>
    public ImmutableArray<SensitiveText> Phones { get; init; } = [];

    /// <summary>E-mail fields.</summary>
    public ImmutableArray<SensitiveText> Emails { get; init; } = [];

    /// <summary>Postal addresses.</summary>
    public ImmutableArray<SensitiveText> Addresses { get; init; } = [];

    /// <summary>The person behind a submission. The place of the matter is not the person's, and stays public.</summary>
    public static KnownPerson Of(Submission submission)
    {
        ArgumentNullException.ThrowIfNull(submission);
        return new()
        {
            Names = Given(submission.Name),
            Phones = Given(submission.Phone),
            Emails = Given(submission.Email),
            Addresses = Given(submission.Address),
        };
    }

    /// <summary>Both persons in one: what is known of either is looked for.</summary>
    public KnownPerson And(KnownPerson other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new()
        {
            Names = Names.AddRange(other.Names),
            Phones = Phones.AddRange(other.Phones),
            Emails = Emails.AddRange(other.Emails),
            Addresses = Addresses.AddRange(other.Addresses),
        };
    }

    /// <inheritdoc/>
    public bool Equals(KnownPerson? other) =>
        other is not null && Names.AsSpan().SequenceEqual(other.Names.AsSpan()) && Phones.AsSpan().SequenceEqual(other.Phones.AsSpan())
        && Emails.AsSpan().SequenceEqual(other.Emails.AsSpan()) && Addresses.AsSpan().SequenceEqual(other.Addresses.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Names.Length, Phones.Length, Emails.Length, Addresses.Length);

    /// <summary>How much is known; nothing of what.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"••• ({Names.Length} names, {Phones.Length} phones, {Emails.Length} e-mails, {Addresses.Length} addresses)");

    private static ImmutableArray<SensitiveText> Given(SensitiveText? text) => text is { IsBlank: false } ? [text] : [];
}
