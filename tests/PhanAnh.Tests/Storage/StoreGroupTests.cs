using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

public sealed class StoreGroupTests : IDisposable
{
    private static readonly string[] Files = ["keys.jsonl", "texts.jsonl", "cases.jsonl"];

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Append_BeforeAFlush_CanBeReadAndStandsInNoFile()
    {
        Commit[] commits = [new(1, 2, 3), new(2, 1, null), new(1, 1, 4)];
        var stores = await Stores.OpenAsync(_folder);
        await using (stores.Group)
        {
            await Commit.AppendAsync(stores.Cases, commits[..2]);
            Assert.Equal(3, (await Commit.AllAsync(stores.Cases)).Length);
            Assert.Equal([Sample.Code(1)], await Commit.DueAsync(stores.Cases, Sample.Monday + Duration.FromDays(9)));
            Assert.Empty(await stores.Cases.VerifyAsync());
            Assert.Equal(0, Length("cases.jsonl"));

            await stores.Group.FlushAsync();
            var first = await stores.Cases.MarkAsync();
            Assert.Equal(first.Position + 1, Length("cases.jsonl"));

            await Commit.AppendAsync(stores.Cases, commits[2..]);
            Assert.Equal(first.Position + 1, Length("cases.jsonl"));
            Assert.Equal(4, (await Commit.AllAsync(stores.Cases)).Length);
        }

        Assert.Equal(await Commit.FileOfAsync(commits), await File.ReadAllBytesAsync(_folder["cases.jsonl"]));
    }

    [Fact]
    public async Task Destroy_AKey_PutsTheEventByWhichItGoesOnTheDiskBefore()
    {
        var stores = await Stores.OpenAsync(_folder);
        await using (stores.Group)
        {
            await stores.Keys.GetOrCreateAsync(Sample.Code(1));
            await stores.Keys.GetOrCreateAsync(Sample.Code(2));
            await Commit.AppendAsync(stores.Cases, [new(1, 1, null)]);
            await stores.Keys.DestroyAsync(Sample.Code(1));
            Assert.NotEqual(0, Length("cases.jsonl"));
        }

        await using var keys = await FileCaseKeyStore.OpenAsync(_folder["keys.jsonl"]);
        Assert.Null(await keys.FindAsync(Sample.Code(1)));
        Assert.NotNull(await keys.FindAsync(Sample.Code(2)));
    }

    [Fact]
    public async Task Write_ManyCommands_StandInTheFilesWithoutTheDisk()
    {
        var stores = await Stores.OpenAsync(_folder);
        await using (stores.Cases)
        await using (stores.Texts)
        await using (stores.Keys)
        {
            await stores.DoAsync(1);
            Assert.All(Files, file => Assert.Equal(0, Length(file)));
            await stores.Group.WriteAsync();
            Assert.All(Files, file => Assert.NotEqual(0, Length(file)));
            await stores.DoAsync(2);
            await stores.Group.WriteAsync();
            await stores.Group.FlushAsync();
        }

        var again = await Stores.OpenAsync(_folder);
        await using (again.Group)
        {
            Assert.Equal((6L, 2), (again.Cases.Report.Lines, again.Cases.Report.Cases));
            await StandsAsync(again);
        }
    }

    [Fact]
    public async Task Group_OfAStoreThatFlushesByItself_IsRefused()
    {
        await using var cases = await JsonLinesCaseStore.OpenAsync(_folder["cases.jsonl"]);
        await using var texts = await JsonLinesPersonalTexts.OpenAsync(_folder["texts.jsonl"], Stores.Grouped);
        await using var keys = await FileCaseKeyStore.OpenAsync(_folder["keys.jsonl"], Durability.Grouped);
        Assert.Throws<ArgumentException>(() => new StoreGroup(cases, texts, keys));
    }

