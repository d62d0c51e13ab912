using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;

namespace PhanAnh.Core.Tests;

/// <summary>
/// What a released version wrote replays for ever: <c>schema-1.jsonl</c> holds one event of every type as version 0.1 wrote it and is never written anew.
/// A type added later gets a line at its end.
/// </summary>
public sealed class ApprovedEventsTests
{
    internal static string[] Lines { get; } = ReadLines();

    [Fact]
    public void TryRead_EveryApprovedLine_GivesTheSampleEvent()
    {
        for (var i = 0; i < Lines.Length; i++)
        {
            Assert.True(EventJson.TryRead(Encoding.UTF8.GetBytes(Lines[i]), out var e, out var code), $"line {i + 1}: {code}");
            Assert.Equivalent(SampleEvents.Log[i], e, strict: true);
        }
    }

    /// <summary>With <c>PHANANH_APPROVE=1</c> the types that have no line yet get theirs; lines that stand there stay as they are.</summary>
    [Fact]
    public void Log_OfTheSamples_HasALineForEveryType()
    {
        if (Environment.GetEnvironmentVariable("PHANANH_APPROVE") == "1")
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "PhanAnh.Core.sln")))
            {
                folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run inside a working copy.");
            }

            File.AppendAllLines(
                Path.Combine(folder.FullName, "tests", "PhanAnh.Core.Tests", "Events", "Approved", "schema-1.jsonl"),
                SampleEvents.Log.Skip(Lines.Length).Select(e => Encoding.UTF8.GetString(EventJson.Write(e))));
            return;
        }

        Assert.Equal(SampleEvents.Log.Length, Lines.Length);
    }

    /// <summary>The form, member by member; in which order an object's members stand is no part of it, but for type and schema, which come first.</summary>
    [Fact]
    public void Write_EverySampleEvent_GivesTheApprovedForm()
    {
        for (var i = 0; i < Lines.Length; i++)
        {
            var written = Encoding.UTF8.GetString(EventJson.Write(SampleEvents.Log[i]));
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Lines[i]), JsonNode.Parse(written)), $"line {i + 1}: {written}");
            Assert.Equal(Lines[i][..Lines[i].IndexOf("\"case\"", StringComparison.Ordinal)], written[..written.IndexOf("\"case\"", StringComparison.Ordinal)]);
        }
    }

    [Fact]
    public void Replay_TheApprovedLog_ReachesItsEnd()
    {
        var log = Lines.Select(line => EventJson.TryRead(Encoding.UTF8.GetBytes(line), out var e, out _) ? e! : throw new InvalidDataException());
        var subject = Case.Replay(log);

        Assert.Equal(SampleEvents.Log.Length, subject.Version);
        Assert.Equal([new UnitCode("so-xay-dung"), new UnitCode("ubnd-xa"), new UnitCode("ubnd-xa"), new UnitCode("so-xay-dung")], subject.Assignments.Select(a => a.Unit));
        Assert.True(subject.IsPurged && subject.IsStateSecret && subject.ConfidentialityRequested);
        Assert.Equal(new TermCode("satisfied"), subject.Assignments[0].Answers[0].Rating);
    }

    private static string[] ReadLines()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("schema-1.jsonl")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
