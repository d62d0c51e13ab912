using NodaTime;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh.Benchmarks;

/// <summary>Intake rules in the shape of the shipped presets.</summary>
internal static class Intake
{
    internal static TermCode Channel { get; } = new("portal");

    internal static LocalDate Day { get; } = new(2025, 3, 3);

    internal static IntakeReview Review { get; } = new();

    internal static IntakeRules Rules { get; } = new(
        [new(Channel, new("Cổng"), null, null, null, [])],
        [
            Row(IntakeField.Content), Row(IntakeField.Place), Row(IntakeField.OccurredAt), Row(IntakeField.Name), Row(IntakeField.Phone),
            Row(IntakeField.Email), Row(IntakeField.Truthfulness), Row(IntakeField.Marks), Row(IntakeField.Language),
        ],
        [
            Ground("a", "complaint", "denunciation", "dispute", "lawsuit"), Ground("b", "secrecy"), Ground("c", "advertising"), Ground("d", "defamation"),
            Ground("e", "emergency.police", "emergency.fire", "emergency.ambulance"),
        ],
        ["vi"]);

    internal static Submission Of(string content) => new()
    {
        Content = new(content),
        Name = new("Nguyễn Thị Hạnh"),
        Phone = new("0912 345 678"),
        Email = new("hanh.nguyen@gmail.com"),
        Place = new("Ấp Thạnh Trung, xã Thạnh Tây"),
        OccurredAt = new("từ tối 28/02/2025"),
        TruthfulnessDeclared = true,
    };

    private static IntakeRequirement Row(IntakeField field) => new(field, MissingField.AskClarification, [], null, [new("A6")]);

    private static GroundDefinition Ground(string code, params string[] cues) =>
        new(new(code), new("Trường hợp " + code), [], [], false, null, [new("A6.5")]) { Cues = [.. cues.Select(cue => new GroundCue(new(cue), null))] };
}
