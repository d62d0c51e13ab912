using System.Text;

namespace PhanAnh.Tests;

public sealed class CommandReaderTests
{
    private const string Sound =
        """{"case":"TN-1","do":"Classify","at":"2025-01-10T09:17:00+07:00","by":{"id":"tn-1?","role":"ReceptionOfficer"},"field":"Drainage"}""";

    private static async Task<List<CommandLine>> ReadAsync(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return await new CommandReader(PresetText.TayNinh.Preset).ReadAsync(stream).ToListAsync();
    }

    [Fact]
    public async Task ReadAsync_ByteThatIsNoUtf8_IsADefectOfItsLineAndTheRestIsRead()
    {
        byte[] bad = [.. Encoding.UTF8.GetBytes(Sound)];
        bad[bad.AsSpan().IndexOf((byte)'?')] = 0xFF;

        var lines = await ReadAsync([.. Encoding.UTF8.GetBytes(Sound + "\r\n"), .. bad, (byte)'\n', .. Encoding.UTF8.GetBytes(Sound)]);

        Assert.Equal([true, false, true], lines.Select(line => line.IsSound));
        var defect = Assert.Single(lines[1].Defects);
        Assert.Equal(("BAD_UTF8", 2), (defect.Code, defect.Line));
    }

    [Fact]
    public async Task ReadAsync_MarkBlankLinesAndComments_ArePassedOverAndCounted()
    {
        var lines = await ReadAsync([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("// a note\n\n \t\n" + Sound)]);

        Assert.Equal(4, Assert.Single(lines).Number);
        Assert.True(lines[0].IsSound);
    }
}
