using System.CommandLine;
using System.CommandLine.Completions;

namespace PhanAnh.Cli;

/// <summary>Makes the options of the verbs. All are read as text, so that what is wrong with them is said in our words.</summary>
internal static class Options
{
    /// <summary>An option with a value; its description is the sentence <c>OPTION_…</c> of its name, the word for its value the sentence <c>VALUE_…</c>.</summary>
    public static Option<string> Text(Terminal terminal, string name, string value) =>
        new(name) { Description = Description(terminal, name), HelpName = terminal.Say("VALUE_" + value) };

    /// <summary>An option that may be given several times.</summary>
    public static Option<string[]> Texts(Terminal terminal, string name, string value) =>
        new(name) { Description = Description(terminal, name), HelpName = terminal.Say("VALUE_" + value), Arity = ArgumentArity.OneOrMore };

    /// <summary>An option with one of a few values.</summary>
    public static Option<string> Choice(Terminal terminal, string name, params string[] values)
    {
        Option<string> option = new(name) { Description = Description(terminal, name), HelpName = string.Join('|', values) };
        option.CompletionSources.Add(_ => values.Select(value => new CompletionItem(value)));
        return option;
    }

    public static Option<bool> Flag(Terminal terminal, string name) => new(name) { Description = Description(terminal, name) };

    public static Option<bool> Json(Terminal terminal) => Flag(terminal, "--json");

    public static Option<string> Preset(Terminal terminal)
    {
        var option = Text(terminal, PresetChoice.Option, "PRESET");
        option.CompletionSources.Add(_ => PresetLibrary.Shipped.Presets.Select(preset => new CompletionItem(preset.Stamp.Id)));
        return option;
    }

    /// <summary>Ctrl-C must be heard while a verb waits for standard input, so the verb does not wait on the thread that listens.</summary>
    public static Func<ParseResult, CancellationToken, Task<int>> Interruptible(Func<ParseResult, CancellationToken, Task<int>> verb) =>
        (parsed, cancellation) => Task.Run(() => verb(parsed, cancellation), cancellation);

    private static string Description(Terminal terminal, string name) =>
        terminal.Say("OPTION_" + name.TrimStart('-').Replace('-', '_').ToUpperInvariant());
}
