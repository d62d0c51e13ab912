using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>
/// One e-mail address that mail servers take as it stands: one @, at most 64 characters before it and 254 in all, a domain name with a
/// dot. Whether a mailbox exists, only a message can tell. Immutable; prints masked.
/// </summary>
public sealed record EmailAddress
{
    internal EmailAddress(string localPart, string domain)
    {
        LocalPart = localPart;
        Domain = domain;
    }

    /// <summary>Before the @, as written. Upper and lower case may differ in meaning.</summary>
    [DataClass(PersonalDataClass.Personal)]
    public string LocalPart { get; }

    /// <summary>Behind the @, in lower case; a name outside ASCII in the form of mail servers (xn--…).</summary>
    public string Domain { get; }

    /// <summary>The whole address. Personal data.</summary>
    [DataClass(PersonalDataClass.Personal)]
    public string Value => $"{LocalPart}@{Domain}";

    /// <summary>For every place but the case file itself: "n•••@gmail.com".</summary>
    public string Masked => $"{LocalPart[..(char.IsHighSurrogate(LocalPart[0]) ? 2 : 1)]}•••@{Domain}";

    /// <summary>Reads an e-mail field. Never throws for what was written.</summary>
    /// <param name="raw">The field as sent; null reads as empty. White space around it is ignored.</param>
    /// <returns>The address, or what to ask about.</returns>
    public static EmailReading Parse(string? raw) => EmailReader.Read(raw ?? "");

    /// <summary>Prints <see cref="Masked"/>.</summary>
    public override string ToString() => Masked;
}
