using BenchmarkDotNet.Attributes;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh.Benchmarks;

/// <summary>Redacting an answer of 500 characters, against the plain scan that only counts its letters and digits.</summary>
public class RedactionBenchmark
{
    private static readonly SensitiveText Text = new(string.Concat(Enumerable.Repeat(
        "Đơn vị đã kiểm tra và thay bóng đèn trên tuyến đường trước chợ; thắc mắc xin liên hệ 0987 654 321. ", 5)));

    private static readonly SensitiveText Clean = new(string.Concat(Enumerable.Repeat(
        "Đơn vị đã kiểm tra và thay bóng đèn trên tuyến đường trước chợ, trân trọng cảm ơn ông bà đã phản ánh. ", 5)));

    private static readonly Redactor Redactor = Redactor.For(new Submission
    {
        Name = new("Nguyễn Thúy Hòa"), Phone = new("0912345678"), Email = new("hoa@gmail.com"),
    });

    [Benchmark(Baseline = true)]
    public object PlainScan()
    {
        var count = 0;
        foreach (var c in Text.Reveal())
        {
            count += char.IsLetterOrDigit(c) ? 1 : 0;
        }

        return count;
    }

    [Benchmark]
    public object ReviewClean() => Redactor.Review(Clean);

    [Benchmark]
    public object ReviewFivePhones() => Redactor.Review(Text);
}
