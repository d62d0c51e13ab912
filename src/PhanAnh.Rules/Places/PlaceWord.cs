namespace PhanAnh.Rules;

/// <summary>A word of a text that names places.</summary>
/// <param name="Key">Its comparison key.</param>
/// <param name="Unmarked">Its key without marks.</param>
/// <param name="Segment">The part of the text between two commas or the like, counted from 0.</param>
/// <param name="Part">The part between two dashes inside the whole text, counted from 0.</param>
/// <param name="HasDot">Whether a full stop stands right behind it, as behind an abbreviation.</param>
/// <param name="IsCapital">Whether it begins with a capital letter.</param>
internal readonly record struct PlaceWord(string Key, string Unmarked, int Segment, int Part, bool HasDot, bool IsCapital)
{
    internal bool IsNumber => Key.All(char.IsAsciiDigit);

    /// <summary>The words of a text. A letter with a number behind it, such as P1, is two words.</summary>
    internal static List<PlaceWord> Read(string text)
    {
        var words = new List<PlaceWord>();
        var (segment, part) = (0, 0);
        for (var i = 0; i < text.Length;)
        {
            if (!IsLetter(text[i]))
            {
                segment += text[i] is ',' or ';' or '/' or '(' or ')' or '\n' or ':' ? 1 : 0;
                part += text[i] is '-' or '–' or '—' ? 1 : 0;
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && IsLetter(text[i]) && !(i == start + 1 && char.IsAsciiDigit(text[i]) && !char.IsAsciiDigit(text[start])))
            {
                i++;
            }

            var word = text[start..i].Replace('’', '\'').Replace('ʼ', '\'');
            words.Add(new(
                NumberOf(VietnameseText.ComparisonKey(word)), NumberOf(VietnameseText.SearchKey(word)), segment, part, i < text.Length && text[i] == '.', char.IsUpper(word[0])));
        }

        return words;
    }

    /// <summary>Ward 01 is ward 1.</summary>
    private static string NumberOf(string key) => key.Length > 1 && key[0] == '0' && key.All(char.IsAsciiDigit) ? key.TrimStart('0') : key;

    private static bool IsLetter(char c) => char.IsLetterOrDigit(c) || c is '\'' or '’' or 'ʼ' or (>= '\u0300' and <= '\u036F');
}
