using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>A running case as another system tells of it, and the command that takes it over.</summary>
internal static class RunningElsewhere
{
    /// <summary>A case that U1 of the other system has accepted, with the limit that it was promised there.</summary>
    internal static CaseSnapshot Running() => new()
    {
        Code = new("C-1"),
        State = Mark("InProcessing"),
        Preset = new("tay-ninh-58-2024", 1, ""),
        Procedure = "ordinary",
        Channel = new("zalo"),
        Kind = new("Reflection"),
        SubmitterKind = new("Citizen"),
        ExternalReference = "1022-77",
        Submission = new()
        {
            Content = Theirs.Seal(Hotline.Text("Đèn đường hỏng")),
            Name = Theirs.Seal(Hotline.Text("Trần Văn Bình")),
            Phone = Theirs.Seal(Hotline.Text("0912345678")),
        },
        ReceivedAt = Hotline.At("2025-02-24 08:00"),
        LatestAt = Hotline.At("2025-02-25 09:00"),
        Field = new TermCode("Lighting"),
        Assignments =
        [
            new()
            {
                Id = new(1),
                Unit = new("U1"),
                State = Mark("InProgress"),
                IsLead = true,
                DispatchedAt = Hotline.At("2025-02-25 08:00"),
                AcceptedAt = Hotline.At("2025-02-25 09:00"),
            },
        ],
        Clocks =
        [
            Run("intake", "2025-02-24 08:00", "2025-02-25 08:00"),
            Run("processing", "2025-02-25 09:00", assignment: 1) with { Promise = new("5 working days", "adopted", Hotline.At("2025-03-05 00:00"), false, null, "theirs", false) },
        ],
    };

    internal static Command Adopting(Hotline hotline, CaseSnapshot snapshot) => hotline.Command("2025-03-03 08:00", Hotline.Owner, new AdoptAct(snapshot)
    {
        Texts = [.. Theirs.Sealed.Select(text => new AdoptedText(text.Key, text.Value))],
        SubmitterId = Hotline.Text("citizen-1"),
    });

    internal static ClockRun Run(string clock, string from, string? to = null, int? assignment = null) => new()
    {
        Clock = new(clock),
        Assignment = assignment is { } id ? new AssignmentId(id) : null,
        StartedAt = Hotline.At(from),
        FirstStoppedAt = to is null ? null : Hotline.At(to),
        StoppedAt = to is null ? null : Hotline.At(to),
        Promise = ClockPromise.ToBeCounted,
    };

    internal static StateMark Mark(string state) => PresetText.TayNinh.Preset.Terms.State(new(state))!.Mark;
}
