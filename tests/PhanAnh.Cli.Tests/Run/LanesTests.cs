namespace PhanAnh.Cli.Tests;

/// <summary>How many threads carry out a run is nothing that its output tells.</summary>
public sealed class LanesTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(40)]
    public void Run_OnMoreProcessors_TellsWhatOneTells(int processors)
    {
        Simulate();
        File.AppendAllText(_folder["commands.jsonl"], "{\n");

        var one = Phananh.RunOn(1, Arguments()).Exits(1);
        var more = Phananh.RunOn(processors, Arguments()).Exits(1);

        Assert.Equal(one.Output, more.Output);
        Assert.Equal(one.Error, more.Error);
        Assert.True(one.Output.Split('\n').Length > 2 * 512);
    }

    [Fact]
    public void Run_OnSevenProcessorsToAStore_HoldsEachCaseInOrderAndKnowsItAgain()
    {
        Simulate();
        string[] toStore = [.. Arguments(), "--no-sync", "--store", _folder["cases.jsonl"]];

        var first = Phananh.RunOn(7, toStore);

        Phananh.Run("verify", _folder["cases.jsonl"]).Exits(0);
        var again = Phananh.RunOn(7, toStore);
        Assert.Equal(Sum(first).Replace(" được thực hiện, 0 lặp lại", " lặp lại", StringComparison.Ordinal), Sum(again).Replace("0 được thực hiện, ", "", StringComparison.Ordinal));
    }

    private static string Sum(Answer answer) => answer.Output.TrimEnd().Split('\n')[^1];

    private void Simulate() => Phananh.Run(
        "simulate", "--preset", "tay-ninh", "--cases", "150", "--commands", _folder["commands.jsonl"], "--units-to", _folder["units.json"]).Exits(0);

    private string[] Arguments() => ["run", _folder["commands.jsonl"], "--preset", "tay-ninh", "--units", _folder["units.json"]];
}
