using BenchmarkDotNet.Attributes;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh.Benchmarks;

/// <summary>Nanoseconds a character of texts from a sentence to the limit; the baseline only reads every character once.</summary>
public class TextLengthBenchmark
{
    private Submission _submission = null!;
    private string _text = "";
    private int _times;

    [Params(120, 500, 5_000, 45_000)]
    public int Length { get; set; }

    public int Found { get; private set; }

    [GlobalSetup]
    public void Setup()
    {
        _text = Texts.OfLength(Length);
        _submission = new() { Content = new(_text) };
        _times = Math.Max(1, 45_000 / Length);
        var bytes = System.Text.Encoding.UTF8.GetByteCount(_text);
        Console.WriteLine($"{Length} characters, {bytes} bytes, {(double)bytes / Length:0.000} bytes a character");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = 45_000)]
    public void ReadEachCharacter()
    {
        var sum = 0;
        for (var i = 0; i < _times; i++)
        {
            foreach (var c in _text)
            {
                sum = unchecked((sum * 31) + c);
            }
        }

        Found = sum;
    }

    [Benchmark(OperationsPerInvoke = 45_000)]
    public void Review()
    {
        var found = 0;
        for (var i = 0; i < _times; i++)
        {
            found += Intake.Review.Review(_submission, Intake.Channel, Intake.Rules, Intake.Day).Findings.Length;
        }

        Found = found;
    }
}