    // A flush writes keys, then texts, then cases: a loss of power leaves any beginning of what it wrote, in that order.
    [Fact]
    public async Task Crash_AnywhereInAFlush_LeavesNoCaseWithoutKeyAndTexts()
    {
        var before = await RunAsync(_folder, 1);
        var after = await RunAsync(_folder, 2);
        var all = Files.Sum(file => after[file].Length - before[file].Length);
        for (var written = 0; written <= all; written += written < all ? Math.Min(97, all - written) : 1)
        {
            using var folder = new Folder();
            var left = written;
            foreach (var file in Files)
            {
                var some = Math.Min(left, after[file].Length - before[file].Length);
                await File.WriteAllBytesAsync(folder[file], after[file][..(before[file].Length + some)]);
                left -= some;
            }

            var stores = await Stores.OpenAsync(folder);
            await using (stores.Group)
            {
                Assert.Empty(stores.Cases.Report.Defects);
                await StandsAsync(stores);
                foreach (var number in (int[])[1, 2])
                {
                    Assert.All(await stores.DoAsync(number), outcome => Assert.True(outcome.IsAccepted));
                }

                Assert.Equal((3L, 3L), (await VersionAsync(stores, 1), await VersionAsync(stores, 2)));
                await StandsAsync(stores);
            }
        }
    }

    [Fact]
    public async Task Flush_WhileOthersAppend_PutsEveryCaseBehindItsKey()
    {
        var stores = await Stores.OpenAsync(_folder);
        await using (stores.Group)
        {
            var writing = Task.Run(async () =>
            {
                for (var number = 1; number <= 60; number++)
                {
                    await stores.DoAsync(number);
                }
            });
            while (!writing.IsCompleted)
            {
                await stores.Group.FlushAsync();
                var cases = await File.ReadAllTextAsync(_folder["cases.jsonl"]);
                var keys = await File.ReadAllTextAsync(_folder["keys.jsonl"]);
                Assert.All(cases.Split('\n').Where(line => line.Length > 0), line => Assert.Contains(line[9..23], keys, StringComparison.Ordinal));
            }

            await writing;
        }

        await using var again = await JsonLinesCaseStore.OpenAsync(_folder["cases.jsonl"]);
        Assert.Equal((180L, 60), (again.Report.Lines, again.Report.Cases));
    }

    private static async Task<Dictionary<string, byte[]>> RunAsync(Folder folder, int number)
    {
        var stores = await Stores.OpenAsync(folder);
        await using (stores.Group)
        {
            await stores.DoAsync(number);
        }

        return Files.ToDictionary(file => file, file => File.ReadAllBytes(folder[file]), StringComparer.Ordinal);
    }

    private static async Task<long> VersionAsync(Stores stores, int number) => (await stores.Desk.FindAsync(Sample.Code(number)))?.Version ?? 0;

    /// <summary>Every case there is has its key and the text that it was registered with.</summary>
    private static async Task StandsAsync(Stores stores)
    {
        foreach (var code in stores.Cases.Codes)
        {
            var subject = await stores.Desk.FindAsync(code);
            Assert.NotNull(await stores.Desk.ReadTextAsync(code, subject!.Submission.Content!.Value));
        }
    }

    private long Length(string file) => new FileInfo(_folder[file]).Length;

    private sealed record Stores(JsonLinesCaseStore Cases, JsonLinesPersonalTexts Texts, FileCaseKeyStore Keys)
    {
        public static JsonLinesOptions Grouped { get; } = new() { Durability = Durability.Grouped };

        public StoreGroup Group { get; } = new(Cases, Texts, Keys);

        public HotlineDesk Desk { get; } = new(
            new(Cases, Texts, Keys, new InMemoryUnitDirectory(new([Hotline.Named("U1")]))), new(PresetLibrary.Shipped, "tay-ninh"));

        public static async Task<Stores> OpenAsync(Folder folder) => new(
            await JsonLinesCaseStore.OpenAsync(folder["cases.jsonl"], Grouped),
            await JsonLinesPersonalTexts.OpenAsync(folder["texts.jsonl"], Grouped),
            await FileCaseKeyStore.OpenAsync(folder["keys.jsonl"], Durability.Grouped));

        /// <summary>Three commands on one case; the same ones again change nothing.</summary>
        public async Task<CommandOutcome[]> DoAsync(int number)
        {
            var at = Hotline.At("2025-03-03 09:00");
            return
            [
                await DoAsync("register", Hotline.Submitter, Hotline.Registration()),
                await DoAsync("classify", Hotline.Reception, new ClassifyAct(new("Lighting"))),
                await DoAsync("dispatch", Hotline.Reception, DispatchAct.To("Đề nghị xử lý.", "U1")),
            ];

            async Task<CommandOutcome> DoAsync(string id, Actor actor, Act act) =>
                await Desk.HandleAsync(Command.Of($"{id}-{number}", Sample.Code(number).Value, act, actor, at));
        }
    }
}
