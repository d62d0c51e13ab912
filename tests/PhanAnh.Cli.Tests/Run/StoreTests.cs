using System.Text;
using System.Text.Json;

namespace PhanAnh.Cli.Tests;

public sealed class StoreTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Store => _folder["cases.jsonl"];

    private Answer Run(params string[] commands) => Phananh.Run(
        Files.Lines(commands), ["run", "-", "--preset", "tay-ninh", "--units", _folder.Write("units.json", Files.Units), "--store", Store, "--json"]);

    private static IEnumerable<string> Outcomes(Answer answer) =>
        answer.Documents.Where(document => document.TryGetProperty("outcome", out _)).Select(document => document.GetProperty("outcome").GetString()!);

    private static JsonElement Case(Answer answer) => answer.Documents.Single(document => document.GetProperty("type").GetString() == "case");

    [Fact]
    public void Run_StoreThatExists_IsResumed()
    {
        Assert.Equal(["accepted", "accepted"], Outcomes(Run(Files.Register, Files.Classify).Exits(0)));
        var resumed = Run(Files.Register, Files.Classify, Files.Dispatch, Files.Accept).Exits(0);

        Assert.Equal(["repeated", "repeated", "accepted", "accepted"], Outcomes(resumed));
        using var inMemory = new Folder();
        var whole = Phananh.Run(Files.All, ["run", "-", "--preset", "tay-ninh", "--units", inMemory.Write("units.json", Files.Units), "--json"]).Exits(0);
        Assert.Equal(Case(whole).GetRawText(), Case(resumed).GetRawText());
    }

    [Fact]
    public void Run_Store_KeepsPersonalTextsElsewhereAndSealed()
    {
        Run(Files.Register).Exits(0);

        foreach (var file in new[] { "cases.jsonl", "cases.texts.jsonl", "cases.keys.jsonl" })
        {
            var text = File.ReadAllText(_folder[file]);
            Assert.NotEmpty(text);
            Assert.All(["Lan", "0912345678", "Đèn đường", "cd-1"], secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Run_TornStore_IsCutToldAndResumed()
    {
        Run(Files.Register, Files.Classify).Exits(0);
        File.AppendAllText(Store, "{\"case\":\"TN-1\",\"from\":3,\"due");
        var answer = Run(Files.Dispatch, Files.Accept).Exits(1);

        Assert.StartsWith($"{Store}: STORE_TORN_CUT: ", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(["accepted", "accepted"], Outcomes(answer));
        Assert.Equal(["accepted"], Outcomes(Run(Files.Accept.Replace("Accept", "Remind", StringComparison.Ordinal)
            .Replace("HandlingOfficer", "CoordinatingUnit", StringComparison.Ordinal).Replace(", \"unit\": \"U1\"", "", StringComparison.Ordinal)
            .Replace("01-23T", "01-24T", StringComparison.Ordinal)).Exits(0)));
    }

    [Fact]
    public void Run_DamagedStore_RefusesTheCaseAndGoesOnWithOthers()
    {
        Run(Files.Register).Exits(0);
        var bytes = Encoding.UTF8.GetString(File.ReadAllBytes(Store));
        File.WriteAllText(Store, bytes.Replace("Reflection", "Reflektion", StringComparison.Ordinal));
        var answer = Run(Files.Classify, Files.Register.Replace("TN-1", "TN-2", StringComparison.Ordinal)).Exits(1);

        Assert.Contains(answer.ErrorLines, line => line.StartsWith($"{Store}(1,1): AUDIT_CHAIN: ", StringComparison.Ordinal));
        Assert.Equal(["refused", "accepted"], Outcomes(answer));
    }

    /// <summary>An empty file in its place would say of every case that its key was destroyed.</summary>
    [Theory]
    [InlineData("keys")]
    [InlineData("texts")]
    public void Run_StoreThatLacksAFileBesideIt_IsLeftAsItIs(string lost)
    {
        Run(Files.Register).Exits(0);
        var missing = _folder[$"cases.{lost}.jsonl"];
        File.Delete(missing);

        Run(Files.Classify).Exits(2).Complains($"{Store}: STORE_INCOMPLETE: Kho này thiếu tệp {missing}.");
        Assert.False(File.Exists(missing));
    }

    [Fact]
    public void Run_FileThatIsNoStore_IsLeftAsItIs()
    {
        _folder.Write("cases.jsonl", "from,limit\n");

        Run(Files.Register).Exits(2).Complains($"{Store}: STORE_FOREIGN: ");
        Assert.Equal("from,limit\n", File.ReadAllText(Store));
    }

    [Fact]
    public void Run_StoreInUse_IsRefused()
    {
        Run(Files.Register).Exits(0);
        using var held = new FileStream(Store + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

        Run(Files.Classify).Exits(2).Complains($"{Store}: STORE_OPEN: ");
    }

    [Fact]
    public void Run_StoreInNoFolder_IsRefused() => Phananh
        .Run(Files.All, ["run", "-", "--preset", "tay-ninh", "--store", _folder["nowhere/cases.jsonl"]])
        .Exits(2).Complains(_folder["nowhere/cases.jsonl"] + ": FOLDER_NOT_FOUND: ");
}
