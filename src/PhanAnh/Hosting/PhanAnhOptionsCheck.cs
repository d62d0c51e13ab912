using Microsoft.Extensions.Options;

namespace PhanAnh;

/// <summary>Says everything that is wrong with the options at once, in the words of the loader, until they have been in order for the first time.</summary>
/// <remarks>
/// Options that turn wrong while the host runs do not throw into the thread that noticed the change: <see cref="RegulationReload"/> keeps what held and tells.
/// </remarks>
internal sealed class PhanAnhOptionsCheck(OptionsReader reader, IEnumerable<OptionsSection> sections) : IValidateOptions<PhanAnhOptions>
{
    public ValidateOptionsResult Validate(string? name, PhanAnhOptions options)
    {
        if (reader.InOrder is not null)
        {
            return ValidateOptionsResult.Success;
        }

        var reading = reader.Read(options);
        string[] failures = [.. sections.SelectMany(section => section.Failures()), .. reading.Failures];
        reader.InOrder = failures.Length == 0 ? reading : null;
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
