using System.Text;
using Spectre.Console;

namespace PhanAnh.Cli;

/// <summary>How something is meant, for eyes only: nothing is said by colour alone.</summary>
internal enum Tone
{
    Plain,
    Good,
    Bad,
    Warning,
    Faint,
}

/// <summary>Puts colour on text for a terminal that can show it and a person who has not set <c>NO_COLOR</c>.</summary>
internal sealed class Painter
{
    private readonly ColorSystem? _colours;

    private Painter(ColorSystem? colours) => _colours = colours;

    public static Painter None { get; } = new(null);

    public static Painter OfProcess()
    {
        // Only then is the terminal asked what it can do, which itself writes to it.
        if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")))
        {
            return None;
        }

        var capabilities = AnsiConsole.Profile.Capabilities;
        return capabilities.Ansi && capabilities.ColorSystem != ColorSystem.NoColors ? new(capabilities.ColorSystem) : None;
    }

    public string Paint(string text, Tone tone)
    {
        if (_colours is null || tone == Tone.Plain)
        {
            return text;
        }

        var painted = new StringBuilder();
        using var writer = new StringWriter(painted, System.Globalization.CultureInfo.InvariantCulture);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = (ColorSystemSupport)(int)_colours.Value,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = int.MaxValue;
        console.Write(new Text(text, StyleOf(tone)));
        return painted.ToString();
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Good => new(Color.Green),
        Tone.Bad => new(Color.Red),
        Tone.Warning => new(Color.Yellow),
        _ => new(decoration: Decoration.Dim),
    };
}
