using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>What stands in a public text in place of hidden data: <c>[đã ẩn: số điện thoại]</c>, <c>[hidden: phone number]</c>.</summary>
public static class HiddenMarker
{
    private static readonly SentenceBook Sentences = new(typeof(HiddenMarker).Assembly, "PhanAnh.Core.HiddenMarkers");

    /// <summary>Every marker in every language: what a text that was redacted before may hold.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        .. Enum.GetValues<PersonalDataKind>().SelectMany(kind => new[] { Of(kind, Language.Vietnamese), Of(kind, Language.English) }),
    ];

    /// <summary>The marker of a kind.</summary>
    public static string Of(PersonalDataKind kind, Language language) => $"[{Sentences.Say("HIDDEN", language, NameOf(kind, language))}]";

    /// <summary>The kind in words, such as <c>số điện thoại</c>.</summary>
    public static string NameOf(PersonalDataKind kind, Language language) => Sentences.Say(kind.ToString(), language);
}
