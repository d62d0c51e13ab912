using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>What passes between offices must be clear and specific (Article 4, clause 4), and whoever is concerned is told (Article 2, clause 7).</summary>
public sealed class TayNinhNoteTests : TayNinhScenarios
{
    [Theory]
    [Trait("Scenario", "S-TN-51")]
    [Trait("Clause", "TN58-A4.4")]
    [InlineData("Reassign")]
    [InlineData("GiveDirection")]
    [InlineData("EscalateDispute")]
    [InlineData("DiscloseRecord")]
    [InlineData("DeclareForceMajeure")]
    public void Do_WithoutANoteWhileTheUnitIsAtWork_IsRefused(string trigger)
    {
        Hotline.Accepted("2025-03-03");
        Hotline.Escalate("2025-03-03 09:00");
        Hotline.Direct("2025-03-03 09:00", "U3");
        var actor = trigger is "Reassign" or "DeclareForceMajeure" ? Hotline.Coordinator : Hotline.Owner;

        Hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-03 10:00", actor, SampleActs.Of(trigger) with { Note = Hotline.Text(" ") }, trigger);
        Hotline.Must("2025-03-03 10:00", actor, SampleActs.Of(trigger), trigger);
    }

    [Theory]
    [Trait("Scenario", "S-TN-51")]
    [Trait("Clause", "TN58-A4.4")]
    [InlineData("AskFollowUp")]
    [InlineData("AnswerFollowUp")]
    [InlineData("RequestRework")]
    public void Do_WithoutANoteAfterTheAnswer_IsRefused(string trigger)
    {
        Hotline.Published("2025-03-03");
        Hotline.AskBack("2025-03-03 09:00");
        Hotline.Rate("2025-03-03 09:00", "Dissatisfied");
        Act act = trigger == "RequestRework" ? new RequestReworkAct(new("Dissatisfied")) : SampleActs.Of(trigger);
        var actor = trigger switch { "AskFollowUp" => Hotline.Submitter, "AnswerFollowUp" => Hotline.Officer("U1"), _ => Hotline.Reception };

        Hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-03 10:00", actor, act with { Note = Hotline.Text("\t") });
        Hotline.Must("2025-03-03 10:00", actor, act with { Note = Hotline.Text("Ghi chú.") });
    }

    [Fact]
    [Trait("Scenario", "S-TN-51")]
    [Trait("Clause", "TN58-A4.4")]
    [Trait("Clause", "TN58-A9.3a-1")]
    public void SendBack_DuringReworkWithoutANote_IsRefused()
    {
        Hotline.Approved("2025-03-03");
        Hotline.Rework("2025-03-03 09:00", "Content");
        Hotline.Submit("2025-03-03 10:00");

        Hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-03 11:00", Hotline.Leader("U1"), new ReturnToOfficerAct());
        Hotline.SendBack("2025-03-03 11:00");
        Assert.Equal("SentBack", Hotline.NoticeCodes.Last());
    }

    [Theory]
    [Trait("Scenario", "S-TN-51")]
    [Trait("Scenario", "S-TN-18")]
    [Trait("Clause", "TN58-A4.4")]
    [Trait("Clause", "TN58-A16.1")]
    [Trait("Clause", "TN58-A7.3c-7")]
    [InlineData("invited")]
    [InlineData("returned")]
    [InlineData("further")]
    public void Dispatch_ToALaterUnit_NeedsANoteWarnsOfMissingFocalPersonsAndTellsTheUnit(string situation)
    {
        Hotline.Register("2025-03-03 08:00");
        Hotline.Classify("2025-03-03 08:00");
        if (situation == "invited")
        {
            Hotline.Invite("2025-03-03 08:00");
        }
        else
        {
            Hotline.Dispatch("2025-03-03 08:00", "U1", "U2");
        }

        if (situation == "returned")
        {
            Hotline.Return("2025-03-03 08:00", "U2");
        }
        else if (situation == "further")
        {
            Hotline.Invite("2025-03-03 08:00");
            Assert.Equal("Invited", Hotline.NoticeCodes.Last());
        }

        Hotline.KnowUnit(Hotline.Named("U3") with { FocalPersons = [] });
        var dispatch = new DispatchAct([new("U3")]) { Note = Hotline.Text("Đề nghị xử lý.") };
        Hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-03 09:00", Hotline.Reception, dispatch with { Note = Hotline.Text(" ") });
        Hotline.Must("2025-03-03 09:00", Hotline.Reception, dispatch);

        Assert.Equal("FocalPersonsNamed(FocalLeader, FocalOfficer)", Assert.Single(Hotline.Log[^1].Warnings));
        Assert.Equal("Dispatched", Hotline.NoticeCodes.Last());
        Assert.Equal("U3", Hotline.Notices[^1].Units.Single().Value);
    }

    [Fact]
    [Trait("Scenario", "S-TN-46")]
    [Trait("Clause", "TN58-A2.7")]
    public void Notices_OfSilenceAmendmentAndReport_ReachThoseConcerned()
    {
        Hotline.Register("2025-03-03 08:00");
        Hotline.Classify("2025-03-03 08:00");
        Hotline.Dispatch("2025-03-03 08:00", "U1");
        Hotline.Advance("2025-03-05 08:00");
        Assert.Equal("Accepted", Hotline.NoticeCodes.Last());

        Hotline.Submit("2025-03-05 09:00");
        Hotline.Amend("2025-03-05 10:00");
        Assert.Equal("Approved", Hotline.NoticeCodes.Last());

        Hotline.Publish("2025-03-05 11:00");
        Hotline.Rate("2025-03-05 12:00", "Dissatisfied");
        Hotline.Rework("2025-03-05 13:00", "Dissatisfied");
        Assert.Equal("Rework", Hotline.NoticeCodes.Last());
        Hotline.Submit("2025-03-06 09:00");
        Hotline.Approve("2025-03-06 10:00");
        Hotline.Publish("2025-03-06 11:00");
        Hotline.Rate("2025-03-06 12:00", "Dissatisfied");
        Hotline.Escalate("2025-03-07 12:00");
        Assert.Equal("Disputed", Hotline.NoticeCodes.Last());
    }
}
