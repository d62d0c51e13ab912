using System.CommandLine;
using System.CommandLine.Invocation;

namespace PhanAnh.Cli;

/// <summary>The help of a verb: what it does, how it is written, its options, examples that can be copied.</summary>
internal sealed class HelpText(Terminal terminal) : SynchronousCommandLineAction
{
    /// <summary>Whoever asks for help need not have written the rest correctly.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, parseResult.RootCommandResult.Command);
        return ExitCodes.Done;
    }

    /// <summary>The words that call a verb: <c>phananh preset show</c>.</summary>
    public static string PathOf(Command command) =>
        command is RootCommand ? "phananh" : $"{command.Parents.OfType<Command>().Select(PathOf).FirstOrDefault()} {command.Name}";

    private static string CodeOf(Command command) =>
        command is RootCommand ? "TOOL" : PathOf(command)["phananh ".Length..].Replace(' ', '_').ToUpperInvariant();

    private void Write(Command command, Command root)
    {
        var isRoot = ReferenceEquals(command, root);
        var output = terminal.Output;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine(terminal.Say("HELP_USAGE"));
        output.WriteLine("  " + terminal.Say("USAGE_" + CodeOf(command)));
        Section("HELP_VERBS", command.Subcommands.Select(verb => (verb.Name, verb.Description)));
        Section("HELP_ARGUMENTS", command.Arguments.Select(argument => (argument.HelpName ?? argument.Name, argument.Description)));
        var options = isRoot ? command.Options : command.Options.Concat(root.Options.Where(option => option.Recursive));
        Section("HELP_OPTIONS", options.Select(option => (Synopsis(option), option.Description)));
        Examples(CodeOf(command));
        output.WriteLine();
        output.WriteLine(terminal.Say("HELP_EXIT_CODES"));
    }

    private void Section(string title, IEnumerable<(string Name, string? Description)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        terminal.Output.WriteLine();
        terminal.Output.WriteLine(terminal.Say(title));
        var width = all.Max(row => row.Name.Length);
        foreach (var (name, description) in all)
        {
            terminal.Output.WriteLine($"  {name.PadRight(width)}  {description}");
        }
    }

    private void Examples(string verb)
    {
        if (!ToolTexts.Book.Has(Code(1), terminal.Language))
        {
            return;
        }

        terminal.Output.WriteLine();
        terminal.Output.WriteLine(terminal.Say("HELP_EXAMPLES"));
        for (var i = 1; ToolTexts.Book.Has(Code(i), terminal.Language); i++)
        {
            terminal.Output.WriteLine("  " + terminal.Say(Code(i)));
        }

        string Code(int number) => FormattableString.Invariant($"EXAMPLE_{verb}_{number}");
    }

    private static string Synopsis(Option option) => option.HelpName is { } value ? $"{option.Name} {value}" : option.Name;
}
