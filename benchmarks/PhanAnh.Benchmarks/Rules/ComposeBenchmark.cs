using System.Text;
using BenchmarkDotNet.Attributes;
using PhanAnh.Rules;

namespace PhanAnh.Benchmarks;

/// <summary>Our composition of Vietnamese letters against the platform's, on text that is composed already and on text that is not.</summary>
public class ComposeBenchmark
{
    private const int Many = 50;

    private string _text = "";

    [Params("composed", "decomposed")]
    public string Form { get; set; } = "composed";

    public int Found { get; private set; }

    [GlobalSetup]
    public void Setup()
    {
        _text = Form == "composed" ? Texts.Clean : Texts.Clean.Normalize(NormalizationForm.FormD);
        if (VietnameseText.Compose(_text) != Texts.Clean)
        {
            throw new InvalidOperationException("The composition differs from the platform's.");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Many)]
    public void Normalize()
    {
        var length = 0;
        for (var i = 0; i < Many; i++)
        {
            length += _text.Normalize(NormalizationForm.FormC).Length;
        }

        Found = length;
    }

    [Benchmark(OperationsPerInvoke = Many)]
    public void Compose()
    {
        var length = 0;
        for (var i = 0; i < Many; i++)
        {
            length += VietnameseText.Compose(_text).Length;
        }

        Found = length;
    }
}
