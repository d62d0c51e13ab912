using PhanAnh.Core;

namespace PhanAnh;

/// <summary>The words in which parts of regulations are compared.</summary>
internal static class PresetTexts
{
    internal static SentenceBook Book { get; } = new(typeof(PresetTexts).Assembly, "PhanAnh.Revisions.Presets");

    internal static LocalizedText Say(string code, params ReadOnlySpan<string> arguments) =>
        new(Book.Say(code, Language.Vietnamese, arguments), Book.Say(code, Language.English, arguments));

    /// <summary>A word with the name of something inside a sentence, in small letters as there.</summary>
    internal static LocalizedText Of(string code, LocalizedText name) =>
        new(Book.Say(code, Language.Vietnamese, Small(name.In(Language.Vietnamese))), Book.Say(code, Language.English, Small(name.In(Language.English))));

    private static string Small(string name) =>
        name.Length > 1 && char.IsLower(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
}
