using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>A new version of a regulation comes to a hotline that keeps its cases in files: what was received under the old one stays under it until somebody moves it.</summary>
public sealed class TwoVersionsTests : IDisposable
{
    private static readonly Preset First = PresetText.TayNinh.Preset;

    private static readonly Preset Second = Rules.Next(PresetText.TayNinh, 2).WithLine("processing", "6 working days", "3 working days").Preset with { From = new LocalDate(2025, 3, 5) };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("phananh-two-versions-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    [Trait("Scenario", "S-X-02")]
    public async Task Cases_UnderTwoVersions_StayWhereTheyAreUntilTheyAreMigrated()
    {
        var (one, two, three) = (new CaseCode("TN-1"), new CaseCode("TN-2"), new CaseCode("TN-3"));
        await using (var before = await FileHotline.OpenAsync(_folder, PresetLibrary.Empty.With(First)))
        {
            await before.AcceptedAsync(one, "2025-03-03 09:00");
            await before.AcceptedAsync(two, "2025-03-04 09:00");
        }

        ImmutableArray<string> kept;
        await using (var after = await FileHotline.OpenAsync(_folder, PresetLibrary.Empty.With(First).With(Second)))
        {
            await after.AcceptedAsync(three, "2025-03-05 09:00");
            Assert.Equal((1, 1, 2), (await VersionAsync(after, one), await VersionAsync(after, two), await VersionAsync(after, three)));
            Assert.Equal(("2025-03-12 00:00:00", "2025-03-11 00:00:00"), (await DueAsync(after, one), await DueAsync(after, three)));

            var act = new MigrateAct(First.Stamp.Id) { Version = 2 };
            var now = Hotline.At("2025-03-05 10:00");
            var report = await after.Desk.Versions.ReportAsync(one, act, now);
            var moved = Assert.Single(report!.Deadlines);
            Assert.Equal(("2025-03-12 00:00:00", "2025-03-07 00:00:00"), (Hotline.Local(moved.Before.Due), Hotline.Local(moved.After!.Due)));

            var outcome = await after.Desk.HandleAsync(Rules.Command(one, First, act, now));
            Assert.True(outcome.IsAccepted, outcome.Refusal?.ToString());
            Assert.Equal((2, "2025-03-07 00:00:00"), (await VersionAsync(after, one), await DueAsync(after, one)));
            Assert.Equal((1, "2025-03-13 00:00:00"), (await VersionAsync(after, two), await DueAsync(after, two)));
            kept = [.. await ToldAsync(after, one, two, three)];
        }

        await using var again = await FileHotline.OpenAsync(_folder, PresetLibrary.Empty.With(First).With(Second));
        Assert.Empty(await again.Store.VerifyAsync());
        Assert.Equal(kept, await ToldAsync(again, one, two, three));
    }

    private static async Task<int> VersionAsync(FileHotline hotline, CaseCode code) => (await hotline.Desk.FindAsync(code))!.Preset.Version;

    private static async Task<string> DueAsync(FileHotline hotline, CaseCode code) =>
        Hotline.Local(hotline.Desk.ClocksOf((await hotline.Desk.FindAsync(code))!, Hotline.At("2025-03-05 10:00")).Last(clock => clock.Clock.Code.Value == "processing").Due);

    private static async Task<List<string>> ToldAsync(FileHotline hotline, params CaseCode[] codes)
    {
        var told = new List<string>();
        foreach (var code in codes)
        {
            told.Add(Snapshot.Of((await hotline.Desk.FindAsync(code))!));
            told.Add(await DueAsync(hotline, code));
        }

        return told;
    }

    /// <summary>A desk over the files of one folder.</summary>
    private sealed class FileHotline : IAsyncDisposable
    {
        private readonly ImmutableArray<IAsyncDisposable> _files;

        private FileHotline(JsonLinesCaseStore store, JsonLinesPersonalTexts texts, FileCaseKeyStore keys, PresetLibrary library)
        {
            (Store, _files) = (store, [store, texts, keys]);
            Desk = new(new(store, texts, keys, new InMemoryUnitDirectory(Rules.Units)), new(library, First.Province));
        }

        internal JsonLinesCaseStore Store { get; }

        internal HotlineDesk Desk { get; }

        internal static async Task<FileHotline> OpenAsync(DirectoryInfo folder, PresetLibrary library)
        {
            string Of(string name) => Path.Combine(folder.FullName, name);
            var options = new JsonLinesOptions { Durability = Durability.Buffered };
            return new(
                await JsonLinesCaseStore.OpenAsync(Of("cases.jsonl"), options),
                await JsonLinesPersonalTexts.OpenAsync(Of("cases.texts.jsonl"), options),
                await FileCaseKeyStore.OpenAsync(Of("cases.keys.jsonl"), Durability.Buffered),
                library);
        }

        internal async Task AcceptedAsync(CaseCode code, string at)
        {
            await MustAsync(code, at, Hotline.Submitter, Hotline.Registration());
            await MustAsync(code, at, Hotline.Reception, new ClassifyAct(new("Lighting")));
            await MustAsync(code, at, Hotline.Reception, new DispatchAct([new("U1")]) { Note = Hotline.Text("Đề nghị kiểm tra.") });
            await MustAsync(code, at, Hotline.Officer("U1"), new AcceptAct(), new AssignmentId(1));
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var file in _files)
            {
                await file.DisposeAsync();
            }
        }

        private async Task MustAsync(CaseCode code, string at, Actor actor, Act act, AssignmentId? assignment = null)
        {
            var outcome = await Desk.HandleAsync(Command.Of($"{code}-{act.Kind}", code.Value, act, actor, Hotline.At(at)) with { Assignment = assignment });
            Assert.True(outcome.IsAccepted, $"{code} {act.Kind}: {outcome.Refusal}");
        }
    }
}
