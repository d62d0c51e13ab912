using System.Globalization;

namespace PhanAnh.Benchmarks;

/// <summary>Makes of the words of a marker what a process is started with: <c>phananh</c> is the tool as it is built, <c>cold:FORM</c> is a small host as it is published, <c>preset</c> is a regulation, <c>rows:N</c> and <c>commands:N</c> are files of so many, <c>store:N</c> is a store beside which lie facts of so many cases, <c>out</c> is a file that is thrown away.</summary>
internal sealed class ProcessInputs(string root) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("phananh-processes-");

    public string Resolved(string word) => word.Split(':') switch
    {
        ["phananh"] => Path.Combine(root, "artifacts", "bin", "PhanAnh.Cli", "release", "PhanAnh.Cli.dll"),
        ["cold", var form] => Path.Combine(root, "artifacts", "cold", form, "PhanAnh.ColdStart"),
        ["preset"] => Path.Combine(root, "src", "PhanAnh", "Presets", "tay-ninh-58-2024.json"),
        ["units"] => Path.Combine(root, "samples", "TayNinh", "data", "units.json"),
        ["out"] => Path.Combine(_folder.FullName, "out"),
        ["rows", var count] => Written(word, output => ToolSample.WriteRows(Count(count), output)),
        ["store", var count] => Stored(word, Count(count)),
        ["commands", var count] => Written(word, output => ToolSample.WriteCommands(Count(count), output)),
        _ => word,
    };

    public void Dispose() => _folder.Delete(recursive: true);

    private static int Count(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private string Stored(string word, int count)
    {
        var path = Path.Combine(_folder.FullName, word.Replace(':', '-') + ".jsonl");
        if (!File.Exists(path))
        {
            ToolSample.WriteStore(Resolved("phananh"), path, count);
        }

        return path;
    }

    private string Written(string word, Action<TextWriter> write)
    {
        var path = Path.Combine(_folder.FullName, word.Replace(':', '-'));
        if (!File.Exists(path))
        {
            using var output = new StreamWriter(path);
            write(output);
        }

        return path;
    }
}
