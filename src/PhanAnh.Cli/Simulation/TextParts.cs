using System.Collections.Immutable;
using System.Text;

namespace PhanAnh.Cli;

/// <summary>The parts of which the texts of simulated people are put together.</summary>
internal sealed class TextParts
{
    private const string Rain = "mưa";

    private readonly Dictionary<string, List<byte[]>> _groups = new(StringComparer.Ordinal);
    private readonly List<(string[] Words, byte[] Text)> _problems = [];

    private TextParts(StreamReader reader)
    {
        var group = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                group = line.Trim('[', ']');
            }
            else if (group == "problem" && line.Split(" = ") is [var words, var text])
            {
                _problems.Add((words.Split(", "), Encoding.UTF8.GetBytes(text)));
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                if (!_groups.TryGetValue(group, out var lines))
                {
                    _groups.Add(group, lines = []);
                }

                lines.Add(Encoding.UTF8.GetBytes(line));
            }
        }
    }

    public static TextParts Read()
    {
        using var stream = typeof(TextParts).Assembly.GetManifestResourceStream("PhanAnh.Cli.Simulation.Parts.vi.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new(reader);
    }

    public ImmutableArray<byte[]> this[string group] => [.. _groups[group]];

    /// <summary>What people complain of in a field, found by words of its name; anything where nothing fits.</summary>
    public ImmutableArray<byte[]> Problems(string field)
    {
        var fitting = _problems.Where(problem => problem.Words.Any(word => word != Rain && field.Contains(word, StringComparison.OrdinalIgnoreCase))).ToList();
        return [.. (fitting.Count > 0 ? fitting : _problems.Where(problem => problem.Words[0] == "*")).Select(problem => problem.Text)];
    }

    /// <summary>Whether a field is one of those that the rain fills.</summary>
    public bool IsOfTheRain(string field)
    {
        return _problems.Any(problem => problem.Words.Contains(Rain, StringComparer.Ordinal) && problem.Words.Any(word => field.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }
}
