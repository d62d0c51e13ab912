namespace PhanAnh.Cli.Tests;

public sealed class KeptFactsTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Store => _folder["cases.jsonl"];

    private string Facts => _folder["cases.facts"];

    private string[] Regulation => ["--preset", "tay-ninh", "--units", _folder.Write("units.json", Files.Units)];

    private void Do(params string[] commands) => Phananh.Run(Files.Lines(commands), ["run", "-", .. Regulation, "--store", Store]).Exits(0);

    private Answer Report(params string[] options) => Phananh.Run(["report", Store, .. Regulation, "--period", "2025-02", "--json", .. options]).Exits(0);

    private string Anew() => Report("--no-facts").Output;

    [Fact]
    public void Report_Twice_KeepsTheFactsAndSaysTheSame()
    {
        Do(Files.Register, Files.Classify);
        var anew = Anew();
        Assert.False(File.Exists(Facts));

        Assert.Equal(anew, Report().Output);
        var kept = File.ReadAllBytes(Facts);
        var again = Report();

        Assert.Equal((anew, ""), (again.Output, again.Error));
        Assert.Equal(kept, File.ReadAllBytes(Facts));
        Assert.Equal(["cases.facts", "cases.jsonl"], Directory.GetFiles(Path.GetDirectoryName(Store)!, "cases.*").Select(Path.GetFileName).Where(name => name is "cases.jsonl" or "cases.facts" || name!.EndsWith(".new", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    /// <summary>What is read of a damaged log is not the whole of it, and no figure of it is official.</summary>
    [Fact]
    public void Report_OfADamagedStore_IsNotToBeIssued()
    {
        Do(Files.Register, Files.Classify, Files.Dispatch);
        string[] lines = File.ReadAllLines(Store);
        File.WriteAllText(Store, Files.Lines([lines[0], lines[2]]));

        var answer = Phananh.Run(["report", Store, .. Regulation, "--period", "2025-02"]).Exits(1);

        Assert.Contains("CHƯA ĐƯỢC PHÁT HÀNH", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("số liệu chính thức", answer.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Facts));
    }

    [Fact]
    public void Report_AfterMoreHappenedAndAtAnotherCut_CarriesOn()
    {
        Do(Files.Register, Files.Classify, Files.Register.Replace("TN-1", "TN-2", StringComparison.Ordinal));
        Report();
        Do(Files.Dispatch, Files.Accept, Files.Register.Replace("TN-1", "TN-3", StringComparison.Ordinal));
        var carried = Report();

        Assert.Equal((Anew(), ""), (carried.Output, carried.Error));
        Assert.Equal(Report("--no-facts", "--cut", "2025-01-23T00:00").Output, Report("--cut", "2025-01-23T00:00").Output);
        Assert.Equal(Anew(), Report().Output);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(100)]
    [InlineData(400)]
    public void Report_DamagedFacts_AreMadeAnewAndTold(int place)
    {
        Do(Files.Register, Files.Classify);
        Report();
        var sound = File.ReadAllBytes(Facts);
        var damaged = (byte[])sound.Clone();
        damaged[place < 0 ? ^1 : place] ^= 1;
        File.WriteAllBytes(Facts, damaged);
        var answer = Report();

        Assert.Equal(Anew(), answer.Output);
        Assert.StartsWith($"{Facts}: FACTS_DAMAGED: ", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(sound, File.ReadAllBytes(Facts));
    }

    [Fact]
    public void Report_StoreReplacedByAnother_IsNoticed()
    {
        Do(Files.Register, Files.Classify);
        Report();
        File.Delete(Store);
        Do(Files.Register.Replace("tối hôm qua", "sáng hôm qua", StringComparison.Ordinal).Replace("T08:00", "T07:00", StringComparison.Ordinal), Files.Classify, Files.Dispatch);
        var answer = Report();

        Assert.Equal(Anew(), answer.Output);
        Assert.StartsWith($"{Facts}: FACTS_OTHER_STORE: ", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
    }

    // A store of a year takes long to read from end to end, and its facts do not: damage further up is for verify to find.
    [Fact]
    public void Report_NothingHappenedSince_DoesNotReadTheStore()
    {
        Do(Files.Register, Files.Classify, Files.Dispatch);
        var before = Report().Output;
        var store = File.ReadAllBytes(Store);
        store[store.AsSpan().IndexOf("\"seq\":1"u8) + 6] = (byte)'9';
        File.WriteAllBytes(Store, store);

        Assert.Equal(before, Report().Output);
        Phananh.Run("verify", Store).Exits(1);
        Phananh.Run(["report", Store, .. Regulation, "--period", "2025-02", "--json", "--no-facts"]).Exits(1);

        // At another cut other cases are late, so their events are read, and the damage is told.
        Phananh.Run(["report", Store, .. Regulation, "--period", "2025-02", "--json", "--cut", "2025-01-23T00:00"]).Exits(1);
    }

    [Fact]
    public void Report_OtherUnitsOrHours_DoNotUseTheFactsOfBefore()
    {
        Do(Files.Register, Files.Classify, Files.Dispatch);
        Report();

        Assert.Equal(Report("--no-facts", "--hours", "08:00-10:00").Output, Report("--hours", "08:00-10:00").Output);
    }

    [Fact]
    public void Report_FileOfAnotherKindInItsPlace_IsLeftAsItIs()
    {
        Do(Files.Register);
        File.WriteAllText(Facts, "ghi chép của tôi");
        var answer = Report();

        Assert.Equal(Anew(), answer.Output);
        Assert.StartsWith($"{Facts}: FACTS_FOREIGN: ", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
        Assert.Equal("ghi chép của tôi", File.ReadAllText(Facts));
    }

    [Fact]
    public void Report_FactsThatCannotBePutInPlace_AreDoneWithout()
    {
        Do(Files.Register);
        // Stands for a folder that cannot be written to, whoever runs the test.
        Directory.CreateDirectory(Facts);

        Assert.Equal(Anew(), Report().Output);
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(Store)!, "*.new"));
    }
}
