using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PhanAnh.Reporting.Documents;

/// <summary>A paragraph of a template: its text as one string, over however many runs a program has cut it into.</summary>
internal sealed partial class LetterParagraph
{
    private readonly Paragraph _paragraph;
    private readonly Text[] _texts;
    private readonly string _whole;

    internal LetterParagraph(Paragraph paragraph)
    {
        _paragraph = paragraph;
        _texts = [.. paragraph.Descendants<Text>().Where(text => text.Ancestors<Paragraph>().First() == paragraph)];
        _whole = string.Concat(_texts.Select(text => text.Text));
    }

    /// <summary>Fills every paragraph under an element. What a value says is never read as a placeholder.</summary>
    internal static void Fill(OpenXmlElement root, IReadOnlyDictionary<string, ImmutableArray<string>> values)
    {
        foreach (var paragraph in root.Descendants<Paragraph>().ToArray())
        {
            new LetterParagraph(paragraph).Fill(values);
        }
    }

    internal IEnumerable<LetterDefect> Check(string part, int number, HashSet<string> found)
    {
        foreach (Match match in Placeholder().Matches(_whole))
        {
            var name = match.Groups["name"].Value;
            if (LetterField.Find(name) is null)
            {
                yield return new(LetterCodes.Unknown, part, number, name, LetterField.Names);
            }

            found.Add(name);
        }

        var rest = Placeholder().Replace(_whole, "");
        if (rest.Contains("{{", StringComparison.Ordinal) || rest.Contains("}}", StringComparison.Ordinal))
        {
            yield return new(LetterCodes.Open, part, number);
        }
    }

    private void Fill(IReadOnlyDictionary<string, ImmutableArray<string>> values)
    {
        var names = Placeholder().Matches(_whole).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal).ToArray();
        if (names.Length == 0)
        {
            return;
        }

        var lines = names.Max(name => values[name].Length);
        if (lines == 0)
        {
            RemoveOrEmpty();
            return;
        }

        for (var line = 1; line < lines; line++)
        {
            var copy = (Paragraph)_paragraph.CloneNode(true);
            _paragraph.InsertBeforeSelf(copy);
            new LetterParagraph(copy).FillLine(values, line - 1);
        }

        FillLine(values, lines - 1);
    }

    /// <summary>From the last placeholder to the first, so that places in front stay where they are.</summary>
    private void FillLine(IReadOnlyDictionary<string, ImmutableArray<string>> values, int line)
    {
        foreach (var match in Placeholder().Matches(_whole).Reverse())
        {
            var lines = values[match.Groups["name"].Value];
            Put(match.Index, match.Index + match.Length, lines.Length == 1 ? lines[0] : line < lines.Length ? lines[line] : "");
        }
    }

    private void Put(int start, int end, string value)
    {
        var at = 0;
        foreach (var text in _texts)
        {
            var (from, to) = (at, at + text.Text.Length);
            at = to;
            if (to <= start || from >= end)
            {
                continue;
            }

            var before = start > from ? text.Text[..(start - from)] : "";
            var after = end < to ? text.Text[(end - from)..] : "";
            text.Text = before + (start >= from ? value : "") + after;
            text.Space = SpaceProcessingModeValues.Preserve;
        }
    }

    /// <summary>A cell of a table must keep a paragraph.</summary>
    private void RemoveOrEmpty()
    {
        if (_paragraph.Parent is TableCell cell && cell.Elements<Paragraph>().Take(2).Count() == 1)
        {
            foreach (var text in _texts)
            {
                text.Text = "";
            }

            return;
        }

        _paragraph.Remove();
    }

    [GeneratedRegex(@"\{\{\s*(?<name>[^{}]*?)\s*\}\}", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Placeholder();
}
