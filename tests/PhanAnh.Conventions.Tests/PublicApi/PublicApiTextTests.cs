using System.Diagnostics.CodeAnalysis;

namespace PhanAnh.Conventions.Tests;

[SuppressMessage("Performance", "CA1812", Justification = "The types stand for public API and are only looked at.")]
[SuppressMessage("Design", "CA1034", Justification = "The types stand for public API and are only looked at.")]
public sealed class PublicApiTextTests
{
    private const string Expected = """
        public sealed record PublicApiTextTests.Sample<T> : IDisposable where T : class
            public IReadOnlyList<string?> Names { get; init; }
            public Sample(T Value, int? Count)
            public T Value { get; init; }
            public const string Word = "từ"
            public int? Count { get; init; }
            public override string ToString()
            public required string? Note { get; init; }
            public static bool TryFind(string key, out T? found)
            public static string? Join(IDictionary<string, IReadOnlyList<int?>?> parts, params string[] more)
            public static void Each(Func<T, bool> visit, DayOfWeek from = DayOfWeek.Monday, bool deep = false)
            public void Dispose()

        """;

    public sealed record Sample<T>(T Value, int? Count) : IDisposable
        where T : class
    {
        public const string Word = "từ";

        public required string? Note { get; init; }

        public IReadOnlyList<string?> Names { get; init; } = [];

        internal int Hidden => 0;

        public static bool TryFind(string key, [NotNullWhen(true)] out T? found)
        {
            found = default;
            return key.Length > 0;
        }

        public static string? Join(IDictionary<string, IReadOnlyList<int?>?> parts, params string[] more) => parts.Count + more.Length > 0 ? "" : null;

        public static void Each(Func<T, bool> visit, DayOfWeek from = DayOfWeek.Monday, bool deep = false) => _ = (visit, from, deep);

        public override string ToString() => Word;

        public void Dispose()
        {
        }
    }

    [Fact]
    public void Of_Record_WritesWhatItsAuthorWrote()
    {
        var actual = PublicApiText.Of(typeof(Sample<>));

        Assert.Equal(Expected.ReplaceLineEndings("\n"), actual);
    }
}
