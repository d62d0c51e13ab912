using System.Text;

namespace PhanAnh.Core;

/// <summary>Text inside HTML and SVG, in content and in quoted attributes, where no character of it can become markup.</summary>
/// <remarks>
/// Encode once, where the page is written: texts are stored as they came, and a text that reads <c>&amp;lt;</c> is shown as that. Characters that turn the
/// direction of reading (U+202E and its kin) are left out, other control characters become blanks, halves of a surrogate pair U+FFFD.
/// </remarks>
public static class HtmlText
{
    private const string Https = "https://";

    /// <summary>The encoded text.</summary>
    public static string Encode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var output = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => output.Append("&amp;"),
                '<' => output.Append("&lt;"),
                '>' => output.Append("&gt;"),
                '"' => output.Append("&quot;"),
                '\'' => output.Append("&#39;"),
                '\n' => output.Append('\n'),
                _ when Rune.IsControl(rune) => output.Append(' '),
                _ when TextDirection.Turns(rune.Value) => output,
                _ => output.Append(rune.ToString()),
            };
        }

        return output.ToString();
    }

    /// <summary>The encoded text, with links where it holds an address of an allowed host: <c>https</c>, that very host, no user, no port. Everything else stays text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hosts">Host names in lower case; a subdomain is another host.</param>
    public static string EncodeWithLinks(string text, IReadOnlySet<string> hosts)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(hosts);
        var output = new StringBuilder(text.Length + 64);
        var written = 0;
        for (var from = 0; text.IndexOf(Https, from, StringComparison.Ordinal) is var start and >= 0;)
        {
            var end = start;
            while (end < text.Length && text[end] is > ' ' and <= '~' and not ('"' or '<' or '>' or '\''))
            {
                end++;
            }

            var address = text[start..end].TrimEnd('.', ',', ';', ':', '!', '?', ')');
            from = start + Math.Max(address.Length, Https.Length);
            if (IsAllowed(address, hosts))
            {
                var encoded = Encode(address);
                output.Append(Encode(text[written..start])).Append("<a href=\"").Append(encoded).Append("\" rel=\"noopener noreferrer\">").Append(encoded).Append("</a>");
                written = start + address.Length;
            }
        }

        return output.Append(Encode(text[written..])).ToString();
    }

    private static bool IsAllowed(string address, IReadOnlySet<string> hosts)
    {
        var host = address[Https.Length..];
        var end = host.AsSpan().IndexOfAny('/', '?', '#');
        return hosts.Contains(end < 0 ? host : host[..end]) && !address.Contains('\\', StringComparison.Ordinal);
    }
}
