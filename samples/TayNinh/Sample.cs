using PhanAnh.Core;

namespace PhanAnh.Samples.TayNinh;

/// <summary>The whole sample: reads a regulation, units and a month of commands, runs them, and writes five pages.</summary>
internal static class Sample
{
    /// <returns>0 where it ran; 1 where a file cannot be used; 2 where the arguments are not understood.</returns>
    internal static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors, Screen screen)
    {
        if (!SampleOptions.TryParse(arguments, out var options))
        {
            await errors.WriteLineAsync(SampleOptions.Usage);
            return 2;
        }

        if (Setting.Read(options, errors) is not { } setting)
        {
            return 1;
        }

        var month = new Month(setting, errors);
        await using (var commands = File.OpenRead(options.Commands))
        {
            await month.RunAsync(commands, Path.GetFileName(options.Commands), new Progress(errors, screen));
        }

        await month.LetTimePassAsync(MonthlyReport.PeriodOf(setting).End);
        var page = new Page(output, screen.Width);
        await new CaseLife(setting, month, page).WriteAsync(new CaseCode(options.Case));
        new OverdueList(setting, month, page).Write(options.At);
        new MonthlyReport(setting, month, page).Write();
        new Summary(setting, month, page).Write();
        await new SilenceAndRework(setting, month, page).WriteAsync();
        return 0;
    }
}
