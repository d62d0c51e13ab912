using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Outcome = PhanAnh.Core.Outcome;

namespace PhanAnh.Reporting.Documents.Tests;

/// <summary>Whatever lives cases have, and even where a host hands in every text there is: a report holds what its form may hold.</summary>
public sealed partial class SecrecyTests
{
    private static readonly ReportForm Posting = new(new("posting"), new("Công khai"), ["day", "month"], ["F-27"], [new("BP-A5a.3-2")]);

    private static readonly ReportForm Evaluation = new(new("evaluation"), new("Đánh giá"), ["month"], ["F-22"], [new("DN-A11.1-1")])
    {
        IdentifiedFor = [new("SystemOwner")],
    };

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public void Report_OfAllFigures_HoldsNoTextOfAnyCase(int seed)
    {
        var lives = new Lives(seed);

        var report = Report.Build(lives.Request("2025-02"), lives.Facts);

        Assert.All(Renderings(report), text => Assert.DoesNotMatch(AnyText(), text));
        Assert.Empty(lives.Request("2025-02").TextsWanted());
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [Trait("Clause", "BP-A5a.3-2")]
    public void Posting_OfRandomLives_ShowsOnlyWhatThePublicMaySee(int seed)
    {
        var lives = new Lives(seed);
        var request = lives.Request("2025-02") with { Form = Posting };

        var report = Report.Build(request, lives.Facts);

        var open = lives.Cases.Where(subject => !subject.IsClosedToThePublic && !subject.ConfidentialityRequested
            && subject.State.Outcome is not (Outcome.Rejected or Outcome.SecretRegime)).Select(subject => subject.Code.Value).ToHashSet(StringComparer.Ordinal);
        var answers = lives.Cases.Select(PublicRecord.Of).OfType<PublicRecord>().SelectMany(record => record.Results).Select(result => lives.Texts[result.Text!.Value].Reveal())
            .ToHashSet(StringComparer.Ordinal);
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rendering in Renderings(report).Concat(Renderings(report.ForPublication())))
        {
            shown.UnionWith(AnyText().Matches(rendering).Select(match => match.Value));
            Assert.Subset(open, CaseNumber().Matches(rendering).Select(match => match.Value).ToHashSet(StringComparer.Ordinal));
        }

        Assert.NotEmpty(shown);
        Assert.All(shown, text => Assert.StartsWith("PUBLIC", text, StringComparison.Ordinal));
        Assert.Subset(answers, shown);
        Assert.Subset(request.TextsWanted().Select(wanted => lives.Texts[wanted.Reference].Reveal()).ToHashSet(StringComparer.Ordinal), shown);
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [Trait("Clause", "DN-A11.1-1")]
    public void Evaluation_WithLeave_NamesNobodyWhoAskedForSecrecyAndNoSecret(int seed)
    {
        var lives = new Lives(seed);
        Assert.True(Disclosure.TryGrant(Evaluation, new("SystemOwner"), out var leave, out _));
        var request = lives.Request("2025-02") with { Form = Evaluation, Disclosure = leave };

        var report = Report.Build(request, lives.Facts);

        var hidden = lives.Cases.Where(subject => subject.IsStateSecret || subject.ConfidentialityRequested).Select(subject => subject.Code.Value).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(hidden);
        var wanted = request.TextsWanted().Select(text => lives.Texts[text.Reference].Reveal()).ToHashSet(StringComparer.Ordinal);
        foreach (var rendering in Renderings(report))
        {
            var shown = AnyText().Matches(rendering).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
            Assert.Contains(shown, text => text.StartsWith("NAME", StringComparison.Ordinal));
            Assert.DoesNotContain(shown, text => text.StartsWith("OTHER", StringComparison.Ordinal) || hidden.Contains(text[(text.IndexOf('=', StringComparison.Ordinal) + 1)..]));
            Assert.Subset(wanted, shown);
        }

        Assert.All(Renderings(report.ForPublication()), text => Assert.DoesNotMatch(AnyText(), text));
        Assert.All(Renderings(Report.Build(request with { Disclosure = null }, lives.Facts)), text => Assert.DoesNotMatch(AnyText(), text));
    }

    [Fact]
    public void Evaluation_Identified_CannotBeFrozenAndIsForOneFormAlone()
    {
        var lives = new Lives(11);
        Assert.True(Disclosure.TryGrant(Evaluation, new("SystemOwner"), out var leave, out _));
        var request = lives.Request("2025-02") with { Form = Evaluation, Disclosure = leave };

        Assert.False(FrozenReport.TryFreeze(
            Report.Build(request, lives.Facts), LogDigest.Of([]), [History.TayNinhRegulation], lives.Facts.Cut, out _, out var refusal));
        Assert.Equal(ReportCodes.Identified, refusal.Code);
        Assert.Throws<ArgumentException>(() => Report.Build(request with { Form = Posting }, lives.Facts));
        Assert.Throws<ArgumentException>(() => Report.Build(request with { Form = null }, lives.Facts));
    }

    /// <summary>Every rendering there is; of files what stands in all their parts.</summary>
    private static IEnumerable<string> Renderings(Report report)
    {
        yield return ReportCsv.Render(report, Language.Vietnamese);
        yield return Encoding.UTF8.GetString(ReportJson.Render(report));
        foreach (var language in Enum.GetValues<Language>())
        {
            // A line as wide as a text, so that none is broken in two.
            yield return ReportText.Render(report, language, 2_000, 10_000);
            yield return ReportMarkdown.Render(report, language).Replace("\\", "", StringComparison.Ordinal);
            yield return ReportHtml.Render(report, language, 10_000);
            yield return string.Join('\n', Archive.Read(ReportSpreadsheet.Render(report, language)).Values);
        }
    }

    [GeneratedRegex(@"(NAME|PHONE|CONTENT|OTHER|(ANSWER|PUBLIC)\d+v\d+)=C-\d{5}", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex AnyText();

    [GeneratedRegex(@"C-\d{5}", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex CaseNumber();

    /// <summary>Random lives whose every text says what it is and whose.</summary>
    private sealed class Lives
    {
        internal Lives(int seed)
        {
            CaseEvent[][] logs = [.. RandomHistories.Histories(seed, 150).Select(history => history.Log.Select(LookedThrough).ToArray())];
            var events = logs.SelectMany(log => log).ToArray();
            Cases = [.. logs.Select(Case.Replay)];
            Facts = History.Folder.Fold(events, Sample.Period("2025-02").End);
            Listing = CaseListing.Fold(events, Facts.Cut);
            foreach (var subject in Cases)
            {
                Add(subject.Submission.Name, "NAME", subject);
                Add(subject.Submission.Phone, "PHONE", subject);
                Add(subject.Submission.Content, "CONTENT", subject);
                foreach (var other in new[] { subject.Submission.Email, subject.Submission.Address, subject.Submission.Place, subject.Submission.OccurredAt, subject.Submitter })
                {
                    Add(other, "OTHER", subject);
                }

                foreach (var assignment in subject.Assignments)
                {
                    foreach (var answer in assignment.Answers)
                    {
                        Add(answer.Text, $"ANSWER{assignment.Id}v{CellString.Digits(answer.Version)}", subject);
                        Add(answer.Public, $"PUBLIC{assignment.Id}v{CellString.Digits(answer.Version)}", subject);
                    }
                }
            }
        }

        internal ImmutableArray<Case> Cases { get; }

        internal FactSet Facts { get; }

        internal Dictionary<TextRef, SensitiveText> Texts { get; } = [];

        private CaseListing Listing { get; }

        internal ReportRequest Request(string period) => new(History.TayNinh, Sample.Period(period)) { Units = History.Units, Listing = Listing, Texts = Texts };

        /// <summary>What is published was looked through for personal data first, as the desk does it, and is another text than the unit's.</summary>
        private static CaseEvent LookedThrough(CaseEvent e) => e.Fact is Published published
            ? e with { Fact = published with { Public = ReferenceOf($"{e.Case}#{CellString.Digits(e.Sequence)}") } }
            : e;

        private static TextRef ReferenceOf(string what) => new(Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(what))));

        private void Add(TextRef? reference, string what, Case subject)
        {
            if (reference is { } known)
            {
                Texts.TryAdd(known, new($"{what}={subject.Code}"));
            }
        }
    }
}
