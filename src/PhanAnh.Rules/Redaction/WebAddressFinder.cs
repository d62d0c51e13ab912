using System.Buffers;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>Finds web addresses that tell of one person: with a query, a fragment or a user in them, or of a personal page.</summary>
internal sealed class WebAddressFinder(RedactionRules rules)
{
    private static readonly SearchValues<string> Starts = SearchValues.Create(
        ["://", "www.", "facebook.com/", "fb.com/", "fb.me/", "zalo.me/", "m.me/", "t.me/", "tiktok.com/", "instagram.com/"], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] PersonalHosts =
        ["facebook.com", "fb.com", "fb.me", "zalo.me", "m.me", "t.me", "tiktok.com", "instagram.com"];

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
            if (end > start && IsPersonal(text[start..end]))
            {
                found.Add(new(start, end - start, PersonalDataKind.WebAddress, PassageConfidence.Strong));
            }
        }
    }

    private bool IsPersonal(ReadOnlySpan<char> address)
    {
        var scheme = address.IndexOf("://");
        var rest = scheme < 0 ? address : address[(scheme + 3)..];
        var slash = rest.IndexOfAny('/', '?', '#');
        var host = slash < 0 ? rest : rest[..slash];
        if (host.Contains('@'))
        {
            return true;
        }

        if (rules.AllowsHost(host))
        {
            return false;
        }

        return rest.ContainsAny('?', '#') || (slash >= 0 && slash + 1 < rest.Length && IsPersonalHost(host));
    }

    private static bool IsPersonalHost(ReadOnlySpan<char> host)
    {
        foreach (var known in PersonalHosts)
        {
            if (host.EndsWith(known, StringComparison.OrdinalIgnoreCase) && (host.Length == known.Length || host[^(known.Length + 1)] == '.'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAddress(char c) => c is > ' ' and not ('"' or '<' or '>' or '“' or '”' or '«' or '»');
}
