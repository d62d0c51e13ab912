using System.Text.Json;

namespace PhanAnh.Samples.Tests;

/// <summary>What citizens sent, read from the file of commands without the library, so that it can be judged independently.</summary>
internal sealed record Submissions(IReadOnlyList<JsonElement> All)
{
    internal static string File { get; } = WorkingCopy.PathOf("samples/TayNinh/data/commands-2025-02.jsonl");

    internal static Submissions Read()
    {
        var lines = System.IO.File.ReadLines(File)
            .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
            .Select(line => JsonDocument.Parse(line).RootElement);
        return new([.. lines.Where(line => line.GetProperty("do").ValueEquals("Register"))]);
    }

    internal IEnumerable<string> Each(string member) => All.Select(line => line.GetProperty(member).GetString()!);

    internal IEnumerable<string> EachOfSubmitter(string member) =>
        All.Select(line => line.GetProperty("submitter")).Where(submitter => submitter.TryGetProperty(member, out _))
            .Select(submitter => submitter.GetProperty(member).GetString()!);
}
