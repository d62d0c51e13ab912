using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace PhanAnh.Tests;

public sealed class LineReaderTests
{
    [Fact]
    public void Lines_AnyText_AreThoseOfASplit() =>
        Prop.ForAll(Gen.Elements("a", "\n", "\r\n", "đường", "\uFEFF", new string('x', 70_000)).ArrayOf().ToArbitrary(), async pieces =>
        {
            var text = string.Concat(pieces);
            var bytes = Encoding.UTF8.GetBytes(text);
            using var folder = new Folder();
            await File.WriteAllBytesAsync(folder["lines"], bytes);
            using var file = File.OpenHandle(folder["lines"]);

            var expected = (text.StartsWith('\uFEFF') ? text[1..] : text).Split('\n');
            var number = 0;
            await foreach (var line in LineReader.LinesAsync(file, bytes.Length))
            {
                var isLast = number == expected.Length - 1;
                Assert.Equal(!isLast, line.IsEnded);
                Assert.Equal(isLast ? expected[number] : TrimOne(expected[number]), Encoding.UTF8.GetString(line.Bytes.Span));
                Assert.True(bytes.AsSpan((int)line.Offset).StartsWith(line.Bytes.Span));
                Assert.Equal(++number, line.Number);
            }

            Assert.Equal(expected[^1].Length == 0 ? expected.Length - 1 : expected.Length, number);
        }).QuickCheckThrowOnFailure();

    private static string TrimOne(string line) => line.EndsWith('\r') ? line[..^1] : line;
}
