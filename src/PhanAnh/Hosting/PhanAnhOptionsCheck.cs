using Microsoft.Extensions.Options;

namespace PhanAnh;

/// <summary>Says everything that is wrong with the options at once, in the words of the loader.</summary>
internal sealed class PhanAnhOptionsCheck : IValidateOptions<PhanAnhOptions>
{
    public ValidateOptionsResult Validate(string? name, PhanAnhOptions options)
    {
        var failures = new List<string>();
        var library = OptionsLibrary.Read(options, failures);
        if (!library.Provinces.Contains(options.Province, StringComparer.Ordinal))
        {
            failures.Add($"PROVINCE_UNKNOWN: Province is \"{options.Province}\"; known are {string.Join(", ", library.Provinces)}.");
        }

        foreach (var (calendar, hours) in options.Hours)
        {
            if (!PresetCalendars.TryParseHours(hours, out _))
            {
                failures.Add($"HOURS_FORMAT: Hours[{calendar}] is \"{hours}\"; hours are written like 07:30-11:30,13:00-17:00.");
            }
        }

        OptionsRouting.Read(options, failures);
        if (options.Territory.Length > 0 && !OptionsRouting.TryTerritory(options, out _))
        {
            failures.Add($"PLACE_CODE_FORMAT: Territory is \"{options.Territory}\"; a code has 1 to 64 letters, digits and the signs . - _ #.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
