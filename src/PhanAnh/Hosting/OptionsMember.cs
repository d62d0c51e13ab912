using Microsoft.Extensions.Configuration;

namespace PhanAnh;

/// <summary>A member of the options as a configuration writes it: what is wrong with its form, and how it is taken over. Taking over throws nothing: what has not the form is left out.</summary>
internal sealed record OptionsMember(
    string Name, Func<IConfigurationSection, IEnumerable<string>> Failures, Action<PhanAnhOptions, IConfigurationSection> Bind)
{
    internal static OptionsMember Text(string name, Action<PhanAnhOptions, string> set) => new(name, Nested, (options, member) =>
    {
        if (member.Value is { } text)
        {
            set(options, text);
        }
    });

    internal static OptionsMember Flag(string name, Action<PhanAnhOptions, bool> set) => new(
        name,
        member => Nested(member).Concat(member.Value is null || bool.TryParse(member.Value, out _) ? [] : [Mistyped(member, "it is written true or false")]),
        (options, member) =>
        {
            if (bool.TryParse(member.Value, out var flag))
            {
                set(options, flag);
            }
        });

    internal static OptionsMember List(string name, Action<PhanAnhOptions, IEnumerable<string>> add) => new(
        name, member => NoList(member, $"it is a list, such as {member.Path}:0"), (options, member) => add(options, Texts(member).Select(item => item.Value)));

    internal static OptionsMember Names(string name, Action<PhanAnhOptions, IEnumerable<KeyValuePair<string, string>>> add) => new(
        name, member => NoList(member, $"it has members of its own, such as {member.Path}:office"), (options, member) => add(options, Texts(member)));

    /// <summary>An empty list of a file is an empty text here.</summary>
    private static IEnumerable<string> NoList(IConfigurationSection member, string form) =>
        member.GetChildren().SelectMany(Nested).Concat(string.IsNullOrEmpty(member.Value) ? [] : [Mistyped(member, form)]);

    private static IEnumerable<string> Nested(IConfigurationSection text) =>
        text.GetChildren().Select(child => $"{DefectCodes.JsonType}: {child.Path} stands where nobody reads: {text.Path} is a text.");

    private static string Mistyped(IConfigurationSection member, string form) => $"{DefectCodes.JsonType}: {member.Path} is \"{member.Value}\"; {form}.";

    /// <summary>What was left empty is kept, and told by whoever reads it.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Texts(IConfigurationSection member) => member.GetChildren()
        .Where(child => child.Value is not null || !child.GetChildren().Any())
        .Select(child => KeyValuePair.Create(child.Key, child.Value ?? ""));
}
