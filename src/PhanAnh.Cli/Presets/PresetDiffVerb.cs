using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using PhanAnh.Core;
using Command = System.CommandLine.Command;

namespace PhanAnh.Cli;

/// <summary><c>phananh preset diff</c>: in words, what changed from one regulation to another.</summary>
internal sealed class PresetDiffVerb(Terminal terminal)
{
    private readonly Argument<string> _before = Options.Argument(terminal, "BEFORE", "PRESET");
    private readonly Argument<string> _after = Options.Argument(terminal, "AFTER", "PRESET");
    private readonly Option<bool> _json = Options.Json(terminal);

    public Command Command()
    {
        var command = new Command("diff", terminal.Say("VERB_PRESET_DIFF")) { _before, _after, _json };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var complaints = new Complaints();
        var (before, after) = (Options.Required(parsed, _before, complaints), Options.Required(parsed, _after, complaints));
        InputFile.CheckOnce(complaints, before, after);
        var old = before is null ? null : PresetChoice.Read(before, complaints, "");
        var next = after is null ? null : PresetChoice.Read(after, complaints, "");
        if (complaints.Any)
        {
            return complaints.Print(terminal);
        }

        ImmutableArray<PresetChange> changes = [.. Identity(old!.Preset.Stamp, next!.Preset.Stamp), .. PresetDiff.Between(old.Preset, next.Preset)];
        using var json = parsed.GetValue(_json) ? new JsonLines(terminal.OutputBytes) : null;
        foreach (var change in changes)
        {
            if (json is null)
            {
                terminal.Output.WriteLine(change.In(terminal.Language));
            }
            else
            {
                json.Write(change, Write);
            }
        }

        if (changes.IsEmpty && json is null)
        {
            terminal.Output.WriteLine(terminal.Say("PRESET_SAME"));
        }

        return changes.IsEmpty ? ExitCodes.Done : ExitCodes.Findings;
    }

    /// <summary>What tells a version from others: it says nothing of what the regulation asks, but files that differ in it are not the same.</summary>
    private static IEnumerable<PresetChange> Identity(PresetStamp before, PresetStamp after)
    {
        if (before.Id != after.Id)
        {
            yield return new("id", PresetChangeKind.Changed, ToolTexts.Both("PRESET_DIFF_ID"), new(before.Id), new(after.Id));
        }

        if (before.Version != after.Version)
        {
            yield return new("version", PresetChangeKind.Changed, ToolTexts.Both("PRESET_DIFF_VERSION"), new(TimeTexts.Text(before.Version)), new(TimeTexts.Text(after.Version)));
        }
    }

    private void Write(Utf8JsonWriter json, PresetChange change)
    {
        // As in the sentence: what reads alike in the language is told in the other one.
        var (language, other) = (terminal.Language, terminal.Language == Language.English ? Language.Vietnamese : Language.English);
        language = change.Before?.In(language) == change.After?.In(language) ? other : language;
        json.WriteStartObject();
        json.WriteString("path", change.Path);
        json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(change.Kind.ToString()));
        json.WriteString("what", change.What.In(terminal.Language));
        json.WriteString("before", change.Before?.In(language));
        json.WriteString("after", change.After?.In(language));
        json.WriteString("sentence", change.In(terminal.Language));
        json.WriteEndObject();
    }
}
