using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>The leader approves, amends or sends back (Article 9).</summary>
public sealed class TayNinhApprovalTests : TayNinhScenarios
{
    [Fact]
    [Trait("Scenario", "S-TN-24")]
    [Trait("Clause", "TN58-A9.3a-1")]
    [Trait("Clause", "TN58-A4.4")]
    public void SendBack_BeforeTheLimit_LetsProcessingGoOnWithItsOriginalDue()
    {
        SentBackAndSubmittedAgain(Hotline);

        Assert.Equal("2025-03-12 00:00:00", Hotline.Due("processing"));
        Assert.Equal(ClockVerdict.MetLate, Hotline.Verdict("processing", "2025-03-13 00:00"));
        Assert.Equal(10, Hotline.HoursLate("processing", "2025-03-13 00:00"));
        Assert.Equal("2025-03-14 00:00:00", Hotline.Due("approval"));
        Assert.Equal(2, Hotline.Case.Assignments.Single().Answers.Length);
        Assert.Contains("SentBack", Hotline.NoticeCodes);
    }

    [Fact]
    [Trait("Scenario", "S-TN-24")]
    [Trait("Clause", "TN58-A9.3a-1")]
    public void SendBack_WhileTheOfficerIsAtWorkAgain_TheFirstApprovalIsMetAndProcessingRuns()
    {
        Hotline.Accepted("2025-03-03");
        Hotline.Submit("2025-03-10 16:00");
        Hotline.SendBack("2025-03-11 09:00");

        Assert.Equal("InProgress", Hotline.StateOf("U1"));
        Assert.Equal(ClockVerdict.Met, Hotline.Verdict("approval", "2025-03-12 00:00"));
        Assert.Equal(ClockVerdict.Running, Hotline.Verdict("processing", "2025-03-11 10:00"));
        Assert.Equal(ClockVerdict.Late, Hotline.Verdict("processing", "2025-03-12 00:00"));
    }

    [Fact]
    [Trait("Scenario", "S-TN-24")]
    [Trait("Clause", "TN58-A9.3a-1")]
    public void SendBack_UnderTheReadingThatStaysStopped_ProcessingStaysInTime()
    {
        var hotline = Under(Regulation.WithLine(
            "processing", "\"reopens\": [{\"on\": \"ReturnToOfficer\", \"if\": [\"!InRework\"]}], ", ""));
        SentBackAndSubmittedAgain(hotline);

        Assert.Equal(ClockVerdict.Met, hotline.Verdict("processing", "2025-03-13 00:00"));
    }

    [Fact]
    [Trait("Scenario", "S-TN-51")]
    [Trait("Clause", "TN58-A4.4")]
    [Trait("Clause", "TN58-A9.3a-1")]
    public void SendBack_WithoutANote_IsRefused()
    {
        Hotline.Accepted("2025-03-03");
        Hotline.Submit("2025-03-10 16:00");

        Hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-11 09:00", Hotline.Leader("U1"), new ReturnToOfficerAct { Note = Hotline.Text(" ") });
    }

    [Fact]
    [Trait("Scenario", "S-TN-25")]
    [Trait("Clause", "TN58-A9.3a-2")]
    public void Amend_ByTheLeader_KeepsBothTextsAndRecordsNoReturn()
    {
        Hotline.Accepted("2025-03-03");
        Hotline.Submit("2025-03-04 16:00");

        Hotline.Amend("2025-03-05 09:00");

        var answer = Hotline.Case.Assignments.Single().Answer!;
        Assert.Equal("ResultReady", Hotline.StateOf("U1"));
        Assert.Equal("Đã khắc phục.", Read(answer.Submitted));
        Assert.Equal("Đã thay bóng đèn.", Read(answer.Amended));
        Assert.Equal(answer.Amended, answer.Text);
        Assert.DoesNotContain(Hotline.Log, e => e.Fact is ReturnedToOfficer);
        Assert.Equal(ClockVerdict.Met, Hotline.Verdict("approval", "2025-03-10 00:00"));
        Assert.Equal("2025-03-06 09:00:00", Hotline.Due("publication"));
    }

