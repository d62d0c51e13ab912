using System.Text;

namespace PhanAnh.Cli.Tests;

/// <summary>Lines far longer than any that somebody writes, and more lines than fit a buffer.</summary>
public sealed class HugeInputTests(SimulatedProvince province) : IClassFixture<SimulatedProvince>, IDisposable
{
    private const int Huge = 6_000_000;

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("run")]
    [InlineData("check")]
    public void Commands_WithAHugeLine_LoseThatLineAlone(string verb)
    {
        var huge = "{\"do\":\"" + new string('a', Huge) + "\"}";
        var answer = Phananh.Run(Files.Lines(Files.Register, huge, Files.Register.Replace("TN-1", "TN-2", StringComparison.Ordinal)), [.. province.Over(verb, "-"), "--json"]).Exits(1);

        Assert.StartsWith("stdin(2,1): SIZE_LIMIT: ", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
        Assert.Contains(answer.Documents, document => document.TryGetProperty("case", out var code) && code.GetString() == "TN-2");
    }

    [Fact]
    public void Redact_HugeLine_IsRedactedToItsEnd()
    {
        var text = new string('x', Huge);

        Assert.Equal($"{text} [đã ẩn: số điện thoại]", Phananh.Run($"{text} 0912345678", ["redact", "-"]).Exits(1).Output);
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("clocks")]
    [InlineData("report")]
    public void Store_WithAHugeTornEnd_IsReadUpToIt(string verb)
    {
        var torn = _folder.Write("torn.jsonl", File.ReadAllText(province.Store) + new string('x', Huge));
        var answer = Phananh.Run(province.Over(verb, torn)).Exits(1);

        Assert.StartsWith($"{torn}: STORE_TORN_LEFT: ", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("6000000", answer.Error, StringComparison.Ordinal);
        Assert.NotEmpty(answer.Output);
    }

    [Fact]
    public void Advance_HugeTornEnd_IsCutOffAndKept()
    {
        var torn = _folder["torn.jsonl"];
        StoreCopy.Make(province.Store, torn);
        File.AppendAllText(torn, new string('x', Huge));

        Assert.StartsWith($"{torn}: STORE_TORN_CUT: ", Assert.Single(Phananh.Run(province.Over("advance", torn)).Exits(1).ErrorLines), StringComparison.Ordinal);
        Assert.Equal(Huge, new FileInfo(torn + ".torn-1").Length);
        Phananh.Run("verify", torn).Exits(0);
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("overdue")]
    [InlineData("advance")]
    public void Store_OfOneHugeLine_IsNone(string verb)
    {
        var store = _folder.Write("huge.jsonl", new string('x', Huge) + "\n");

        Phananh.Run(province.Over(verb, store)).Exits(2).Complains($"{store}: STORE_FOREIGN: ");
    }

    [Fact]
    public void Run_ManyLines_AreAllAnsweredInOrder()
    {
        const int Lines = 4_000;
        var commands = new StringBuilder();
        for (var i = 1; i <= Lines; i++)
        {
            commands.Append(Files.Register.Replace("TN-1", $"TN-{i}", StringComparison.Ordinal)).Append('\n');
        }

        var documents = Phananh.Run(commands.ToString(), [.. province.Over("run", "-"), "--json"]).Exits(0).Documents;

        Assert.Equal(Enumerable.Range(1, Lines), documents.Take(Lines).Select(document => document.GetProperty("line").GetInt32()));
        Assert.Equal(Lines, documents[^1].GetProperty("accepted").GetInt32());
    }
}
