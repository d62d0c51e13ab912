using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Rules.Tests;

/// <summary>Intake rules in the shape of a preset, and submissions that meet them.</summary>
internal static class HotlineRules
{
    internal static TermCode Portal { get; } = new("portal");

    internal static TermCode CallCentre { get; } = new("call-centre");

    internal static LocalDate Day { get; } = new(2025, 3, 3);

    internal static IntakeRules Strict { get; } = With(IncompleteGround.Both);

    internal static IntakeRules Either { get; } = With(IncompleteGround.Either);

    /// <summary>A regulation that asks for nothing and knows no ground.</summary>
    internal static IntakeRules Silent { get; } = new([Channel(Portal)], [], [], []);

    internal static Submission Complete { get; } = new()
    {
        Content = new("Đèn đường trước nhà văn hóa ấp Thạnh Trung bị tắt đã ba đêm, đề nghị sửa chữa sớm."),
        Name = new("Nguyễn Thị Hạnh"),
        Phone = new("0912 345 678"),
        Email = new("hanh.nguyen@gmail.com"),
        Place = new("Ấp Thạnh Trung, xã Thạnh Tây"),
        OccurredAt = new("từ tối 28/02/2025"),
        TruthfulnessDeclared = true,
    };

    internal static Submission Of(string content) => Complete with { Content = new(content) };

    internal static IntakeResult Review(this Submission submission, IntakeRules? rules = null) =>
        new IntakeReview().Review(submission, Portal, rules ?? Strict, Day);

    internal static string Codes(this IntakeResult result) => string.Join(' ', result.Findings.Select(finding => finding.ReasonCode));

    private static IntakeRules With(IncompleteGround incomplete) => new(
        [Channel(Portal), Channel(CallCentre)],
        [
            Row(IntakeField.Content, MissingField.Block, "A6.2"),
            Row(IntakeField.Place, MissingField.Block, "A6.2"),
            Row(IntakeField.OccurredAt, MissingField.AskClarification, "A6.2"),
            Row(IntakeField.Name, MissingField.AskClarification, "A6.3"),
            Row(IntakeField.Phone, MissingField.AskClarification, "A6.3"),
            Row(IntakeField.Email, MissingField.AskClarification, "A6.3", Portal),
            Row(IntakeField.Truthfulness, MissingField.Note, "A6.4-2"),
            Row(IntakeField.Marks, MissingField.AskClarification, "A6.1-1"),
            Row(IntakeField.Language, MissingField.AskClarification, "A6.1-2"),
        ],
        [
            Ground("a", "A6.5a", ("dispute", "Dispute"), ("lawsuit", "Lawsuit"), ("complaint", "Complaint"), ("denunciation", "Denunciation")),
            Ground("b", "A6.5b", ("secrecy", "DisclosesStateSecrets")),
            Ground("c", "A6.5c", ("advertising", null)),
            Ground("dd", "A6.5dd", ("defamation", null)),
            Ground("e", "A6.5e", ("emergency.police", "Police113"), ("emergency.fire", "Fire114"), ("emergency.ambulance", "Ambulance115")),
            Ground("g", "A6.5g") with { Incomplete = incomplete },
        ],
        ["vi"]);

    private static ChannelDefinition Channel(TermCode code) => new(code, new("Kênh"), null, null, null, []);

    private static IntakeRequirement Row(IntakeField field, MissingField missing, string clause, params TermCode[] channels) =>
        new(field, missing, [.. channels], null, [new(clause)]);

    private static GroundDefinition Ground(string code, string clause, params (string Cue, string? SubCode)[] cues) =>
        new(new(code), new("Trường hợp " + code), [], [], false, null, [new(clause)])
        {
            Cues = [.. cues.Select(cue => new GroundCue(new(cue.Cue), cue.SubCode is { } sub ? new TermCode(sub) : null))],
        };
}