    [Fact]
    [Trait("Scenario", "S-TN-26")]
    [Trait("Clause", "TN58-A9.2")]
    public void Approve_AfterOneWorkingDay_IsLateForTheUnitThoughProcessingWasInTime()
    {
        Hotline.Accepted("2025-03-03");
        Hotline.Submit("2025-03-07 15:00");
        Hotline.Approve("2025-03-11 08:00");

        var approval = Hotline.Clock("approval", "2025-03-12 00:00");
        Assert.Equal("2025-03-11 00:00:00", Hotline.Due("approval"));
        Assert.Equal(ClockVerdict.MetLate, approval.Verdict);
        Assert.Equal("U1", approval.Unit?.Value);
        Assert.Equal(8, approval.Overdue.TotalHours);
        Assert.Equal(ClockVerdict.Met, Hotline.Verdict("processing", "2025-03-12 00:00"));
    }

    [Fact]
    [Trait("Scenario", "S-TN-27")]
    [Trait("Clause", "TN58-A10.2")]
    public void Publish_AfterAWeekend_IsLateByThirtyNineHours()
    {
        Hotline.Accepted("2025-03-03");
        Hotline.Submit("2025-03-07 15:00");
        Hotline.Approve("2025-03-07 17:00");
        Hotline.Publish("2025-03-10 08:00");

        var publication = Hotline.Clock("publication", "2025-03-12 00:00");
        Assert.Equal("2025-03-08 17:00:00", Hotline.Due("publication"));
        Assert.Equal(ClockVerdict.MetLate, publication.Verdict);
        Assert.Equal(39, publication.Overdue.TotalHours);
        Assert.Equal("CoordinatingUnit", publication.OwedBy.Value);
        Assert.Null(publication.Unit);
    }

    [Theory]
    [Trait("Scenario", "S-TN-54")]
    [Trait("Clause", "TN58-A8.3-3")]
    [InlineData(true, false, false)]
    [InlineData(true, true, true)]
    [InlineData(false, false, true)]
    public void Submit_WhereEvidenceIsRequired_NeedsAnAttachment(bool required, bool attached, bool accepted)
    {
        Hotline.Register("2025-03-03 08:00");
        Hotline.Must("2025-03-03 08:00", Hotline.Reception, new ClassifyAct(new("Roads")) { EvidenceRequired = required });
        Hotline.Dispatch("2025-03-03 08:00", "U1");
        Hotline.Accept("2025-03-03 08:00");
        var result = new SubmitResultAct(Hotline.Text("Đã vá ổ gà."))
        {
            Evidence = attached ? [new MediaDescriptor("image/jpeg", 120_000)] : [],
        };

        var outcome = Hotline.Do("2025-03-04 08:00", Hotline.Officer("U1"), result);

        Assert.Equal(accepted, outcome.IsAccepted);
        Assert.Equal(!accepted, outcome.Refusal?.Has("GUARD_EVIDENCE_GIVEN_IF_REQUIRED") ?? false);
    }

    [Fact]
    [Trait("Scenario", "S-TN-53")]
    [Trait("Clause", "TN58-A8.3-2")]
    public void Submit_WithABlankAnswer_IsRefused()
    {
        Hotline.Accepted("2025-03-03");

        Hotline.Refused("ANSWER_REQUIRED", "2025-03-04 08:00", Hotline.Officer("U1"), new SubmitResultAct(Hotline.Text(" ")));
        Hotline.Submit("2025-03-04 08:00");
        Hotline.Refused("ANSWER_REQUIRED", "2025-03-04 09:00", Hotline.Leader("U1"), new AmendAndApproveAct(Hotline.Text("")));
    }

    private static void SentBackAndSubmittedAgain(Hotline hotline)
    {
        hotline.Accepted("2025-03-03");
        hotline.Submit("2025-03-10 16:00");
        hotline.SendBack("2025-03-11 09:00");
        hotline.Submit("2025-03-12 10:00");
    }

    private string? Read(TextRef? reference) => Hotline.Wait(Hotline.Desk.ReadTextAsync(new(Hotline.Code), reference!.Value))?.Reveal();
}
