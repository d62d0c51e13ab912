namespace PhanAnh.Core;

/// <summary>A name or sentence in both languages; the Vietnamese one is always there.</summary>
/// <param name="Vietnamese">What officials and citizens read; not blank.</param>
/// <param name="English">The same for developers; falls back to the Vietnamese text.</param>
/// <exception cref="ArgumentException">The Vietnamese text is blank.</exception>
public sealed record LocalizedText(string Vietnamese, string? English = null)
{
    /// <summary>The Vietnamese text.</summary>
    public string Vietnamese { get; } =
        string.IsNullOrWhiteSpace(Vietnamese) ? throw new ArgumentException("The Vietnamese text is blank.", nameof(Vietnamese)) : Vietnamese;

    /// <summary>The text in one language.</summary>
    public string In(Language language) => language == Language.English && English is { } english ? english : Vietnamese;

    /// <summary>The Vietnamese text.</summary>
    public override string ToString() => Vietnamese;
}
