namespace PhanAnh.Rules;

/// <summary>The words of a name field, without a form of address in front of them.</summary>
internal static class NameWords
{
    private static readonly string[] Forms = ["ong", "ba", "anh", "chi", "co", "chu", "bac", "em", "chau", "di", "cau", "mo", "thim"];

    internal static string[] Of(string written)
    {
        var words = new List<string>();
        using var shadow = RedactionText.Of(written);
        var text = shadow.Text;
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                words.Add(text[start..i].ToString());
            }

            i++;
        }

        return words.Count > 2 && IsFormOfAddress(LetterSkeleton.Spell(words[0])) ? [.. words.Skip(1)] : [.. words];
    }

    internal static bool IsFormOfAddress(ReadOnlySpan<char> unmarked)
    {
        foreach (var form in Forms)
        {
            if (unmarked.SequenceEqual(form))
            {
                return true;
            }
        }

        return false;
    }
}
