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

    private static readonly string[] Verbs =
        ["due", "between", "holidays", "lunar", "preset", "check", "redact", "run", "clocks", "overdue", "advance", "reproject", "verify", "report", "simulate"];

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal)
    {
        try
        {
            var code = await AnswerAsync(arguments, terminal).ConfigureAwait(false);
            terminal.Flush();
            return code;
        }
        catch (IOException e)
        {
            // The disk is full or a pipe is gone: what was written before stands.
            return terminal.Abandon(e);
        }
    }

    private static async Task<int> AnswerAsync(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var parsed = Root(arguments, terminal).Parse(arguments, Parsing);
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
    }

    private static int Refuse(Complaints errors, ParseResult parsed, Terminal terminal)
    {
        errors.Print(terminal);
        var command = parsed.CommandResult.Command;
        terminal.Error.WriteLine(terminal.Say("SEE_HELP", HelpText.PathOf(command)));
        return ExitCodes.BadInput;
    }

    /// <summary>The verb that is called, or all of them where none is: a short question does not wait for what it does not ask.</summary>
    private static RootCommand Root(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var language = Options.Choice(terminal, LanguageOption.Name, [.. LanguageOption.Values]);
        language.Recursive = true;
        var root = new RootCommand(terminal.Say("TOOL")) { language };
        foreach (var verb in arguments.Count > 0 && Array.IndexOf(Verbs, arguments[0]) >= 0 ? [arguments[0]] : Verbs)
        {
            root.Add(Verb(verb, terminal));
        }

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

    private static Command Verb(string name, Terminal terminal) => name switch
    {
        "due" => new DueVerb(terminal).Command(),
        "between" => new BetweenVerb(terminal).Command(),
        "holidays" => new HolidaysVerb(terminal).Command(),
        "lunar" => new LunarVerb(terminal).Command(),
        "preset" => new PresetVerb(terminal).Command(),
        "check" => new CheckVerb(terminal).Command(),
        "redact" => new RedactVerb(terminal).Command(),
        "run" => new RunVerb(terminal).Command(),
        "clocks" => new ClocksVerb(terminal, overdueOnly: false).Command(),
        "overdue" => new ClocksVerb(terminal, overdueOnly: true).Command(),
        "advance" => new AdvanceVerb(terminal).Command(),
        "reproject" => new ReprojectVerb(terminal).Command(),
        "verify" => new VerifyVerb(terminal).Command(),
        "report" => new ReportVerb(terminal).Command(),
        _ => new SimulateVerb(terminal).Command(),
    };
}
