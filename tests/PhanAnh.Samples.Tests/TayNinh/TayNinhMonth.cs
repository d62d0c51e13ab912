using System.Globalization;

namespace PhanAnh.Samples.Tests;

/// <summary>The month that ships with the sample, run once for all tests that look at it.</summary>
public sealed class TayNinhMonth : IAsyncLifetime
{
    internal Setting Setting { get; private set; } = null!;

    internal Month Month { get; private set; } = null!;

    internal IReadOnlyList<ClockAnswer> Clocks { get; private set; } = [];

    internal string Errors { get; private set; } = "";

    public async Task InitializeAsync()
    {
        await using var errors = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var options = new SampleOptions();
        Setting = Setting.Read(options, errors)!;
        Month = new(Setting, errors);
        await using var commands = File.OpenRead(options.Commands);
        await Month.RunAsync(commands, Path.GetFileName(options.Commands), new Progress(errors, Screen.Piped));
        var end = MonthlyReport.PeriodOf(Setting).End;
        await Month.LetTimePassAsync(end);
        Clocks = [.. Month.CasesAt(end).SelectMany(subject => Month.Desk.ClocksOf(subject, end))];
        Errors = errors.ToString();
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
