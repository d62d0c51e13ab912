using System.CommandLine;
using System.CommandLine.Parsing;

namespace PhanAnh.Cli;

/// <summary>Says in our words and languages what the parser of the command line did not understand.</summary>
internal static class UsageErrors
{
    public static Complaints Of(ParseResult parsed)
    {
        var complaints = new Complaints();
        var command = parsed.CommandResult.Command;
        foreach (var token in parsed.UnmatchedTokens)
        {
            Unknown(token, command, complaints);
        }

        // An argument swallows a misspelt option before anybody can call it unknown.
        foreach (var token in command.Arguments.SelectMany(argument => parsed.GetResult(argument)?.Tokens ?? []).Where(token => IsOption(token.Value)))
        {
            Unknown(token.Value, command, complaints);
        }

        foreach (var error in parsed.Errors)
        {
            if (error.SymbolResult is OptionResult option)
            {
                complaints.Add(option.Tokens.Count == 0 ? "OPTION_NEEDS_VALUE" : "OPTION_TWICE", option.Option.Name);
            }
        }

        if (parsed.GetResult(LanguageOption.Name)?.Tokens is [var language] && !LanguageOption.Values.Contains(language.Value))
        {
            complaints.Add("OPTION_VALUE", LanguageOption.Name, language.Value, string.Join(", ", LanguageOption.Values));
        }

        if (!complaints.Any && command.Subcommands.Count > 0)
        {
            complaints.Add("VERB_MISSING", "", string.Join(", ", command.Subcommands.Select(verb => verb.Name)));
        }

        if (!complaints.Any)
        {
            foreach (var error in parsed.Errors)
            {
                complaints.Add("USAGE", "", error.Message);
            }
        }

        return complaints;
    }

    private static void Unknown(string token, Command command, Complaints complaints)
    {
        var isVerb = command.Subcommands.Count > 0 && !IsOption(token);
        var known = isVerb ? command.Subcommands.Select(verb => verb.Name) : command.Options.Select(option => option.Name);
        complaints.Add(isVerb ? "VERB_UNKNOWN" : IsOption(token) ? "OPTION_UNKNOWN" : "ARGUMENT_UNKNOWN", "", token, string.Join(", ", known));
    }

    private static bool IsOption(string token) => token.Length > 1 && token[0] == '-';
}
