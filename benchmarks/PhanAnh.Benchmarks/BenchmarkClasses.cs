using System.Globalization;

namespace PhanAnh.Benchmarks;

/// <summary>The classes of this assembly that measure something.</summary>
internal static class BenchmarkClasses
{
    private const string Suffix = "Benchmark";

    internal static IReadOnlyList<Type> All { get; } =
    [
        .. typeof(BenchmarkClasses).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith(Suffix, StringComparison.Ordinal))
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    /// <summary><c>CanFire</c> of <c>CanFireBenchmark</c>.</summary>
    internal static string NameOf(Type type) => type.Name[..^Suffix.Length];

    internal static Type? Find(string name) => All.FirstOrDefault(type => NameOf(type) == name);

    /// <summary>The value of a parameter.</summary>
    internal static string TextOf(object? value) => value is int number ? number.ToString("#,0", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
