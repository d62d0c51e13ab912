using System.Text;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>What the tool reads from and writes to. Output is UTF-8 without byte-order mark and with plain line feeds, piped or not.</summary>
internal sealed class Terminal : IDisposable
{
    private readonly bool _isPiped;
    private Painter? _painter;
    private bool _isAbandoned;

    private Terminal(Language language, Stream output, TextWriter error, bool isPiped, bool isWatched)
    {
        Language = language;
        OutputBytes = output;
        Output = new StreamWriter(output, new UTF8Encoding(false), -1, leaveOpen: true) { NewLine = "\n", AutoFlush = !isPiped };

        // Progress and what is told of a run come from two threads.
        Error = TextWriter.Synchronized(error);
        IsWatched = isWatched;
        _isPiped = isPiped;
    }

    public Language Language { get; }

    /// <summary>For text; whoever writes bytes does not write text beside it.</summary>
    public TextWriter Output { get; }

    public Stream OutputBytes { get; }

    public TextWriter Error { get; }

    /// <summary>Whether somebody looks at standard error while the output goes elsewhere: only then is progress shown.</summary>
    public bool IsWatched { get; }

    public Painter Painter => _painter ??= _isPiped ? Painter.None : Painter.OfProcess();

    public static Terminal OfProcess(Language language)
    {
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        // The streams of the process live as long as it does.
        var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
#pragma warning disable CA2000 // The terminal disposes of it.
        var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };
#pragma warning restore CA2000
        return new(language, Console.IsOutputRedirected ? output : Console.OpenStandardOutput(), error, Console.IsOutputRedirected, Console.IsOutputRedirected && !Console.IsErrorRedirected);
    }

    public string Say(string code, params ReadOnlySpan<string> arguments) => ToolTexts.Book.Say(code, Language, arguments);

    /// <summary>A number of things in the language: <c>1 case</c>, <c>2 cases</c>.</summary>
    public string Count(string code, long number) => TimeTexts.Count(code, number, Language);

    public void Flush()
    {
        Output.Flush();
        OutputBytes.Flush();
        Error.Flush();
    }

    /// <summary>Says that reading or writing failed, and writes nothing more: what waits to be written would fail again.</summary>
    public int Abandon(IOException failure)
    {
        _isAbandoned = true;
        var complaints = new Complaints();
        complaints.Add("IO_FAILED", "", failure.Message);
        try
        {
            return complaints.Print(this);
        }
        catch (IOException)
        {
            // Nobody can be told; the exit code tells.
            return ExitCodes.BadInput;
        }
    }

    public void Dispose()
    {
        if (_isAbandoned)
        {
            return;
        }

        Output.Dispose();
        OutputBytes.Dispose();
        Error.Dispose();
    }
}
