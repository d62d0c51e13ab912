using System.CommandLine;
using System.CommandLine.Completions;
using NodaTime;

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

    /// <summary>An argument, asked for by the verb itself; its description is the sentence <c>ARGUMENT_…</c>.</summary>
    public static Argument<string> Argument(Terminal terminal, string value, string description) =>
        new(value) { HelpName = terminal.Say("VALUE_" + value), Description = terminal.Say("ARGUMENT_" + description), Arity = ArgumentArity.ZeroOrOne };

    /// <summary>The value of an option with one of a few values; the first where it is left out.</summary>
    public static string Chosen(ParseResult parsed, Option<string> option, Complaints complaints, params string[] values)
    {
        var value = parsed.GetValue(option) ?? values[0];
        if (!values.Contains(value, StringComparer.Ordinal))
        {
            complaints.Add("OPTION_VALUE", option.Name, value, string.Join(", ", values));
        }

        return value;
    }

    public static string? Required(ParseResult parsed, Argument<string> argument, Complaints complaints)
    {
        var value = parsed.GetValue(argument);
        if (value is null)
        {
            complaints.Add("ARGUMENT_REQUIRED", "", argument.HelpName ?? argument.Name);
        }

        return value;
    }

    public static string? Required(ParseResult parsed, Option<string> option, Complaints complaints)
    {
        var value = parsed.GetValue(option);
        if (value is null)
        {
            complaints.Add("OPTION_REQUIRED", option.Name);
        }

        return value;
    }

    /// <summary>The moment that an option must name.</summary>
    public static Instant Moment(ParseResult parsed, Option<string> option, Complaints complaints) =>
        Required(parsed, option, complaints) is { } text ? MomentText.Read(text, option.Name, complaints) : default;

    public static Option<bool> Flag(Terminal terminal, string name) => new(name) { Description = Description(terminal, name) };

    public static Option<bool> Json(Terminal terminal) => Flag(terminal, "--json");

    public static Option<string> Preset(Terminal terminal)
    {
        var option = Text(terminal, PresetChoice.Option, "PRESET");
        option.CompletionSources.Add(_ => PresetLibrary.Shipped.Presets.Select(preset => new CompletionItem(preset.Stamp.Id)));
        return option;
    }

    /// <summary>Regulations beside the one of <c>--preset</c>.</summary>
    public static Option<string[]> Also(Terminal terminal)
    {
        var option = Texts(terminal, PresetChoice.AlsoOption, "PRESET");
        option.CompletionSources.Add(_ => PresetLibrary.Shipped.Presets.Select(preset => new CompletionItem(preset.Stamp.Id)));
        return option;
    }

    /// <summary>Ctrl-C must be heard while a verb waits for standard input, so the verb does not wait on the thread that listens.</summary>
    public static Func<ParseResult, CancellationToken, Task<int>> Interruptible(Func<ParseResult, CancellationToken, Task<int>> verb) =>
        (parsed, cancellation) => Task.Run(() => verb(parsed, cancellation), cancellation);

    private static string Description(Terminal terminal, string name) =>
        terminal.Say("OPTION_" + name.TrimStart('-').Replace('-', '_').ToUpperInvariant());
}
