using System.Collections.Immutable;
using PhanAnh.Calendar;
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

    /// <summary>Whether the host works under regulations of its own making, so that of the options only the province is read.</summary>
    internal bool IsIdle { get; init; }

    internal OptionsReading Read(PhanAnhOptions options)
    {
        var failures = new List<string>();
        var library = ReadPresets(options, failures, out var areAllRead);
        if (!library.Provinces.Contains(options.Province, StringComparer.Ordinal))
        {
            failures.Add($"PROVINCE_UNKNOWN: Province is \"{options.Province}\"; known are {string.Join(", ", library.Provinces)}.");
        }

        failures.AddRange(HoursCheck.Failures(options, areAllRead ? library : null));
        failures.AddRange(IsIdle ? Unread(options) : []);
        var daysOff = ReadDaysOff(options, failures);
        var rules = ReadRouting(options, failures);
        var hasTerritory = options.Territory.Length > 0;
        if (hasTerritory && !CodeText.IsValid(options.Territory))
        {
            failures.Add($"{DefectCodes.PlaceCodeFormat}: Territory is \"{options.Territory}\"; a code has 1 to 64 letters, digits and the signs . - _ #.");
            hasTerritory = false;
        }

        return new(options, library, daysOff, rules, hasTerritory ? new PlaceCode(options.Territory) : null, [.. failures]);
    }

    private static IEnumerable<string> Unread(PhanAnhOptions options)
    {
        (string Name, bool IsGiven)[] members =
        [
            (nameof(options.PresetFiles), options.PresetFiles.Count > 0),
            (nameof(options.Hours), options.Hours.Count > 0),
            (nameof(options.DaysOffFiles), options.DaysOffFiles.Count > 0),
            (nameof(options.RoutingFiles), options.RoutingFiles.Count > 0),
            (nameof(options.Territory), options.Territory.Length > 0),
            (nameof(options.ReloadOnChange), options.ReloadOnChange),
        ];
        return members.Where(member => member.IsGiven)
            .Select(member => $"OPTION_UNREAD: {member.Name} is read by nobody, since the host registers {nameof(HotlineRegulations)} of its own.");
    }

    private PresetLibrary ReadPresets(PhanAnhOptions options, List<string> failures, out bool areAllRead)
    {
        // The files may build on each other in any order.
        var files = Files(options.PresetFiles, "PRESET_UNREADABLE", failures).ToList();
        var sources = files.Count == 0 ? null : files.Aggregate(PresetSources.Shipped, (known, file) => known.With(file.Bytes));
        var loads = files.Select(file => (file.Path, Load: PresetLoad.From(file.Bytes, guards, sources))).ToList();
        areAllRead = loads.Count(file => file.Load.Preset is not null) == options.PresetFiles.Count;
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

    /// <summary>The holidays before the files and after each of them; a file with defects adds nothing.</summary>
    private static ImmutableArray<HolidayCalendar> ReadDaysOff(PhanAnhOptions options, List<string> failures)
    {
        var stages = ImmutableArray.Create(HolidayCalendar.Vietnam);
        foreach (var (path, bytes) in Files(options.DaysOffFiles, "DAYS_OFF_UNREADABLE", failures))
        {
            var file = CalendarFile.Read(bytes, stages[^1]);
            failures.AddRange(file.Defects.Select(defect => $"{path} {defect.Path}: {defect.Code}: {defect.ToEnglish()}"));
            stages = file.Calendar is { } calendar ? stages.Add(calendar) : stages;
        }

        return stages;
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
