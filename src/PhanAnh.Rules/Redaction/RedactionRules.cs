using System.Collections.Frozen;

namespace PhanAnh.Rules;

/// <summary>What may stand in public although it has the form of personal data: the contacts of offices.</summary>
/// <remarks>Immutable and thread-safe. Data of the case's own submitter is hidden even where it is listed here.</remarks>
public sealed class RedactionRules
{
    private readonly FrozenSet<string> phones;
    private readonly FrozenSet<string> emails;
    private readonly FrozenSet<string> hosts;

    private RedactionRules(IEnumerable<string> phones, IEnumerable<string> emails, IEnumerable<string> hosts)
    {
        this.phones = phones.ToFrozenSet(StringComparer.Ordinal);
        this.emails = emails.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        this.hosts = hosts.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Nothing is allowed. Service and emergency numbers (1022, 113, 1800…) are nobody's data and never suspected.</summary>
    public static RedactionRules None { get; } = new([], [], []);

    /// <summary>Allows contacts.</summary>
    /// <param name="contacts">Telephone numbers in any spelling, e-mail addresses, and host names such as <c>dichvucong.gov.vn</c>.</param>
    /// <exception cref="ArgumentException">A contact is none of the three.</exception>
    public static RedactionRules Allow(params IEnumerable<string> contacts)
    {
        ArgumentNullException.ThrowIfNull(contacts);
        var (phones, emails, hosts) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var contact in contacts)
        {
            if (EmailAddress.Parse(contact).Address is { } email)
            {
                emails.Add(email.Value);
            }
            else if (DomainName.ToAscii(contact) is { } host)
            {
                hosts.Add(host);
            }
            else if (PhoneNumber.Parse(contact) is { Numbers.IsEmpty: false } phone)
            {
                phones.AddRange(phone.Numbers.Select(number => number.National));
            }
            else
            {
                throw new ArgumentException("A public contact is a telephone number, an e-mail address or a host name.", nameof(contacts));
            }
        }

        return new(phones, emails, hosts);
    }

    internal bool AllowsPhone(ReadOnlySpan<char> national) =>
        phones.Count > 0 && phones.GetAlternateLookup<ReadOnlySpan<char>>().Contains(national);

    internal bool AllowsEmail(ReadOnlySpan<char> address) =>
        emails.Count > 0 && emails.GetAlternateLookup<ReadOnlySpan<char>>().Contains(address);

    internal bool AllowsHost(ReadOnlySpan<char> host) =>
        hosts.Count > 0 && hosts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(host);
}
