using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>A regulation as people read it: its document, how long it is in force, what it measures, how cases come in, what it reports.</summary>
internal sealed class PresetPage(Terminal terminal, Preset preset)
{
    private Language Language => terminal.Language;

    public void Write()
    {
        terminal.Output.WriteLine(preset.Name.In(Language));
        string?[] document = [preset.Document.Number, preset.Document.Issuer, preset.Document.Issued is { } issued ? TimeTexts.Date(issued, Language) : null];
        Line("PRESET_DOCUMENT", string.Join(", ", document.OfType<string>()));
        Line("PRESET_IN_FORCE", InForce(preset, Language));
        Line("PRESET_STAMP", $"{preset.Stamp.Id} v{TimeTexts.Text(preset.Stamp.Version)}, sha256 {preset.Stamp.ContentHash[..12]}…");
        List("PRESET_ADVICE", preset.Advisories.Select(advisory => $"{TimeTexts.Date(advisory.From, Language)}: {advisory.Text.In(Language)}"));
        foreach (var procedure in preset.Procedures)
        {
            List("PRESET_CLOCKS", procedure.Clocks.Select(Clock));
            List("PRESET_STATES", procedure.CaseLifecycle.States.Select(state => state.Name.In(Language)));
        }

        List("PRESET_CHANNELS", preset.Intake.Channels.Select(channel => channel.Name.In(Language)));
        List("PRESET_GROUNDS", preset.Intake.Grounds.Select(ground => $"{ground.Code}: {ground.Name.In(Language)}"));
    }

    public static string InForce(Preset preset, Language language)
    {
        var from = TimeTexts.Date(preset.From, language);
        var span = preset.To is { } to ? $"{from}–{TimeTexts.Date(to, language)}" : ToolTexts.Book.Say("PRESET_FROM", language, from);
        return preset.IsInferred ? $"{span} {ToolTexts.Book.Say("PRESET_INFERRED", language)}" : span;
    }

    private string Clock(ClockDefinition clock)
    {
        var owed = preset.Terms.Role(clock.OwedBy)?.Name.In(Language) ?? clock.OwedBy.Value;
        var limits = string.Join("; ", clock.Limits.Select(row => TimeTexts.Limit(row.Limit, Language)).Distinct(StringComparer.Ordinal));
        return $"{clock.Name.In(Language)}: {limits} ({owed}) [{string.Join(", ", clock.Cites)}]";
    }

    private void Line(string code, string text) => terminal.Output.WriteLine($"{terminal.Say(code)}: {text}");

    private void List(string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count > 0)
        {
            terminal.Output.WriteLine();
            terminal.Output.WriteLine(terminal.Say(title));
            all.ForEach(line => terminal.Output.WriteLine("  " + line));
        }
    }
}
