using System.Text;

namespace PhanAnh.Cli.Tests;

public sealed class HandTests
{
    private static readonly CarriedOut Outcome = new(IsAccepted: true, WasRepeated: false, default);
    private static readonly CommandReader Reader = new(PresetLibrary.Shipped.Presets.First(preset => preset.Province == "tay-ninh"));

    /// <summary>c: a command that was carried out, o: one that was not, d: a defective line.</summary>
    [Theory]
    [InlineData("cdc", false, "1, 2, 3")]
    [InlineData("", false, "")]
    [InlineData("ddd", false, "1, 2, 3")]
    [InlineData("cdocd", true, "1, 2, 4")] // Another lane was ahead; the last line was not reached.
    [InlineData("doo", true, "")]
    [InlineData("ood", true, "")]
    [InlineData("ccc", true, "1, 2, 3")]
    public void Told_Lines_AreThoseOfWhichSomethingIsKnown(string lines, bool isBrokenOff, string expected)
    {
        var hand = new Hand(
            [.. lines.Select((line, i) => Reader.Read(i + 1, line == 'd' ? "{"u8.ToArray() : Encoding.UTF8.GetBytes(Files.Classify)))],
            [.. lines.Select(line => line == 'c' ? Outcome : null)],
            [],
            [],
            isBrokenOff ? Task.FromException(new IOException()) : Task.CompletedTask);

        Assert.Equal(expected, string.Join(", ", hand.Told().Select(told => told.Line!.Number)));
        Assert.All(hand.Told(), told => Assert.Equal(told.Line!.IsSound, told.Outcome is not null));
    }
}
