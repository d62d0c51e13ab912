using FsCheck;
using FsCheck.Fluent;
using PhanAnh.Core;

namespace PhanAnh.Rules.Tests;

public class IntakePropertyTests
{
    private static readonly string[] Pieces =
    [
        "đang cháy ", "tôi tố cáo ", "không ", "khiếu nại ", "quyết định ", "tuần trước ", "cứu với", ". ", ", ", "\n", "“", "”", "\"", "TỐI MẬT", "MẬT ONG ",
        "đèn ", "den duong khong sang ", "dduwowngf ", "®\u00AD", "Ã¡Â»", "a\u0301", "e\u0302\u0301", "\u200B", "\u202E", "\uD83D", "😀", "\0", "\uFFFD",
        "0912345678 ", "an@gmail.con ", "31/02/2025 ", "Nguyễn Thị Hạnh ", "thằng ", "lừa đảo ", "liên hệ zalo ", "我", "ស", "…", "cаo ",
    ];

    private static readonly Gen<SensitiveText?> Texts =
        Gen.OneOf(Gen.Constant<SensitiveText?>(null), Gen.Elements(Pieces).ArrayOf().Select(pieces => SensitiveText.From(string.Concat(pieces))));

    private static readonly Gen<MediaDescriptor> Files =
        from type in Gen.Elements("image/jpeg", "jpeg", "", "a/b/c")
        from size in Gen.Choose(-1, 2)
        select new MediaDescriptor(type, size);

    private static readonly Arbitrary<Submission> Submissions = (
        from texts in Texts.ArrayOf(7)
        from files in Files.ArrayOf()
        from declared in Gen.Elements(true, false)
        select new Submission
        {
            Content = texts[0],
            Name = texts[1],
            Phone = texts[2],
            Email = texts[3],
            Address = texts[4],
            Place = texts[5],
            OccurredAt = texts[6],
            Attachments = [.. files.Take(2)],
            TruthfulnessDeclared = declared,
        }).ToArbitrary();

    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(1_000);

    [Fact]
    public void Review_Twice_GivesTheSame() =>
        Prop.ForAll(Submissions, submission =>
            submission.Review().Findings.SequenceEqual(submission.Review().Findings)
            && submission.Review().Coverage.SequenceEqual(submission.Review().Coverage)
            && submission.Review().Grounds.SequenceEqual(submission.Review().Grounds)).Check(Many);

    [Fact]
    public void Evidence_AnySubmission_LiesInTheRawTextInOrder() =>
        Prop.ForAll(Submissions, submission => submission.Review().Findings.All(finding =>
            finding.Evidence.All(e => e.Span.Start >= 0 && e.Span.Length > 0 && e.Span.End <= LengthOf(submission, e.Field))
            && finding.Evidence.Zip(finding.Evidence.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start))).Check(Many);

    [Fact]
    public void Severity_AnySubmission_StaysBelowTheCap() =>
        Prop.ForAll(Submissions, submission => submission.Review().Findings.All(finding => finding.Severity <= CapOf(finding))).Check(Many);

    [Fact]
    public void Findings_AnySubmission_StandGravestFirst() =>
        Prop.ForAll(Submissions, submission => submission.Review().Findings is var findings
            && findings.Zip(findings.Skip(1)).All(pair => pair.First.Severity >= pair.Second.Severity)).Check(Many);

    [Fact]
    [Trait("Clause", "TN58-A6.5g")]
    public void Grounds_WithAContactAdded_NeverGainTheIncompleteOne() =>
        Prop.ForAll(Submissions, Gen.Elements(true, false).ToArbitrary(), (submission, either) =>
        {
            var rules = either ? HotlineRules.Either : HotlineRules.Strict;
            var reachable = submission with { Phone = new("0912 345 678") };
            return submission.Review(rules).Grounds.Contains(G) || !reachable.Review(rules).Grounds.Contains(G);
        }).Check(Many);

    [Fact]
    [Trait("Clause", "TN58-A6.5g")]
    public void Grounds_BothHalves_OnlyWithoutContact() =>
        Prop.ForAll(Submissions, submission =>
            !submission.Review().Grounds.Contains(G)
            || !(submission.Has(IntakeField.Phone) || submission.Has(IntakeField.Email) || submission.Has(IntakeField.Address))).Check(Many);

    [Fact]
    public void Sentences_AnyFinding_QuoteNobody() =>
        Prop.ForAll(Submissions, submission =>
        {
            var secret = submission with
            {
                Content = new(submission.Content?.Reveal() + " Xyzzyq0987654321 "),
                Name = new("Xyzzyq 7"),
                Phone = new("Xyzzyq 0987654321 1"),
                Email = new("Xyzzyq@xyzzyq..vn"),
                Place = new("Xyzzyq\u202E"),
            };
            var result = secret.Review();
            return result.Findings.SelectMany(Sayings).Append(result.ToString()).Concat(result.Coverage.Select(c => c.ToString()))
                .All(text => !text.Contains("xyzzyq", StringComparison.OrdinalIgnoreCase) && !text.Contains("0987", StringComparison.Ordinal));
        }).Check(Many);

    private static AppliedGround G { get; } = new(new("g"));

    private static IEnumerable<string> Sayings(Finding finding) =>
    [
        finding.ToString(), finding.In(Language.Vietnamese), finding.In(Language.English), finding.GuidanceIn(Language.Vietnamese),
        finding.GuidanceIn(Language.English), $"{finding.Suggestion} {finding.OwnMessage}", string.Join(' ', finding.Arguments),
    ];

    private static FindingSeverity CapOf(Finding finding) => finding switch
    {
        { RuleId: IntakeRuleIds.Required, Field: IntakeField.Content or IntakeField.Truthfulness } => FindingSeverity.Blocks,
        { RuleId: IntakeRuleIds.WellFormed, Field: IntakeField.Content, ReasonCode: TextDefectCodes.IllFormed } => FindingSeverity.Blocks,
        { RuleId: IntakeRuleIds.Cue or IntakeRuleIds.Incomplete or "L1" or "H1" } => FindingSeverity.NeedsHumanJudgement,
        _ => FindingSeverity.AsksForClarification,
    };

    private static int LengthOf(Submission submission, IntakeField field) => field switch
    {
        IntakeField.Content => submission.Content!.Reveal().Length,
        IntakeField.Name => submission.Name!.Reveal().Length,
        IntakeField.Phone => submission.Phone!.Reveal().Length,
        IntakeField.Email => submission.Email!.Reveal().Length,
        IntakeField.Address => submission.Address!.Reveal().Length,
        IntakeField.Place => submission.Place!.Reveal().Length,
        IntakeField.OccurredAt => submission.OccurredAt!.Reveal().Length,
        _ => 0,
    };
}
