namespace PhanAnh;

/// <summary>A text that a regulation's file gives in Vietnamese and, where its author wrote one, in English.</summary>
/// <remarks>Vietnamese is the language of the law and always present. Immutable; equality is ordinal on both languages.</remarks>
public sealed record LocalizedText
{
    private readonly string? _english;

    private LocalizedText(string vietnamese, string? english)
    {
        Vietnamese = vietnamese;
        _english = english;
    }

    /// <summary>The text that citizens and officials read; never blank.</summary>
    public string Vietnamese { get; }

    /// <summary>The English text, or the Vietnamese one where the author gave no English.</summary>
    public string English => _english ?? Vietnamese;

    /// <summary>Whether <see cref="English"/> is a translation and not the Vietnamese text standing in for it.</summary>
    public bool HasEnglish => _english is not null;

    /// <summary>Joins the two languages of one text.</summary>
    /// <param name="vietnamese">Any text with at least one visible character.</param>
    /// <param name="english">The same in English; <see langword="null"/> where there is none.</param>
    /// <exception cref="ArgumentException">A given text is empty or white space.</exception>
    public static LocalizedText Of(string vietnamese, string? english = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(vietnamese);
        if (english is not null)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(english);
        }

        return new LocalizedText(vietnamese, english);
    }

    /// <summary>The Vietnamese text, since that is the one to show when nobody chose.</summary>
    public override string ToString() => Vietnamese;
}
