using System.Globalization;

namespace PhanAnh.Samples.Tests;

/// <summary>The month that ships with the sample, run once for all tests that look at it.</summary>
public sealed class TayNinhMonth : IAsyncLifetime
{
    private readonly StringWriter _errors = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    internal Setting Setting { get; private set; } = null!;

    internal Month Month { get; private set; } = null!;

    internal IReadOnlyList<ClockAnswer> Clocks { get; private set; } = [];

    internal string Errors => _errors.ToString();

    public async Task InitializeAsync()
    {
        var options = new SampleOptions();
        Setting = Setting.Read(options, _errors)!;
        Month = new(Setting, _errors);
        await using var commands = File.OpenRead(options.Commands);
        await Month.RunAsync(commands, Path.GetFileName(options.Commands), new Progress(_errors, Screen.Piped));
        var end = MonthlyReport.PeriodOf(Setting).End;
        await Month.LetTimePassAsync(end);
        Clocks = [.. Month.CasesAt(end).SelectMany(subject => Month.Desk.ClocksOf(subject, end))];
    }

    public async Task DisposeAsync() => await _errors.DisposeAsync();
}
