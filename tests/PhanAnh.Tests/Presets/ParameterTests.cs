namespace PhanAnh.Tests;

/// <summary>What each reading of a regulation that can be chosen is chosen as, and where in the file it stands: the table <c>Presets/Approved/parameters.txt</c>.</summary>
public sealed class ParameterTests
{
    public static TheoryData<string, string, string, string> Rows()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var row in File.ReadLines(Path.Combine(WorkingCopy.Root, "tests", "PhanAnh.Tests", "Presets", "Approved", "parameters.txt")).Where(line => line[0] != '#'))
        {
            var cells = row.Split('|', 4);
            data.Add(cells[0], cells[1], cells[2], cells[3]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Parameter_OfAPreset_StandsWhereTheTableSays(string parameter, string preset, string id, string stands)
    {
        var text = PresetText.Of(preset);
        var lines = id.Length == 0 ? [text.Json] : text.Json.Split('\n').Where(line => line.TrimStart().StartsWith($"{{\"id\": \"{id}\",", StringComparison.Ordinal)).ToArray();

        Assert.True(lines.Any(line => line.Contains(stands, StringComparison.Ordinal)), $"{parameter} of {preset}: {stands}");
    }
}
