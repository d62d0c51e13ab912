using Microsoft.Extensions.Configuration;

namespace PhanAnh;

/// <summary>A section of the host's configuration that options are bound from. A name that nobody reads is a mistake, as it is in a preset.</summary>
internal sealed class OptionsSection(IConfiguration section)
{
    private static readonly string[] Known =
    [
        nameof(PhanAnhOptions.Province),
        nameof(PhanAnhOptions.PresetFiles),
        nameof(PhanAnhOptions.Hours),
        nameof(PhanAnhOptions.RoutingFiles),
        nameof(PhanAnhOptions.Territory),
        nameof(PhanAnhOptions.ReloadOnChange),
    ];

    internal IEnumerable<string> Failures() => section.GetChildren()
        .Where(child => !Known.Contains(child.Key, StringComparer.OrdinalIgnoreCase))
        .Select(child => $"{DefectCodes.JsonUnknownMember}: {child.Path} is not known; known are {string.Join(", ", Known)}.");
}
