namespace PhanAnh;

/// <summary>Text from a file, made short enough to stand in a message.</summary>
internal static class Excerpt
{
    public const int Length = 60;

    public static string Of(string text)
    {
        if (text.Length <= Length)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[Length - 2]) ? Length - 2 : Length - 1;
        return string.Concat(text.AsSpan(0, end), "…");
    }

    public static string Quoted(string text) => $"\"{Of(text)}\"";
}
