using System.Globalization;
using System.Text;

namespace PhanAnh.Core;

/// <summary>Text for places that hold one line: the subject of a message, a line of a log.</summary>
public static class LineText
{
    /// <summary>For a header of a message: line breaks and other control characters become one blank, so that no text can add a header. Direction marks are left out.</summary>
    public static string Header(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var output = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsControl(c) || c is '\u2028' or '\u2029')
            {
                _ = output.Length > 0 && output[^1] == ' ' ? output : output.Append(' ');
            }
            else if (!TextDirection.Turns(c))
            {
                output.Append(c);
            }
        }

        return output.ToString().Trim();
    }

    /// <summary>For a log: what could forge a line or steer a terminal is written as <c>\u001B</c>. The host still answers for whether the text may be logged.</summary>
    public static string Log(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var output = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = char.IsControl(c) || c is '\u2028' or '\u2029' or '\\' || TextDirection.Turns(c)
                ? output.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}")
                : output.Append(c);
        }

        return output.ToString();
    }
}
