using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh;

/// <summary>Reads the files that the options name, each time anew.</summary>
/// <param name="start">The regulations that files are added to.</param>
/// <param name="guards">The predicates that rows may name.</param>
internal sealed class OptionsReader(PresetLibrary start, GuardBook guards)
{
    /// <summary>What was read when the options were found in order for the first time.</summary>
    internal OptionsReading? InOrder { get; set; }

    internal OptionsReading Read(PhanAnhOptions options)
    {
        var failures = new List<string>();
        var library = ReadPresets(options, failures);
        if (!library.Provinces.Contains(options.Province, StringComparer.Ordinal))
        {
            failures.Add($"PROVINCE_UNKNOWN: Province is \"{options.Province}\"; known are {string.Join(", ", library.Provinces)}.");
        }

        foreach (var (calendar, hours) in options.Hours.Where(entry => !PresetCalendars.TryParseHours(entry.Value, out _)))
        {
            failures.Add($"{DefectCodes.HoursFormat}: Hours[{calendar}] is \"{hours}\"; hours are written like 07:30-11:30,13:00-17:00.");
        }

        var rules = ReadRouting(options, failures);
        var hasTerritory = options.Territory.Length > 0;
        if (hasTerritory && !CodeText.IsValid(options.Territory))
        {
            failures.Add($"{DefectCodes.PlaceCodeFormat}: Territory is \"{options.Territory}\"; a code has 1 to 64 letters, digits and the signs . - _ #.");
            hasTerritory = false;
        }

        return new(options, library, rules, hasTerritory ? new PlaceCode(options.Territory) : null, [.. failures]);
    }

    private PresetLibrary ReadPresets(PhanAnhOptions options, List<string> failures)
    {
        // The files may build on each other in any order.
        var files = Files(options.PresetFiles, "PRESET_UNREADABLE", failures).ToList();
        var sources = files.Count == 0 ? null : files.Aggregate(PresetSources.Shipped, (known, file) => known.With(file.Bytes));
        var loads = files.Select(file => (file.Path, Load: PresetLoad.From(file.Bytes, guards, sources))).ToList();
        var library = loads.Aggregate(start, (known, file) => file.Load.Preset is { } preset ? known.With(preset) : known);
        foreach (var (path, load) in loads)
        {
            failures.AddRange(load.Defects.Concat(load.ConflictsWith(library)).Select(defect => $"{path}{defect}"));
        }

        var read = loads.Select(file => file.Load.Preset?.Stamp.Id).ToHashSet(StringComparer.Ordinal);
        failures.AddRange(library.Conflicts.Where(conflict => !read.Contains(conflict.First.Id) && !read.Contains(conflict.Second.Id))
            .Select(conflict => $"{conflict.Reason.Code}: {conflict.Reason.In(Language.English)}"));
        return library;
    }

    private static RoutingRuleSet ReadRouting(PhanAnhOptions options, List<string> failures)
    {
        var rules = RoutingRuleSet.Empty;
        foreach (var (path, bytes) in Files(options.RoutingFiles, "ROUTING_UNREADABLE", failures))
        {
            var file = RoutingFile.Read(bytes);
            failures.AddRange(file.Defects.Select(defect => $"{path}{defect}"));
            var repeated = file.Rules?.Rules.Select(rule => rule.Code).Intersect(rules.Rules.Select(rule => rule.Code)).ToList() ?? [];
            failures.AddRange(repeated.Select(code => $"{DefectCodes.DuplicateId}: {path}: The rule {code} stands in an earlier file too."));
            rules = file.Rules is { } more && repeated.Count == 0 ? rules.With(more.Rules) : rules;
        }

        return rules;
    }

    private static IEnumerable<(string Path, byte[] Bytes)> Files(IReadOnlyList<string> paths, string code, List<string> failures)
    {
        foreach (var path in paths)
        {
            byte[] bytes;
            try
            {
                bytes = File.ReadAllBytes(path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                failures.Add($"{code}: {path}: {e.Message}");
                continue;
            }

            yield return (path, bytes);
        }
    }
}
