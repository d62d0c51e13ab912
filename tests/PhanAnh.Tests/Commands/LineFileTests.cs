using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace PhanAnh.Tests;

public sealed class LineFileTests
{
    /// <summary>Gives a few bytes at a time, as a pipe may.</summary>
    private sealed class Trickle(byte[] bytes, int most) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, most)], cancellationToken);
    }

    private static async Task<List<string>> LinesOfAsync(byte[] bytes, int most)
    {
        using var stream = new Trickle(bytes, most);
        var file = new LineFile(stream);
        var lines = new List<string>();
        while (await file.NextAsync())
        {
            Assert.Equal(lines.Count + 1, file.Number);
            lines.Add(Encoding.UTF8.GetString(file.Line.Span));
        }

        return lines;
    }

    [Fact]
    public void NextAsync_AnyTextInAnyPieces_EqualsAStreamReader()
    {
        var texts = Gen.Elements("a", "đ", "\n", "\r\n", "", "xyz").ListOf().Select(string.Concat);
        Prop.ForAll(texts.ToArbitrary(), Gen.Choose(1, 9).ToArbitrary(), (text, most) =>
        {
            using var reader = new StringReader(text);
            var expected = new List<string>();
            while (reader.ReadLine() is { } line)
            {
                expected.Add(line);
            }

            return LinesOfAsync(Encoding.UTF8.GetBytes(text), most).GetAwaiter().GetResult().SequenceEqual(expected);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public async Task NextAsync_HugeLine_IsCutAndTheNextIsWhole()
    {
        var lines = await LinesOfAsync(Encoding.UTF8.GetBytes(new string('x', 9_000_000) + "\nnext\n"), int.MaxValue);

        Assert.Equal((4 * 1024 * 1024) + 1, lines[0].Length);
        Assert.Equal(["next"], lines[1..]);
    }
}
