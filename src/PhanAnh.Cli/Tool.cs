using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace PhanAnh.Cli;

/// <summary>The tool: its verbs, and what happens around every one of them.</summary>
internal static class Tool
{
    private static readonly ParserConfiguration Parsing = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    // How long a verb may take to notice Ctrl-C; one that waits for input never does.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var parsed = Root(terminal).Parse(arguments, Parsing);
        var errors = UsageErrors.Of(parsed);
        try
        {
            if (errors.Any && parsed.Action is null or ParseErrorAction or AsynchronousCommandLineAction)
            {
                return Refuse(errors, parsed, terminal);
            }

            return await parsed.InvokeAsync(new()
            {
                EnableDefaultExceptionHandler = false,
                Output = terminal.Output,
                Error = terminal.Error,
                ProcessTerminationTimeout = Patience,
            }).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
        catch (IOException e)
        {
            // The disk is full or a pipe is gone: what was written before stands.
            var complaints = new Complaints();
            complaints.Add("IO_FAILED", "", e.Message);
            return complaints.Print(terminal);
        }
        finally
        {
            terminal.Flush();
        }
    }

    private static int Refuse(Complaints errors, ParseResult parsed, Terminal terminal)
    {
        errors.Print(terminal);
        var command = parsed.CommandResult.Command;
        terminal.Error.WriteLine(terminal.Say("SEE_HELP", HelpText.PathOf(command)));
        return ExitCodes.BadInput;
    }

    private static RootCommand Root(Terminal terminal)
    {
        var language = Options.Choice(terminal, LanguageOption.Name, [.. LanguageOption.Values]);
        language.Recursive = true;
        var root = new RootCommand(terminal.Say("TOOL"))
        {
            new DueVerb(terminal).Command(),
            new BetweenVerb(terminal).Command(),
            new HolidaysVerb(terminal).Command(),
            new LunarVerb(terminal).Command(),
            new PresetVerb(terminal).Command(),
            new CheckVerb(terminal).Command(),
            new RedactVerb(terminal).Command(),
            new RunVerb(terminal).Command(),
            new ClocksVerb(terminal, overdueOnly: false).Command(),
            new ClocksVerb(terminal, overdueOnly: true).Command(),
            new AdvanceVerb(terminal).Command(),
            new VerifyVerb(terminal).Command(),
            new ReportVerb(terminal).Command(),
            new SimulateVerb(terminal).Command(),
            language,
        };
        foreach (var option in root.Options)
        {
            option.Description = option switch
            {
                HelpOption => terminal.Say("OPTION_HELP"),
                VersionOption => terminal.Say("OPTION_VERSION"),
                _ => option.Description,
            };
            option.Action = option is HelpOption ? new HelpText(terminal) : option.Action;
        }

        return root;
    }
}
