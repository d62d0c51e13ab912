using System.Globalization;
using System.Text;
using NodaTime;

namespace PhanAnh.Tests;

/// <summary>Overlays in such numbers, or of such a size, as nobody means.</summary>
public sealed class HostileOverlayTests
{
    /// <summary>Reading such files takes well under a second; this is for a machine that has much else to do.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    /// <summary>Each file of the chain is small enough by itself; what comes of laying them over each other is not.</summary>
    [Fact]
    [Trait("BadInput", "39")]
    public async Task From_AChainThatAddsUpToTooManyEntries_IsRefusedWhereTheNextFileIsNamed()
    {
        var files = Enumerable.Range(1, 20).Select(i => Overlay($"over-{i}", i == 20 ? "phuong-hoa-sen" : $"over-{i + 1}", Fields($"f{i}-", 1_000))).ToArray();

        var load = await LoadAsync(files);

        var refused = Assert.Single(load.Defects, defect => defect is { Code: "SIZE_LIMIT", Path: "$.terms.fields" });
        Assert.True(refused is { Line: 3, Column: > 1 }, $"{refused.Line},{refused.Column}");
        Assert.Contains(load.Defects, defect => defect is { Code: "SIZE_LIMIT", Path: "$.amends", Line: 2 });
    }

    [Fact]
    [Trait("BadInput", "39")]
    public async Task From_AnAmendmentOfMoreEntriesThanARegulation_IsRefusedWhereTheyStand()
    {
        var load = await LoadAsync([Overlay("over", "phuong-hoa-sen", Fields("f", 1_001))]);

        var refused = Assert.Single(load.Defects);
        Assert.Equal(("SIZE_LIMIT", "$.terms.fields", 3), (refused.Code, refused.Path, refused.Line));
    }

    /// <summary>An entry that an amendment names as often as it may is told each time, and the list stays as long as it was.</summary>
    [Fact]
    public async Task From_AnAmendmentThatNamesOneEntryAThousandTimes_TellsEachTime()
    {
        var fields = string.Join(",\n", Enumerable.Repeat("""{"id": "Lighting", "name": {"vi": "Đèn"}}""", 1_000));

        var load = await LoadAsync([Overlay("over", "phuong-hoa-sen", $"[{fields}]")]);

        Assert.Equal(999, load.Defects.Length);
        Assert.All(load.Defects, defect => Assert.Equal("DUPLICATE_ID", defect.Code));
        Assert.Equal(("$.terms.fields[1]", 4), (load.Defects[0].Path, load.Defects[0].Line));
    }

    /// <summary>Two hundred overlays for the same month: each is a sound file, so that what is refused is the choice among them, by both ids and the days.</summary>
    [Fact]
    [Trait("BadInput", "36")]
    public async Task InForce_HundredsOfOverlaysForTheSameDays_AnswersAConflictAndNeverOneByChance()
    {
        var below = PresetText.Of("phuong-hoa-sen").Preset;
        var library = await Task.Run(() => Enumerable.Range(0, 200).Aggregate(PresetLibrary.Empty.With(below), (known, i) => known.With(Month($"flood-{i:D3}", i)))).WaitAsync(Soon);

        Assert.Equal(200 * 199 / 2, (await Task.Run(() => library.Conflicts).WaitAsync(Soon)).Count);
        var refusal = library.InForce(below.Province, new LocalDate(2025, 9, 20)).Refusal!;
        Assert.Equal(("PRESET_CONFLICT", "effective"), (refusal.Code, refusal.Place));
        Assert.True(library.InForce(below.Province, new LocalDate(2025, 10, 20)).IsFound);
    }

    private static Core.Preset Month(string id, int number)
    {
        var json = $$$"""
            {"id": "{{{id}}}", "version": 1, "amends": "phuong-hoa-sen",
             "name": {"vi": "Mùa lũ {{{number}}}"},
             "effective": {"from": "2025-09-15", "to": "2025-10-15", "cites": ["F-1"]}}
            """;
        return PresetLoad.From(Encoding.UTF8.GetBytes(json), sources: PresetText.Sources).Preset!;
    }

    private static string Fields(string prefix, int count) =>
        "[" + string.Join(",", Enumerable.Range(0, count).Select(i => $$$"""{"id": "{{{prefix}}}{{{i.ToString(CultureInfo.InvariantCulture)}}}", "name": {"vi": "Lĩnh vực"}}""")) + "]";

    private static string Overlay(string id, string amends, string fields) => $$$"""
        {"id": "{{{id}}}", "version": 1, "effective": {"from": "2025-02-01", "cites": ["F-1"]},
         "amends": "{{{amends}}}",
         "terms": {"fields": {{{fields}}}}}
        """;

    private static async Task<PresetLoad> LoadAsync(string[] files)
    {
        var bytes = files.Select(Encoding.UTF8.GetBytes).ToArray();
        return await Task.Run(() => PresetLoad.From(bytes[0], sources: bytes.Aggregate(PresetText.Sources, (sources, file) => sources.With(file)))).WaitAsync(Soon);
    }
}
