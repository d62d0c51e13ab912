using System.Text;
using BenchmarkDotNet.Attributes;
using FluentValidation;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh.Benchmarks;

/// <summary>A whole review of 500 characters, against a search for the lexicon's terms as most programs write it, and what the validators of its structure cost.</summary>
public class IntakeReviewBenchmark
{
    private const int Many = 20;

    private readonly string[] _terms = [.. Lexicon.Shipped.Terms
        .Where(term => term.Kind == LexiconTermKind.Hints)
        .Select(term => term.Pattern.Split('…')[0].Trim('^', '$', ' ').ToUpperInvariant())];

    private Submission _submission = Intake.Of(Texts.Clean);
    private SubmissionValidator _validator = null!;

    [Params("clean", "rich")]
    public string Text { get; set; } = "clean";

    public int Found { get; private set; }

    [GlobalSetup]
    public void Setup()
    {
        _submission = Intake.Of(Text == "clean" ? Texts.Clean : Texts.Rich);
        _validator = new(Intake.Rules, Intake.Channel);
        Console.WriteLine($"{Text}: {_submission.Content!.Reveal().Length} characters, {Intake.Review.Review(_submission, Intake.Channel, Intake.Rules, Intake.Day).Findings.Length} findings");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Many)]
    public void ContainsEachTerm()
    {
        var found = 0;
        for (var i = 0; i < Many; i++)
        {
            var text = _submission.Content!.Reveal().Normalize(NormalizationForm.FormC).ToUpperInvariant();
            foreach (var term in _terms)
            {
                found += text.Contains(term, StringComparison.Ordinal) ? 1 : 0;
            }
        }

        Found = found;
    }

    [Benchmark(OperationsPerInvoke = Many)]
    public void Review()
    {
        var found = 0;
        for (var i = 0; i < Many; i++)
        {
            found += Intake.Review.Review(_submission, Intake.Channel, Intake.Rules, Intake.Day).Findings.Length;
        }

        Found = found;
    }

    [Benchmark(OperationsPerInvoke = Many)]
    public void StructureAlone()
    {
        var found = 0;
        for (var i = 0; i < Many; i++)
        {
            found += _validator.Validate(_submission).Errors.Count;
        }

        Found = found;
    }
}
