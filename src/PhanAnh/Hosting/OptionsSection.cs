using Microsoft.Extensions.Configuration;

namespace PhanAnh;

/// <summary>
/// A section of the host's configuration that options are bound from. A name that nobody reads and a value that has not the form of its member are mistakes, as they are in a preset. They are
/// told, not thrown: while the host runs nobody would catch what is thrown at the thread that noticed a change.
/// </summary>
internal sealed class OptionsSection(IConfiguration section)
{
    private static readonly OptionsMember[] Known =
    [
        OptionsMember.Text(nameof(PhanAnhOptions.Province), (options, text) => options.Province = text),
        OptionsMember.List(nameof(PhanAnhOptions.PresetFiles), (options, paths) => options.PresetFiles = [.. options.PresetFiles, .. paths]),
        OptionsMember.Names(nameof(PhanAnhOptions.Hours), (options, hours) => options.Hours = With(options.Hours, hours)),
        OptionsMember.List(nameof(PhanAnhOptions.DaysOffFiles), (options, paths) => options.DaysOffFiles = [.. options.DaysOffFiles, .. paths]),
        OptionsMember.List(nameof(PhanAnhOptions.RoutingFiles), (options, paths) => options.RoutingFiles = [.. options.RoutingFiles, .. paths]),
        OptionsMember.Text(nameof(PhanAnhOptions.Territory), (options, text) => options.Territory = text),
        OptionsMember.Flag(nameof(PhanAnhOptions.ReloadOnChange), (options, flag) => options.ReloadOnChange = flag),
    ];

    internal void Bind(PhanAnhOptions options)
    {
        foreach (var child in section.GetChildren())
        {
            Find(child)?.Bind(options, child);
        }
    }

    internal IEnumerable<string> Failures() => section.GetChildren().SelectMany(child => Find(child)?.Failures(child)
        ?? [$"{DefectCodes.JsonUnknownMember}: {child.Path} is not known; known are {string.Join(", ", Known.Select(member => member.Name))}."]);

    private static OptionsMember? Find(IConfigurationSection child) =>
        Array.Find(Known, member => string.Equals(member.Name, child.Key, StringComparison.OrdinalIgnoreCase));

    private static Dictionary<string, string> With(IReadOnlyDictionary<string, string> known, IEnumerable<KeyValuePair<string, string>> more)
    {
        var all = new Dictionary<string, string>(known, StringComparer.Ordinal);
        foreach (var (name, text) in more)
        {
            all[name] = text;
        }

        return all;
    }
}
