using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>Finds e-mail addresses, also with a blank beside the @ or a dot and with (at) or [at] for the @. Linear: no address reaches over a second @.</summary>
internal sealed class EmailFinder(RedactionRules rules)
{
    private const int LongestLocalPart = 64;
    private const int LongestDomain = 253;
    private const string OfficialDomain = ".gov.vn";

    private static readonly string[] Signs = ["@", "(at)", "[at]", "(a)"];

    internal void Find(ReadOnlySpan<char> text, List<FoundPassage> found)
    {
        foreach (var sign in Signs)
        {
            for (var from = 0; text[from..].IndexOf(sign, StringComparison.OrdinalIgnoreCase) is var next and >= 0;)
            {
                var at = from + next;
                from = at + sign.Length;
                FindAround(text, at, from, found);
            }
        }
    }

    private void FindAround(ReadOnlySpan<char> text, int at, int behind, List<FoundPassage> found)
    {
        var localEnd = at > 0 && text[at - 1] == ' ' ? at - 1 : at;
        var start = localEnd;
        while (start > 0 && localEnd - start < LongestLocalPart && IsLocal(text[start - 1]))
        {
            start--;
        }

        while (start < localEnd && text[start] is '.' or '-')
        {
            start++;
        }

        var domain = behind < text.Length && text[behind] == ' ' ? behind + 1 : behind;
        var end = DomainEnd(text, domain, out var plain);
        if (start == localEnd || end == 0)
        {
            return;
        }

        var address = text[start..end];
        if (rules.AllowsEmail(address))
        {
            return;
        }

        var strong = plain && localEnd == at && domain == behind && behind == at + 1 && !address.EndsWith(OfficialDomain, StringComparison.OrdinalIgnoreCase);
        found.Add(new(start, end - start, PersonalDataKind.Email, strong ? PassageConfidence.Strong : PassageConfidence.Weak));
    }

    /// <summary>The place behind two labels or more; 0 where there are not so many.</summary>
    private static int DomainEnd(ReadOnlySpan<char> text, int start, out bool plain)
    {
        plain = true;
        var (end, labels, at) = (0, 0, start);
        while (at < text.Length && at - start < LongestDomain)
        {
            var label = at;
            while (at < text.Length && at - start < LongestDomain && (char.IsLetterOrDigit(text[at]) || text[at] == '-'))
            {
                at++;
            }

            var spaced = label > start && (text[label - 1] == ' ' || text[label - 2] == ' ');
            if (at == label || (spaced && !IsTopLevel(text, label, at)))
            {
                break;
            }

            plain &= !spaced;
            labels++;
            end = labels > 1 && HasLetter(text[label..at]) ? at : end;
            at += at < text.Length && text[at] == ' ' && at + 1 < text.Length && text[at + 1] == '.' ? 1 : 0;
            if (at >= text.Length || text[at] != '.')
            {
                break;
            }

            at++;
            at += at < text.Length && text[at] == ' ' ? 1 : 0;
        }

        return end;
    }

    private static bool HasLetter(ReadOnlySpan<char> label)
    {
        foreach (var c in label)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A label that something settled touches may have been a longer one.</summary>
    private static bool IsTopLevel(ReadOnlySpan<char> text, int start, int end)
    {
        if (end < text.Length && RedactionText.IsBarrier(text[end]))
        {
            return false;
        }

        foreach (var known in (ReadOnlySpan<string>)["com", "vn", "net", "org", "gov", "edu"])
        {
            if (text[start..end].Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLocal(char c) => char.IsLetterOrDigit(c) || c is '.' or '_' or '%' or '+' or '-';
}
