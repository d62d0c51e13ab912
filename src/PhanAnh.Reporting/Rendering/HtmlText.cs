using System.Globalization;
using System.Text;

namespace PhanAnh.Reporting;

/// <summary>Text inside HTML and SVG, where no character of it can become markup.</summary>
internal static class HtmlText
{
    internal static string Escape(string text)
    {
        var output = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => output.Append("&amp;"),
                '<' => output.Append("&lt;"),
                '>' => output.Append("&gt;"),
                '"' => output.Append("&quot;"),
                '\'' => output.Append("&#39;"),
                _ when char.IsControl(c) => output.Append(' '),
                _ => output.Append(c),
            };
        }

        return output.ToString();
    }

    /// <summary>A coordinate with at most one decimal.</summary>
    internal static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
