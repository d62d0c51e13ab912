using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Two regulations that claim the same province and time (rows 28 and 36 of the catalogue of bad inputs).</summary>
public sealed class PresetConflictTests
{
    private const string Id = "\"id\": \"tay-ninh-58-2024\"";
    private const string From = "\"from\": \"2024-11-09\"";

    private static readonly LocalDate Day = new(2025, 3, 3);

    /// <summary>What the second file says of its days and version, and the last day in dispute; none for peace, "open" for no end.</summary>
    [Theory]
    [Trait("BadInput", "36")]
    [InlineData("the same days", From, "\"version\": 1,", "open")]
    [InlineData("an end of its own", From + ", \"to\": \"2025-12-31\"", "\"version\": 1,", "2025-12-31")]
    [InlineData("one day", From + ", \"to\": \"2024-11-09\"", "\"version\": 1,", "2024-11-09")]
    [InlineData("a later beginning", "\"from\": \"2025-01-01\"", "\"version\": 1,", null)]
    [InlineData("a higher version", From, "\"version\": 2,", null)]
    public void Conflicts_TwoIdsOfOneProvince_AreThoseThatNothingOrders(string of, string days, string version, string? last)
    {
        var library = PresetLibrary.Shipped.With(Copy(days, version).Preset);

        var conflict = library.Conflicts.SingleOrDefault();

        Assert.True(conflict is not null == last is not null, of);
        if (conflict is not null)
        {
            Assert.Equal(("tay-ninh-58-2024", "tay-ninh-copy", new LocalDate(2024, 11, 9)), (conflict.First.Id, conflict.Second.Id, conflict.From));
            Assert.Equal(last, conflict.To is { } to ? NodaTime.Text.LocalDatePattern.Iso.Format(to) : "open");
            Assert.Equal("PRESET_CONFLICT", conflict.Reason.Code);
            Assert.Contains("tay-ninh-copy", conflict.Reason.In(Language.Vietnamese), StringComparison.Ordinal);
        }
    }

    [Fact]
    [Trait("BadInput", "36")]
    public void InForce_OnADayInDispute_AnswersTheConflictAndNeverOneByChance()
    {
        var copy = Copy(From + ", \"to\": \"2025-03-03\"", "\"version\": 1,").Preset;
        var library = PresetLibrary.Shipped.With(copy);

        Assert.Equal("PRESET_CONFLICT", library.InForce("tay-ninh", Day).Refusal?.Code);
        Assert.Equal("tay-ninh-58-2024", library.InForce("tay-ninh", Day.PlusDays(1)).Preset?.Stamp.Id);
    }

    [Theory]
    [Trait("BadInput", "29")]
    [InlineData("2025-06-30", "2025-07-01", null, null)]
    [InlineData("2025-06-30", "2025-07-02", "2025-07-01", "2025-07-01")]
    [InlineData("2025-06-30", "2026-01-01", "2025-07-01", "2025-12-31")]
    public void Gaps_BetweenTwoRegulations_AreTheDaysThatNobodyRules(string to, string from, string? first, string? last)
    {
        var earlier = PresetText.TayNinh.With(From, From + $", \"to\": \"{to}\"").Preset;
        var later = Copy($"\"from\": \"{from}\"", "\"version\": 1,").Preset;
        var library = PresetLibrary.Empty.With(later).With(earlier);

        var gap = library.Gaps.SingleOrDefault();

        Assert.Equal((first, last), (Iso(gap?.From), Iso(gap?.To)));
        Assert.Equal(gap is null, library.InForce("tay-ninh", new LocalDate(2025, 7, 1)).IsFound);
        if (gap is not null)
        {
            Assert.Equal("NO_PRESET_IN_FORCE", library.InForce("tay-ninh", gap.From).Refusal?.Code);
            Assert.Equal("NO_PRESET_IN_FORCE", library.InForce("tay-ninh", gap.To).Refusal?.Code);
        }
    }

    [Fact]
    [Trait("BadInput", "29")]
    public void Gaps_OfWhatShips_AreNone() => Assert.Empty(PresetLibrary.Shipped.Gaps);

