using BenchmarkDotNet.Attributes;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh.Benchmarks;

/// <summary>Texts that somebody made to be slow, far longer than the limit of a submission where the kind of text needs it; the baseline only reads every character once.</summary>
[Turns(3, 21)]
public class PathologicalBenchmark
{
    private static readonly Redactor Redactor = Redactor.For(new Submission
    {
        Name = new("Nguyễn Thúy Hòa"), Phone = new("0912345678"), Email = new("hoa@gmail.com"), Address = new("12 Ấp Thạnh Trung, xã Thạnh Tây"),
    });

    private SensitiveText _text = new("");
    private Submission _submission = new();

    [Params(
        "100,000 a and !", "100,000 digits", "20,000 phones", "200,000 marks on a letter", "20,000 at signs", "40,000 own names", "45,000 own names without end", "20,000 quotes",
        "20,000 hidden", "10,000 families", "15,000 telex", "20,000 question marks", "20,000 negations", "20,000 slashes", "10,000,000 letters")]
    public string Kind { get; set; } = "";

    public int Found { get; private set; }

    [GlobalSetup]
    public void Setup()
    {
        _text = new(Made());
        _submission = new() { Content = _text };
    }

    [Benchmark(Baseline = true)]
    public void ReadEachCharacter()
    {
        var sum = 0;
        foreach (var c in _text.Reveal())
        {
            sum = unchecked((sum * 31) + c);
        }

        Found = sum;
    }

    [Benchmark]
    public object Review() => Intake.Review.Review(_submission, Intake.Channel, Intake.Rules, Intake.Day);

    [Benchmark]
    public object Redact() => Redactor.Review(_text);

    private string Made() => Kind switch
    {
        "100,000 a and !" => new string('a', 100_000) + "!",
        "100,000 digits" => new string('1', 100_000),
        "20,000 phones" => Many("0912 ", 20_000),
        "200,000 marks on a letter" => "a" + Many("\u0301\u0323", 100_000),
        "20,000 at signs" => Many("a@", 20_000),
        "40,000 own names" => Many("Hòa ", 40_000 / 4),
        "45,000 own names without end" => Many("Nguyễn Thúy ", 45_000 / 12),
        "20,000 quotes" => Many("\"khiếu nại “", 20_000 / 11),
        "20,000 hidden" => Many("k\u200Bh\u00ADi\u2060ếu nại ", 20_000 / 13),
        "10,000 families" => Many("\U0001F468\u200D\U0001F469\u200D\U0001F467 ", 10_000 / 9),
        "15,000 telex" => Many("ddocj muoons dduwowngf ", 15_000 / 23),
        "20,000 question marks" => Many("C?ng h?a ", 20_000 / 9),
        "20,000 negations" => Many("không chưa đừng tố cáo khiếu nại ", 20_000 / 33),
        "20,000 slashes" => Many("http://a/58/2024/QĐ-", 20_000 / 20),
        _ => new string('b', 10_000_000),
    };

    private static string Many(string part, int times) => string.Concat(Enumerable.Repeat(part, times));
}
