using System.Collections.Frozen;
using System.Globalization;

namespace PhanAnh.Samples.Tests;

/// <summary>What the small samples print, whole; <c>PHANANH_APPROVE=1</c> rewrites the files, and the difference is then read in review.</summary>
public sealed class SmallSampleTests
{
    private static readonly FrozenDictionary<string, Func<TextWriter, Task>> Samples = new Dictionary<string, Func<TextWriter, Task>>(StringComparer.Ordinal)
    {
        ["binh-phuoc"] = BinhPhuoc.Sample.RunAsync,
        ["dong-nai"] = DongNai.Sample.RunAsync,
        ["minimal-api"] = MinimalApi.Tour.RunAsync,
        ["own-province"] = OwnProvince.Sample.RunAsync,
        ["thai-nguyen"] = ThaiNguyen.Sample.RunAsync,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static TheoryData<string> Names => new(Samples.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Output_OfASample_IsAsApproved(string name)
    {
        var output = await RunAsync(name);
        var approved = WorkingCopy.PathOf($"tests/PhanAnh.Samples.Tests/Approved/{name}.txt");
        if (Environment.GetEnvironmentVariable("PHANANH_APPROVE") == "1")
        {
            await File.WriteAllTextAsync(approved, output);
        }

        Assert.Equal((await File.ReadAllTextAsync(approved)).ReplaceLineEndings("\n"), output);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Output_OfASample_IsPlainAndNoWiderThanATerminal(string name)
    {
        var output = await RunAsync(name);

        Assert.DoesNotContain('\u001b', output);
        Assert.DoesNotContain('\r', output);
        Assert.DoesNotContain(output.Split('\n'), line => line.Length > 120);
        Assert.DoesNotContain(output.Split('\n'), line => line.EndsWith(' '));
    }

    [Fact]
    public async Task Tour_OfTheWebApplication_FindsNothingPersonalInPublic() =>
        Assert.Contains("Dữ liệu cá nhân trên 4 trang công khai: không có\n", await RunAsync("minimal-api"), StringComparison.Ordinal);

    [Fact]
    public async Task DailyPosting_OfTheHotline_TellsResultsAndNobodyWhoWroteIn()
    {
        var output = await RunAsync("binh-phuoc");

        Assert.Equal(2, output.Split("Kết quả xử lý công khai trong ngày\n").Length - 1);
        Assert.Contains("  15:30 02/06/2016  Lực lượng chức năng đã giải tán nhóm đối", output, StringComparison.Ordinal);
        Assert.All(["Phạm Văn Lâm", "0900000201", "Điểu Thị Hương", "0900000202"], personal => Assert.DoesNotContain(personal, output, StringComparison.Ordinal));
    }

    private static async Task<string> RunAsync(string name)
    {
        await using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        await Samples[name](output);
        return output.ToString();
    }
}