    [Fact]
    public void Conflicts_OfWhatShips_AreNone() => Assert.Empty(PresetLibrary.Shipped.Conflicts);

    [Fact]
    public void AddPhanAnh_AFileThatClaimsTheDaysOfAnother_IsRefusedWithBothIds()
    {
        var file = Path.GetTempFileName();
        File.WriteAllBytes(file, Encoding.UTF8.GetBytes(Copy(From, "\"version\": 1,").Json));
        using var provider = new ServiceCollection().AddPhanAnh(options =>
        {
            options.Province = "tay-ninh";
            options.PresetFiles = [file];
        }).BuildServiceProvider();

        var failure = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IOptions<PhanAnhOptions>>().Value);

        var told = Assert.Single(failure.Failures);
        Assert.Matches(@"\(\d+,\d+\) \$\.effective: PRESET_CONFLICT: ", told);
        Assert.Contains("tay-ninh-58-2024, tay-ninh-copy", told, StringComparison.Ordinal);
    }

    [Fact]
    public void AddPhanAnh_TwoFilesForTheSameDays_AreBothRefusedAtTheirDays()
    {
        string[] files = [Overlay("flood", "2025-09-15", "2025-10-15"), Overlay("storm", "2025-10-15", "2025-11-15")];
        var paths = files.Select(text =>
        {
            var path = Path.GetTempFileName();
            File.WriteAllText(path, text);
            return path;
        }).ToArray();
        using var provider = new ServiceCollection().AddPhanAnh(options =>
        {
            options.Province = "tay-ninh";
            options.PresetFiles = paths;
        }).BuildServiceProvider();

        var failure = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IOptions<PhanAnhOptions>>().Value);

        Assert.Equal(paths.Select(path => $"{path}(2,15) $.effective: PRESET_CONFLICT"), failure.Failures.Select(told => told[..told.IndexOf(": The", StringComparison.Ordinal)]));
    }

    [Fact]
    [Trait("BadInput", "36")]
    public void ConflictsWith_OverlaysThatOverlap_AreToldAtTheDaysOfTheFile()
    {
        var flood = PresetLoad.From(Encoding.UTF8.GetBytes(Overlay("flood", "2025-09-15", "2025-10-15")));
        var library = PresetLibrary.Shipped
            .With(PresetLoad.From(Encoding.UTF8.GetBytes(Overlay("storm", "2025-10-10", "2025-11-15"))).Preset!)
            .With(PresetLoad.From(Encoding.UTF8.GetBytes(Overlay("drought", "2025-03-01", "2025-10-01"))).Preset!)
            .With(PresetLoad.From(Encoding.UTF8.GetBytes(Overlay("winter", "2025-12-01", "2025-12-31"))).Preset!);

        Assert.Equal(
            [("PRESET_CONFLICT", "$.effective", 2, 15, "drought, flood", "2025-09-15 – 2025-10-01"), ("PRESET_CONFLICT", "$.effective", 2, 15, "flood, storm", "2025-10-10 – 2025-10-15")],
            flood.ConflictsWith(library).Select(defect => (defect.Code, defect.Path, defect.Line, defect.Column, defect.Found!, defect.Allowed[0])));
        Assert.Empty(flood.ConflictsWith(PresetLibrary.Shipped.With(flood.Preset!)));
        Assert.Empty(PresetLoad.From("{}"u8.ToArray()).ConflictsWith(library));
    }

    private static string Overlay(string id, string from, string to) => $$$"""
        {"id": "{{{id}}}", "version": 1, "amends": "tay-ninh-58-2024", "name": {"vi": "Quy định tạm thời"},
         "effective": {"from": "{{{from}}}", "to": "{{{to}}}", "cites": ["F-1"]}}
        """;

    private static PresetText Copy(string days, string version) =>
        PresetText.TayNinh.With(Id, "\"id\": \"tay-ninh-copy\"").With(From, days).With("\"version\": 1,", version);

    private static string? Iso(LocalDate? day) => day is { } known ? NodaTime.Text.LocalDatePattern.Iso.Format(known) : null;
}
