namespace PhanAnh.Reporting.Documents;

/// <summary>What stands on the tabs: at most 31 UTF-16 units, none of the signs that a reference to a sheet is made of, unique without regard to case.</summary>
internal static class SheetNames
{
    private const int Longest = 31;

    /// <summary>The name of the front sheet, then one a figure.</summary>
    internal static ImmutableArray<string> Of(Report report, Language language)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return
        [
            Name(DocumentTexts.Say("SHEET_FRONT", language), taken),
            .. report.Figures.Select(figure => Name($"{figure.Code} {figure.Title.In(language)}", taken)),
        ];
    }

    internal static string Name(string wanted, HashSet<string> taken)
    {
        var name = Cut(CellString.Clean(wanted), Longest);
        for (var i = 2; !taken.Add(name); i++)
        {
            var mark = $" ({CellString.Digits(i)})";
            name = Cut(CellString.Clean(wanted), Longest - mark.Length) + mark;
        }

        return name;
    }

    /// <summary>The name as it stands in a reference: an apostrophe in it is doubled.</summary>
    internal static string Quoted(string name) => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Cut(string text, int most)
    {
        var allowed = string.Concat(text.Select(c => c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' ? ' ' : c));
        var words = string.Join(' ', allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('\'');
        if (words.Length > most)
        {
            // A whole word is left out rather than cut, where that leaves enough to read.
            var blank = words.LastIndexOf(' ', most);
            var end = blank > most / 2 ? blank : most;
            words = words[..(char.IsHighSurrogate(words[end - 1]) ? end - 1 : end)].TrimEnd(' ', '\'', ',', ';', '–', '-');
        }

        return words.Length == 0 ? "_" : words;
    }
}
