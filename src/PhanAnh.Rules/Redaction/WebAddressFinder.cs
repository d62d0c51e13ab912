using System.Buffers;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>Finds web addresses that tell of one person: with a query, a fragment or a user in them, or of a personal page.</summary>
/// <remarks>
/// What makes an address personal is something that stands in it, never something that is missing: so a part of an address that was not personal is not
/// personal either, and a redacted text stays as it is.
/// </remarks>
internal sealed class WebAddressFinder(RedactionRules rules)
{
    private static readonly string[] PersonalPages =
        ["facebook.com/", "fb.com/", "fb.me/", "zalo.me/", "m.me/", "t.me/", "tiktok.com/", "instagram.com/"];

    private static readonly SearchValues<string> Pages = SearchValues.Create(PersonalPages, StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> Starts = SearchValues.Create(["://", "www.", .. PersonalPages], StringComparison.OrdinalIgnoreCase);

    internal void Find(ReadOnlySpan<char> text, List<FoundPassage> found)
    {
        for (var from = 0; from < text.Length && text[from..].IndexOfAny(Starts) is var next and >= 0;)
        {
            var at = from + next;
            var start = at;
            while (start > from && IsAddress(text[start - 1]) && text[start - 1] is not ('(' or ','))
            {
                start--;
            }

            var end = at;
            while (end < text.Length && IsAddress(text[end]))
            {
                end++;
            }

            from = end;
            end = start + text[start..end].TrimEnd(".,;:!?)]}'").Length;
            if (end > at && IsPersonal(text, start, at, end))
            {
                found.Add(new(start, end - start, PersonalDataKind.WebAddress, PassageConfidence.Strong));
            }
        }
    }

    private bool IsPersonal(ReadOnlySpan<char> text, int start, int at, int end)
    {
        var address = text[start..end];
        return address.Contains('@')
            || ((address.ContainsAny('?', '#') || HasPersonalPage(text, at, end)) && !IsAllowed(address, at - start));
    }

    private static bool HasPersonalPage(ReadOnlySpan<char> text, int at, int end)
    {
        while (text[at..end].IndexOfAny(Pages) is var next and >= 0)
        {
            at += next;
            var host = text[at..end].IndexOf('/');
            if (at + host + 1 < end && (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || RedactionText.IsBarrier(text[at - 1]) || text[at - 1] == '-')))
            {
                return true;
            }

            at += host;
        }

        return false;
    }

    /// <summary>A second address inside the first is not covered by what the first is allowed.</summary>
    private bool IsAllowed(ReadOnlySpan<char> address, int first)
    {
        var scheme = address.IndexOf("://");
        var rest = scheme < 0 ? address : address[(scheme + 3)..];
        var slash = rest.IndexOfAny('/', '?', '#');
        return rules.AllowsHost(slash < 0 ? rest : rest[..slash])
            && (slash < 0 || rest[slash..].IndexOfAny(Starts) < 0)
            && first <= address.Length - rest.Length + Math.Max(slash, 0);
    }

    private static bool IsAddress(char c) => c is > ' ' and not ('"' or '<' or '>' or '“' or '”' or '«' or '»');
}
