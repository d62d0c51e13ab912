using System.Globalization;

namespace PhanAnh.Samples.Tests;

/// <summary>What the program prints, as a pipe would get it.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Errors">Standard error.</param>
internal sealed record SampleRun(int ExitCode, string Output, string Errors)
{
    private static readonly Lazy<Task<SampleRun>> ShippedOnce = new(() => OfAsync());

    /// <summary>The run without arguments.</summary>
    internal static Task<SampleRun> Shipped => ShippedOnce.Value;

    internal static async Task<SampleRun> OfAsync(params string[] arguments) => await OfAsync(Screen.Piped, arguments);

    internal static async Task<SampleRun> OfAsync(Screen screen, params string[] arguments)
    {
        await using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        await using var errors = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var exitCode = await Sample.RunAsync(arguments, output, errors, screen);
        return new(exitCode, output.ToString(), errors.ToString());
    }
}
