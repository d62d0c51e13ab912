using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>The sentences of the tool, by code, in two resources.</summary>
internal static class ToolTexts
{
    public static SentenceBook Book { get; } = new(typeof(ToolTexts).Assembly, "PhanAnh.Cli.Tool");

    /// <summary>A sentence in both languages, for errors that are kept until they are printed.</summary>
    public static LocalizedText Both(string code, params ReadOnlySpan<string> arguments) =>
        new(Book.Say(code, Language.Vietnamese, arguments), Book.Say(code, Language.English, arguments));
}
