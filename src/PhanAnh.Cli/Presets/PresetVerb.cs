using System.CommandLine;
using Command = System.CommandLine.Command;

namespace PhanAnh.Cli;

/// <summary><c>phananh preset</c>: what can be asked of regulations.</summary>
internal sealed class PresetVerb(Terminal terminal)
{
    public Command Command() => new("preset", terminal.Say("VERB_PRESET"))
    {
        new PresetListVerb(terminal).Command(),
        new PresetShowVerb(terminal).Command(),
        new PresetValidateVerb(terminal).Command(),
        new PresetSchemaVerb(terminal).Command(),
        new PresetDiffVerb(terminal).Command(),
        new PresetGraphVerb(terminal).Command(),
        new PresetNewVerb(terminal).Command(),
    };
}
