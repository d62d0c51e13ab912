using System.Buffers;

namespace PhanAnh.Rules;

/// <summary>Takes a name field apart where a name ends: at a comma, a bracket, a digit, at "và".</summary>
internal static class NameParts
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(",;:()[]{}/|+&\"“”\n");

    /// <summary>The parts that hold a word; word by word.</summary>
    internal static List<List<string>> Of(string written)
    {
        using var shadow = RedactionText.Of(written);
        var text = shadow.Text;
        List<List<string>> parts = [[]];
        var spaced = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i]))
            {
                if (parts[^1].Count > 0 && Separates(text, i, spaced))
                {
                    parts.Add([]);
                    spaced = false;
                }

                spaced |= text[i] == ' ' && parts[^1].Count > 0;
                continue;
            }

            var start = i;
            while (i + 1 < text.Length && char.IsLetter(text[i + 1]))
            {
                i++;
            }

            var word = text[start..(i + 1)];
            if (IsAnd(word, parts[^1].Count) && NextIsLetter(text, i + 1))
            {
                parts.Add([]);
                spaced = false;
            }
            else
            {
                parts[^1].Add(word.ToString());
            }
        }

        if (parts[^1].Count == 0)
        {
            parts.RemoveAt(parts.Count - 1);
        }

        return parts;
    }

    // A hyphen may belong to a name, and to one written without blanks: Jean-Pierre, nguyen-thi-hoa.
    private static bool Separates(ReadOnlySpan<char> text, int i, bool spaced) =>
        char.IsDigit(text[i]) || Separators.Contains(text[i])
        || (text[i] == '-' && (spaced || (i > 0 && text[i - 1] == ' ') || (i + 1 < text.Length && text[i + 1] == ' ')));

    // Và is a surname, and a name: only "và" in small letters joins whatever stands before it.
    private static bool IsAnd(ReadOnlySpan<char> word, int before) => word switch
    {
        "và" => before > 0,
        "VÀ" or "Và" or "va" or "VA" => before > 1,
        _ => false,
    };

    private static bool NextIsLetter(ReadOnlySpan<char> text, int from) =>
        text[from..].TrimStart(' ') is { Length: > 0 } rest && char.IsLetter(rest[0]);
}
