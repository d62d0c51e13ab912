using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Events made by hand: a log needs no regulation to be kept.</summary>
internal static class Sample
{
    public static readonly Instant Monday = Instant.FromUtc(2025, 3, 3, 2, 0);

    public static CaseCode Code(int number) => new($"PA-2025-{number:000000}");

    public static CaseKey Key(int number) => new(SHA256.HashData(Encoding.ASCII.GetBytes($"key {number}")));

    /// <summary>The nth event of a case: its registration, then a reminder a day.</summary>
    public static CaseEvent Event(CaseCode code, long sequence, TextSeal? seal = null) => new()
    {
        Case = code,
        Sequence = sequence,
        EffectiveAt = Monday + Duration.FromDays(sequence),
        RecordedAt = Monday + Duration.FromDays(sequence) + Duration.FromMinutes(1),
        By = new(new("ReceptionOfficer"), new UnitCode("TTDVHCC"), "an.nguyen"),
        On = new TriggerCode(sequence == 1 ? "Register" : "Remind"),
        Row = new("T1"),
        Command = new CommandId($"c-{sequence}"),
        Fingerprint = seal?.Fingerprint($"command {sequence}"),
        To = sequence == 1 ? new StateMark(new("Received"), Phase.Intake, Outcome.None) : null,
        Note = seal?.Seal(new($"Đề nghị xử lý sớm, lần {sequence}")),
        Fact = sequence == 1 ? Registration(seal) : new Reminded(),
    };

    public static ImmutableArray<CaseEvent> Events(CaseCode code, long from, int count, TextSeal? seal = null) =>
        [.. Enumerable.Range(0, count).Select(i => Event(code, from + i, seal))];

    private static Registered Registration(TextSeal? seal) => new(
        new("sample", 1, HashChain.Start),
        "ordinary",
        new("portal"),
        new("reflection"),
        new("citizen"),
        seal is null ? new() : new() { Content = seal.Seal(new("Đèn đường hỏng ở ấp Bình Hòa")), Name = seal.Seal(new("Nguyễn Văn Ẩn")) });
}
