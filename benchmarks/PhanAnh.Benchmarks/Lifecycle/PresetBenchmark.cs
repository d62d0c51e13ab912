using BenchmarkDotNet.Attributes;

namespace PhanAnh.Benchmarks;

/// <summary>Reading and compiling the shipped regulation with the largest file.</summary>
public class PresetBenchmark
{
    private readonly byte[] _bytes = Bytes();

    [Benchmark(Baseline = true)]
    public object Compile() => PresetLoad.From(_bytes);

    private static byte[] Bytes()
    {
        using var stream = typeof(PresetLibrary).Assembly.GetManifestResourceStream("PhanAnh.Presets.tay-ninh-58-2024")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
