using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Results that go back to the unit for form or content (Article 10, clause 4, points a and b).</summary>
public sealed class TayNinhReworkTests : TayNinhScenarios
{
    [Fact]
    [Trait("Scenario", "S-TN-31")]
    [Trait("Clause", "TN58-A10.4a")]
    public void Rework_WrongForm_StopsPublicationAndNeedsApprovalInsideItsOwnLimit()
    {
        Hotline.Accepted("2025-03-11");
        Hotline.Submit("2025-03-11 14:00");
        Hotline.Approve("2025-03-11 16:00");

        Hotline.Rework("2025-03-12 09:00", "Form");

        Assert.Equal("Rework", Hotline.StateOf("U1"));
        Assert.Equal("2025-03-15 00:00:00", Hotline.Due("rework"));
        Assert.Equal(ClockVerdict.Met, Hotline.Verdict("publication", "2025-03-30 00:00"));
        Assert.Equal(["FocalLeader", "FocalOfficer"], Hotline.Notices[^1].Definition.Recipients.Select(role => role.Value));

        Hotline.Submit("2025-03-14 10:00");
        Assert.Equal("AwaitingApproval", Hotline.StateOf("U1"));
        Assert.Equal(ClockVerdict.Running, Hotline.Verdict("rework", "2025-03-14 11:00"));
        Assert.Single(Hotline.Case.Clocks, run => run.Clock.Value == "approval");
        Assert.Equal(ClockVerdict.Met, Hotline.Verdict("processing", "2025-03-30 00:00"));

        Hotline.Approve("2025-03-14 23:59:59");
        Assert.Equal(ClockVerdict.Met, Hotline.Verdict("rework", "2025-03-30 00:00"));
        Assert.Equal("2025-03-15 23:59:59", Hotline.Due("publication"));
    }

    [Fact]
    [Trait("Scenario", "S-TN-31")]
    [Trait("Clause", "TN58-A9.3a-1")]
    [Trait("Clause", "TN58-A10.4a")]
    public void SendBack_DuringRework_LeadsBackToReworkAndLeavesProcessingAlone()
    {
        Hotline.Approved("2025-03-11");
        Hotline.Rework("2025-03-12 09:00", "Form");
        Hotline.Submit("2025-03-12 10:00");

        Hotline.SendBack("2025-03-12 11:00");

        Assert.Equal("Rework", Hotline.StateOf("U1"));
        Assert.Equal(ClockVerdict.Met, Hotline.Verdict("processing", "2025-03-30 00:00"));
        Hotline.Submit("2025-03-12 13:00");
        Hotline.Amend("2025-03-12 14:00");
        Assert.Equal(ClockVerdict.Met, Hotline.Verdict("rework", "2025-03-30 00:00"));
    }

    [Fact]
    [Trait("Scenario", "S-TN-32")]
    [Trait("Clause", "TN58-A10.4b-1")]
    [Trait("Clause", "TN58-A10.4b-2")]
    public void Rework_MissingEvidenceApprovedTooLate_CountsFromTheReworkLimit()
    {
        Hotline.Accepted("2025-03-11");
        Hotline.Submit("2025-03-12 14:00");
        Hotline.Approve("2025-03-13 09:00");
        Hotline.Rework("2025-03-13 14:00", "Content");
        Hotline.Submit("2025-03-17 16:00");
        Hotline.Approve("2025-03-18 09:00");

        var rework = Hotline.Clock("rework", "2025-03-30 00:00");
        Assert.Equal("2025-03-18 00:00:00", Hotline.Due("rework"));
        Assert.Equal(ClockVerdict.MetLate, rework.Verdict);
        Assert.Equal(9, rework.Overdue.TotalHours);
        Assert.Equal("U1", rework.Unit?.Value);
        Assert.Equal("2025-03-19 09:00:00", Hotline.Due("publication"));
        Assert.Equal(ClockVerdict.Met, Hotline.Verdict("processing", "2025-03-30 00:00"));
    }

    [Fact]
    [Trait("Scenario", "S-TN-32")]
    [Trait("Clause", "TN58-A10.4b-1")]
    public void Rework_ForFormOrContent_IsNotLimitedInNumber()
    {
        Hotline.Approved("2025-03-11");
        foreach (var (hour, cause) in new[] { ("09", "Form"), ("10", "Content"), ("11", "Form"), ("12", "Content") })
        {
            Hotline.Rework($"2025-03-12 {hour}:00", cause);
            Hotline.Submit($"2025-03-12 {hour}:10");
            Hotline.Approve($"2025-03-12 {hour}:20");
        }

        Assert.Equal(4, Hotline.Case.Assignments.Single().Reworks.Length);
        Assert.Null(Hotline.Case.Assignments.Single().Rework);
    }

    [Theory]
    [Trait("Scenario", "S-TN-51")]
    [Trait("Clause", "TN58-A4.4")]
    [Trait("Clause", "TN58-A10.4a")]
    [InlineData("Form", " ", "GUARD_NOTE_GIVEN")]
    [InlineData("Dissatisfied", "Làm lại.", "GUARD_CAUSE_IS")]
    [InlineData("Unheard-of", "Làm lại.", "GUARD_CAUSE_IS")]
    public void Rework_BlankReasonOrOtherCause_IsRefused(string cause, string note, string code)
    {
        Hotline.Approved("2025-03-11");

        Hotline.Refused(code, "2025-03-12 09:00", Hotline.Reception, new RequestReworkAct(new(cause)) { Note = Hotline.Text(note) });
    }

    [Fact]
    [Trait("Scenario", "S-TN-32")]
    [Trait("Clause", "TN58-A8.2a-1")]
    [Trait("Clause", "TN58-A10.4a")]
    [Trait("Clause", "TN58-A10.4c-1")]
    public void Rework_ForForm_TouchesNeitherTheProcessingNorTheOtherReworkClock()
    {
        Hotline.Approved("2025-03-11");
        Hotline.Rework("2025-03-12 09:00", "Form");
        Hotline.Submit("2025-03-12 10:00");
        Hotline.SendBack("2025-03-12 11:00");

        Assert.Equal(["rework"], Hotline.Case.Clocks.Where(run => run.IsRunning).Select(run => run.Clock.Value));
        Assert.DoesNotContain(Hotline.Case.Clocks, run => run.Clock.Value == "rework-dissatisfied");
    }
}
