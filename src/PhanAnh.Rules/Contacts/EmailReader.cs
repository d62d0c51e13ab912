using System.Collections.Immutable;
using System.Globalization;

namespace PhanAnh.Rules;

/// <summary>
/// Checks an e-mail address by hand: the platform's checkers accept "a@b..vn", "Nguyễn &lt;a@b.vn&gt;" and "a@[127.0.0.1]".
/// </summary>
internal static class EmailReader
{
    private const int LongestAddress = 254;
    private const int LongestLocalPart = 64;

    private static readonly string[] Hidden = ["[email protected]", "[email\u00A0protected]"];

    internal static EmailReading Read(string raw)
    {
        var start = raw.Length - raw.AsSpan().TrimStart().Length;
        var address = raw.Trim();
        var whole = new TextSpan(start, address.Length);
        if (address.Length == 0)
        {
            return Refuse(raw, ContactCodes.EmailEmpty, whole);
        }

        if (address.Length > LongestAddress)
        {
            return Refuse(raw, ContactCodes.EmailTooLong, whole);
        }

        if (Hidden.Any(sign => address.Contains(sign, StringComparison.OrdinalIgnoreCase)))
        {
            return Refuse(raw, ContactCodes.EmailObfuscated, whole);
        }

        address = VietnameseText.Compose(address);
        if (FirstForbidden(address) is { } forbidden)
        {
            return Refuse(raw, forbidden.Code, new TextSpan(start + forbidden.Index, 1), forbidden.Suggestion);
        }

        var at = address.IndexOf('@', StringComparison.Ordinal);
        if (at != address.LastIndexOf('@'))
        {
            return Refuse(raw, ContactCodes.EmailSeveralAt, whole);
        }

        return ReadParts(raw, start, address[..at], address[(at + 1)..]);
    }

    private static EmailReading ReadParts(string raw, int start, string local, string domain)
    {
        if (local.Length > LongestLocalPart)
        {
            return Refuse(raw, ContactCodes.EmailTooLong, new TextSpan(start, local.Length));
        }

        if (local.Length == 0 || local[0] == '.' || local[^1] == '.' || local.Contains("..", StringComparison.Ordinal))
        {
            return Refuse(raw, ContactCodes.EmailLocalPart, new TextSpan(start, local.Length));
        }

        var domainSpan = new TextSpan(start + local.Length + 1, domain.Length);
        if (DomainName.ToAscii(domain) is not { } ascii || local.Length + 1 + ascii.Length > LongestAddress)
        {
            return Refuse(raw, ContactCodes.EmailDomain, domainSpan);
        }

        var notes = ImmutableArray.CreateBuilder<ContactNote>();
        if (local.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            notes.Add(new ContactNote(ContactCodes.EmailInternationalLocalPart, FindingConfidence.Certain, new TextSpan(start, local.Length)));
        }

        if (domain.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            notes.Add(new ContactNote(ContactCodes.EmailInternationalDomain, FindingConfidence.Certain, domainSpan, $"{local}@{ascii}"));
        }

        if (DomainName.Mistyped(ascii) is { } meant)
        {
            notes.Add(new ContactNote(ContactCodes.EmailDomainTypo, FindingConfidence.Weak, domainSpan, $"{local}@{meant}"));
        }

        return new EmailReading(raw, new EmailAddress(local, ascii), notes.ToImmutable());
    }

    private static (string Code, int Index, string? Suggestion)? FirstForbidden(string address)
    {
        if (address.AsSpan().IndexOfAnyInRange('\0', '\u001F') is var control and >= 0)
        {
            return (ContactCodes.EmailControl, control, null);
        }

        if (!address.Contains('@', StringComparison.Ordinal))
        {
            return (ContactCodes.EmailNoAt, 0, null);
        }

        if (address.IndexOfAny(['<', '>']) is var bracket and >= 0)
        {
            var open = address.IndexOf('<', StringComparison.Ordinal);
            var close = address.IndexOf('>', StringComparison.Ordinal);
            var inner = open >= 0 && close > open ? Read(address[(open + 1)..close]).Address?.Value : null;
            return (ContactCodes.EmailCharacter, bracket, inner);
        }

        for (var i = 0; i < address.Length; i++)
        {
            if (char.IsWhiteSpace(address[i]))
            {
                return (ContactCodes.EmailSpace, i, WithoutSpaces(address));
            }

            if (IsForbidden(address[i]))
            {
                return (ContactCodes.EmailCharacter, i, null);
            }
        }

        return null;
    }

    private static bool IsForbidden(char c) =>
        c is ',' or ';' or ':' or '"' or '(' or ')' or '[' or ']' or '\\' or (>= '\u007F' and <= '\u009F')
        || char.IsSurrogate(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;

    // "hotline@tinh. gov.vn": a space beside a dot or the @ slipped in; one between letters may part two words.
    private static string? WithoutSpaces(string address)
    {
        for (var i = 1; i < address.Length - 1; i++)
        {
            if (char.IsWhiteSpace(address[i]) && !IsJoint(address[i - 1]) && !IsJoint(address[i + 1]))
            {
                return null;
            }
        }

        return Read(string.Concat(address.Where(c => !char.IsWhiteSpace(c)))).Address?.Value;

        static bool IsJoint(char c) => c is '.' or '@' || char.IsWhiteSpace(c);
    }

    private static EmailReading Refuse(string raw, string code, TextSpan span, string? suggestion = null) =>
        new(raw, null, [new ContactNote(code, FindingConfidence.Certain, span, suggestion)]);
}
