using System.Text;
using BenchmarkDotNet.Attributes;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh.Benchmarks;

/// <summary>
/// Nanoseconds a character of texts from a sentence to the limit; the baseline only reads every character once. All lengths read the same 45,000 characters, cut
/// into pieces: one short text over and over is learned by the processor's branch prediction, and a long one is not.
/// </summary>
public class TextLengthBenchmark
{
    private const int Characters = 45_000;

    private Submission[] _submissions = [];
    private string[] _texts = [];

    [Params(125, 500, 5_000, 45_000)]
    public int Length { get; set; }

    public int Found { get; private set; }

    [GlobalSetup]
    public void Setup()
    {
        _texts = [.. Texts.OfLength(Characters).Chunk(Length).Select(piece => new string(piece))];
        _submissions = [.. _texts.Select(text => new Submission { Content = new(text) })];
        var bytes = _texts.Sum(Encoding.UTF8.GetByteCount);
        var findings = _submissions.SelectMany(submission => Intake.Review.Review(submission, Intake.Channel, Intake.Rules, Intake.Day).Findings).ToLookup(finding => finding.ReasonCode);
        Console.WriteLine(
            $"{_texts.Length} texts of {Length} characters, {(double)bytes / Characters:0.000} bytes a character; {string.Join(", ", findings.Select(same => $"{same.Count()} {same.Key}"))}");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Characters)]
    public void ReadEachCharacter()
    {
        var sum = 0;
        foreach (var text in _texts)
        {
            foreach (var c in text)
            {
                sum = unchecked((sum * 31) + c);
            }
        }

        Found = sum;
    }

    [Benchmark(OperationsPerInvoke = Characters)]
    public void Review()
    {
        var found = 0;
        foreach (var submission in _submissions)
        {
            found += Intake.Review.Review(submission, Intake.Channel, Intake.Rules, Intake.Day).Findings.Length;
        }

        Found = found;
    }
}
