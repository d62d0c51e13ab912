using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PhanAnh.Cli.Tests;

/// <summary>Runs the tool as a shell does: its own process, standard streams as bytes, exit code.</summary>
internal static class Phananh
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private static string Tool { get; } = Array.Find(
        [Path.Combine(AppContext.BaseDirectory, "tool", "PhanAnh.Cli.dll"), Path.Combine(AppContext.BaseDirectory, "PhanAnh.Cli.dll")], File.Exists)!;

    public static Answer Run(params string[] arguments) => Run([], arguments);

    public static Answer Run(string input, string[] arguments) => Run(Encoding.UTF8.GetBytes(input), arguments);

    public static Answer Run(byte[] input, string[] arguments) => Run(input, Start(arguments), arguments);

    /// <summary>Runs the tool as if the machine had so many processors.</summary>
    public static Answer RunOn(int processors, params string[] arguments) =>
        Run([], Start(arguments, ("DOTNET_PROCESSOR_COUNT", processors.ToString(CultureInfo.InvariantCulture))), arguments);

    private static Answer Run(byte[] input, Process started, string[] arguments)
    {
        using var process = started;
        var output = Task.Run(() => Read(process.StandardOutput.BaseStream));
        var error = Task.Run(() => Read(process.StandardError.BaseStream));
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The tool had seen enough and closed its end.
        }

        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"phananh {string.Join(' ', arguments)} does not end.");
        }

        return new(process.ExitCode, Encoding.UTF8.GetString(output.Result), Encoding.UTF8.GetString(error.Result));
    }

    /// <summary>Starts the tool and leaves its streams open.</summary>
    public static Process Start(params string[] arguments) => Start(arguments, []);

    private static Process Start(string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? Environment.ProcessPath : "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(Tool);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>The command line that runs the tool in a shell.</summary>
    public static string Shell(params string[] arguments) => string.Join(' ', new[] { "dotnet", "exec", Tool }.Concat(arguments).Select(word => $"'{word}'"));

    private static byte[] Read(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}

/// <summary>What the tool answered.</summary>
internal sealed record Answer(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The documents of JSON lines.</summary>
    public JsonElement[] Documents => [.. Lines.Select(line => JsonDocument.Parse(line).RootElement)];

    /// <summary>Insists on an exit code and shows everything where it is another.</summary>
    public Answer Exits(int code)
    {
        Assert.True(ExitCode == code, $"exit code {ExitCode} instead of {code}\n{Output}\n{Error}");
        return this;
    }

    /// <summary>Insists on one line of complaint that begins so, and on silence otherwise.</summary>
    public Answer Complains(string beginning)
    {
        Assert.Empty(Output);
        Assert.StartsWith(beginning, ErrorLines[0], StringComparison.Ordinal);
        Assert.DoesNotMatch("^(.*: )?([A-Z_]+): \\2$", ErrorLines[0]);     // a code without a sentence is told by itself
        return this;
    }
}
