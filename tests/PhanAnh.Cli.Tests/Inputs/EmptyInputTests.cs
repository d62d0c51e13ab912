namespace PhanAnh.Cli.Tests;

public sealed class EmptyInputTests(SimulatedProvince province) : IClassFixture<SimulatedProvince>, IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("run", "0 lệnh: 0 được thực hiện, 0 lặp lại, 0 bị từ chối. Số dòng lỗi: 0. Số hồ sơ: 0.")]
    [InlineData("check", "Số phản ánh, kiến nghị: 0, trong đó có điểm lưu ý: 0. Số dòng lỗi: 0.")]
    [InlineData("redact")]
    public void Input_WithNothingInIt_IsNoFault(string verb, params string[] lines)
    {
        foreach (var nothing in new[] { "", "\uFEFF" })
        {
            var answer = Phananh.Run(nothing, province.Over(verb, "-")).Exits(0);

            Assert.Equal(lines, answer.Lines);
            Assert.Empty(answer.Error);
        }
    }

    [Theory]
    [InlineData("verify", "0 dòng, 0 hồ sơ: không có sai lệch.")]
    [InlineData("clocks", "0 thời hạn của 0 hồ sơ.")]
    [InlineData("overdue", "Quá hạn: 0 thời hạn của 0 hồ sơ.")]
    [InlineData("advance", "Do thời gian: 0 sự kiện ở 0 hồ sơ.")]
    [InlineData("reproject", "Sẽ dời: 0 thời hạn của 0 hồ sơ.")]
    public void Store_WithNothingInIt_IsSound(string verb, params string[] lines)
    {
        foreach (var nothing in new[] { "", "\uFEFF" })
        {
            var answer = Phananh.Run(province.Over(verb, _folder.Write($"empty-{nothing.Length}.jsonl", nothing))).Exits(0);

            Assert.Equal(lines, answer.Lines);
            Assert.Empty(answer.Error);
        }

        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(_folder["x"])!, "*.torn-*"));
    }

    [Fact]
    public void Report_OfAnEmptyStore_HasItsFigures() =>
        Assert.StartsWith("BÁO CÁO THÁNG 02/2025", Phananh.Run(province.Over("report", _folder.Write("empty.jsonl", ""))).Exits(0).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n\n")]
    public void Table_WithNothingInIt_LacksItsHeader(string table) => Phananh.Run(table, ["due", "--batch", "-"]).Exits(2).Complains("stdin: CSV_EMPTY: ");
}
