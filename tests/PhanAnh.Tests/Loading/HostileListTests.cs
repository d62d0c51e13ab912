using System.Globalization;

namespace PhanAnh.Tests;

/// <summary>Lists that no regulation needs, whatever they are of, are refused where they stand, before the work of reading them grows with their square.</summary>
public sealed class HostileListTests
{
    /// <summary>Reading such a file takes some milliseconds; this is for a machine that has much else to do.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    private static readonly LongList Ward = new(PresetText.Of("phuong-hoa-sen").Json);

    /// <summary>A list, and the most entries that it may have.</summary>
    [Theory]
    [Trait("BadInput", "39")]
    [InlineData("$.terms.fields", 2_000)]
    [InlineData("$.terms.returnReasons", 2_000)]
    [InlineData("$.terms.roles", 2_000)]
    [InlineData("$.intake.channels", 2_000)]
    [InlineData("$.notifications", 2_000)]
    [InlineData("$.procedures[0].clocks", 200)]
    [InlineData("$.procedures[0].clocks[4].limits", 200)]
    [InlineData("$.procedures[0].clocks[4].reminders", 16)]
    [InlineData("$.procedures[0].case", 1_000)]
    [InlineData("$.procedures[0].case[2].requires", 64)]
    [InlineData("$.procedures", 64)]
    public async Task From_AListWithOneEntryTooMany_IsRefusedWhereItStands(string path, int most)
    {
        var within = await LoadAsync(path, most);
        var beyond = await LoadAsync(path, most + 1);

        Assert.DoesNotContain(within.Defects, defect => defect.Code == "SIZE_LIMIT");
        Assert.False(beyond.IsSound);
        var refused = Assert.Single(beyond.Defects, defect => defect.Code == "SIZE_LIMIT");
        Assert.Equal(path, refused.Path);
        Assert.True(refused is { Line: > 1, Column: > 1 }, $"{refused.Line},{refused.Column}");
        Assert.Contains(most.ToString("#,0", CultureInfo.InvariantCulture), refused.English, StringComparison.Ordinal);
        Assert.NotEqual(refused.Vietnamese, refused.English);
    }

    /// <summary>Whatever a list is for, with as many entries as the bytes and values of a file leave room for.</summary>
    [Fact]
    [Trait("BadInput", "39")]
    public async Task From_AnyListAsLongAsTheFileMayBe_IsRefusedWhereItStands()
    {
        string[] paths = [.. Ward.Paths];
        Assert.InRange(paths.Length, 40, 200);
        foreach (var path in paths)
        {
            var load = await LoadAsync(path, Ward.MostRead(path));

            var refused = load.Defects.FirstOrDefault(defect => defect.Code == "SIZE_LIMIT" && defect.Path == path);
            Assert.True(refused is { Line: > 1, Column: > 1 }, $"{path}: {string.Join(", ", load.Defects.Take(3))}");
        }
    }

    private static async Task<PresetLoad> LoadAsync(string path, int count)
    {
        var bytes = Ward.With(path, count);
        return await Task.Run(() => PresetLoad.From(bytes)).WaitAsync(Soon);
    }
}
