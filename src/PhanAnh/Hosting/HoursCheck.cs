namespace PhanAnh;

/// <summary>What is wrong with the hours of the options: that they are none, or that no calendar takes them.</summary>
internal static class HoursCheck
{
    /// <summary>Everything that is wrong with them, in the words of the loader.</summary>
    /// <param name="options">The options.</param>
    /// <param name="library">The regulations; none where some are not known, so that no name can be called wrong.</param>
    internal static IEnumerable<string> Failures(PhanAnhOptions options, PresetLibrary? library)
    {
        foreach (var (name, hours) in options.Hours)
        {
            if (!PresetCalendars.TryParseHours(hours, out _))
            {
                yield return $"{DefectCodes.HoursFormat}: Hours[{name}] is \"{hours}\"; hours are written like 07:30-11:30,13:00-17:00.";
            }

            if (library is not null && NotTaken(name, options.Province, library) is { } failure)
            {
                yield return failure;
            }
        }
    }

    /// <summary>What the province's own regulations say of a calendar counts; one that they do not have may be another's, whose cases the province has taken over.</summary>
    private static string? NotTaken(string name, string province, PresetLibrary library)
    {
        var named = library.Presets.SelectMany(preset => preset.Calendars.Where(calendar => calendar.Name == name), (preset, calendar) => (preset.Province, calendar.Hours)).ToList();
        if (named.Count == 0)
        {
            var known = library.Presets.SelectMany(preset => preset.Calendars).Select(calendar => calendar.Name).Distinct().Order(StringComparer.Ordinal);
            return $"CALENDAR_UNKNOWN: Hours[{name}] names no calendar of a regulation; known are {string.Join(", ", known)}.";
        }

        var own = named.FindAll(calendar => calendar.Province == province);
        return (own.Count > 0 ? own : named).TrueForAll(calendar => calendar.Hours is not null)
            ? $"CALENDAR_HOURS_FIXED: Hours[{name}] is read by nobody: the regulation itself fixes the hours of that calendar."
            : null;
    }
}
