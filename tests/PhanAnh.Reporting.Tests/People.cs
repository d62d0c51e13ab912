namespace PhanAnh.Reporting.Tests;

/// <summary>Who acts in the tests, and what arrives.</summary>
internal static class People
{
    internal static Actor Submitter { get; } = Actor.Of("citizen-1", "Submitter");

    internal static Actor Reception { get; } = Actor.Of("reception-1", "ReceptionOfficer");

    internal static Actor Coordinator { get; } = Actor.Of("coordinator-1", "CoordinatingUnit");

    internal static Actor Owner { get; } = Actor.Of("owner-1", "SystemOwner");

    internal static Actor Officer(string unit) => Actor.Of("officer-" + unit, "HandlingOfficer", unit);

    internal static Actor Leader(string unit) => Actor.Of("leader-" + unit, "ApprovingLeader", unit);

    internal static SensitiveText Text(string text) => new(text);

    internal static RegisterAct Registration(string channel, string kind, string submitter, bool secret) =>
        new(new(channel), new(kind), new(submitter), new Submission
        {
            Content = Text("Đèn đường trước chợ hỏng ba ngày nay."),
            Name = Text("Nguyễn Thị Lan"),
            Phone = Text("0912345678"),
            Email = Text("lan@example.vn"),
            Place = Text("Chợ Long Hoa"),
            OccurredAt = Text("tối hôm qua"),
            TruthfulnessDeclared = true,
        })
        {
            ConfidentialityRequested = secret,
            SubmitterId = Text("citizen-1"),
        };
}
