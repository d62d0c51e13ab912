using System.Text;

namespace PhanAnh.Cli.Tests;

/// <summary>Files as editors on Windows save them.</summary>
public sealed class EncodingTests(SimulatedProvince province) : IClassFixture<SimulatedProvince>, IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("run", false, true)]
    [InlineData("run", true, true)]
    [InlineData("check", true, false)]
    [InlineData("redact", false, true)]
    [InlineData("redact", true, false)]
    [InlineData("due", true, true)]
    public void Input_Utf16_IsRefusedByName(string verb, bool bigEndian, bool hasMark)
    {
        var encoding = new UnicodeEncoding(bigEndian, hasMark);
        var file = _folder.Write("input", [.. encoding.GetPreamble(), .. encoding.GetBytes(verb == "due" ? "from,limit\n" : Files.All)]);

        Phananh.Run(province.Over(verb, file)).Exits(2).Complains($"{file}(1,1): ENCODING_UTF16: ");
    }

    [Theory]
    [InlineData("run")]
    [InlineData("check")]
    public void Commands_WithByteOrderMarkAndWindowsLineEnds_ReadAsWithout(string verb)
    {
        var plain = Files.All;
        byte[] windows = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(plain.Replace("\n", "\r\n", StringComparison.Ordinal))];

        Assert.Equal(Phananh.Run(plain, province.Over(verb, "-")), Phananh.Run(windows, province.Over(verb, "-")));
    }

    [Fact]
    public void Redact_WindowsLineEnds_AreKept() =>
        Assert.Equal("Gọi [đã ẩn: số điện thoại]\r\nngay.\r\n", Phananh.Run("\uFEFFGọi 0912345678\r\nngay.\r\n", ["redact", "-"]).Exits(1).Output);

    [Theory]
    [InlineData("verify")]
    [InlineData("clocks")]
    [InlineData("overdue")]
    [InlineData("report")]
    public void Store_WithByteOrderMarkAndWindowsLineEnds_ReadsAsWithout(string verb)
    {
        var windows = _folder.Write("windows.jsonl", "\uFEFF" + File.ReadAllText(province.Store).Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Equal(Phananh.Run(province.Over(verb, province.Store)), Phananh.Run(province.Over(verb, windows)));
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("advance")]
    public void Store_InUtf16_IsNoStoreAndLeftAsItIs(string verb)
    {
        byte[] bytes = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(File.ReadAllText(province.Store))];
        var store = _folder.Write("utf16.jsonl", bytes);

        Phananh.Run(province.Over(verb, store)).Exits(2).Complains($"{store}: STORE_FOREIGN: ");
        Assert.Equal(bytes, File.ReadAllBytes(store));
    }
}
