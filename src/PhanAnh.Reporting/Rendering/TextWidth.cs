using System.Globalization;
using System.Text;

namespace PhanAnh.Reporting;

/// <summary>How wide a text stands in a terminal: combining marks take no cell, East Asian wide characters two.</summary>
internal static class TextWidth
{
    internal static int Of(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }

        return width;
    }

    internal static int LongestWord(string text) => text.Split(' ').Max(Of);

    internal static string Pad(string text, int width, bool right)
    {
        var gap = width - Of(text);
        return gap <= 0 ? text : right ? new string(' ', gap) + text : text + new string(' ', gap);
    }

    /// <summary>Breaks at blanks.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The width of a line.</param>
    /// <param name="cut">Whether a word wider than a line is cut; otherwise it stands on a line of its own.</param>
    internal static List<string> Wrap(string text, int width, bool cut = false)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            var rest = word;
            if (line.Length > 0 && Of(line) + 1 + Of(rest) > width)
            {
                lines.Add(line);
                line = "";
            }

            while (cut && line.Length == 0 && Of(rest) > width)
            {
                lines.Add(rest[..width]);
                rest = rest[width..];
            }

            line = line.Length > 0 ? line + " " + rest : rest;
        }

        if (line.Length > 0 || lines.Count == 0)
        {
            lines.Add(line);
        }

        return lines;
    }

    private static int Of(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control => 0,
        _ => rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFF00 and <= 0xFF60) or (>= 0x1F300 and <= 0x1FAFF) ? 2 : 1,
    };
}
