using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace PhanAnh.Cli.Tests;

public sealed class LineFileTests
{
    /// <summary>Gives a few bytes at a time, as a pipe may.</summary>
    private sealed class Trickle(byte[] bytes, int most) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, most)]);
    }

    private static List<string> LinesOf(Stream stream)
    {
        var file = new LineFile(stream);
        var lines = new List<string>();
        while (file.Next())
        {
            Assert.Equal(lines.Count + 1, file.Number);
            lines.Add(Encoding.UTF8.GetString(file.Line.Span));
        }

        return lines;
    }

    [Fact]
    public void Next_AnyTextInAnyPieces_EqualsAStreamReader()
    {
        var texts = Gen.Elements("a", "đ", "\n", "\r\n", "", "xyz").ListOf().Select(string.Concat);
        Prop.ForAll(texts.ToArbitrary(), Gen.Choose(1, 9).ToArbitrary(), (text, most) =>
        {
            using var stream = new Trickle(Encoding.UTF8.GetBytes(text), most);
            using var reader = new StringReader(text);
            var expected = new List<string>();
            while (reader.ReadLine() is { } line)
            {
                expected.Add(line);
            }

            return LinesOf(stream).SequenceEqual(expected);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Next_HugeLine_IsCutAndTheNextIsWhole()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(new string('x', 9_000_000) + "\nnext\n"));
        var lines = LinesOf(stream);

        Assert.Equal((4 * 1024 * 1024) + 1, lines[0].Length);
        Assert.Equal(["next"], lines[1..]);
    }
}
