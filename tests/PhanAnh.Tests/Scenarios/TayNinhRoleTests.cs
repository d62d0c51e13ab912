using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Who may do what, and what an officer is offered (S-TN-51, S-TN-52, S-TN-55).</summary>
public sealed class TayNinhRoleTests : TayNinhScenarios
{
    [Fact]
    [Trait("Scenario", "S-TN-55")]
    [Trait("Clause", "TN58-A7.1")]
    public void Classify_ByAProcessingUnit_IsRefused()
    {
        Hotline.Register("2025-03-03 08:00");

        Hotline.Refused("ACTOR_ROLE", "2025-03-03 09:00", Hotline.Officer("U1"), new ClassifyAct(new("Roads")));
        Hotline.Refused("ACTOR_ROLE", "2025-03-03 09:00", Hotline.Submitter, Hotline.Rejection("c"));
        Hotline.Refused("ACTOR_ROLE", "2025-03-03 09:00", Hotline.Owner, new RequestClarificationAct { Note = Hotline.Text("Ở đâu?") });
    }

    [Fact]
    public void Accept_BeforeAnyUnitHasTheCase_SaysSoWithoutAHoleInTheSentence()
    {
        Hotline.Register("2025-03-03 08:00");
        var refusal = Hotline.Refused("ACTOR_UNIT", "2025-03-03 09:00", Hotline.Officer("U2"), new AcceptAct());
        Assert.Equal(
            """Đơn vị "U2" không phải đơn vị đang xử lý; đơn vị liên quan: –.""",
            refusal.Reasons.Single(reason => reason.Code == "ACTOR_UNIT").In(Language.Vietnamese));
    }

    [Fact]
    [Trait("Scenario", "S-TN-55")]
    [Trait("Clause", "TN58-A8.1")]
    [Trait("Clause", "TN58-A2.6")]
    public void Submit_ByAnOfficerOfAnotherUnit_IsRefused()
    {
        Hotline.Accepted("2025-03-03");
        Hotline.Refused("ACTOR_UNIT", "2025-03-03 09:00", Hotline.Officer("U2"), new SubmitResultAct(Hotline.Text("Xong.")));
        Hotline.Refused("ACTOR_UNIT", "2025-03-03 09:00", Hotline.Officer("U2"), new SubmitResultAct(Hotline.Text("Xong.")), assignment: 1);
        Hotline.Refused("ACTOR_ROLE", "2025-03-03 09:00", Hotline.Reception, new SubmitResultAct(Hotline.Text("Xong.")));
    }

    [Fact]
    [Trait("Scenario", "S-TN-55")]
    [Trait("Clause", "TN58-A9.1")]
    [Trait("Clause", "TN58-A9.3")]
    public void Approve_ByReceptionOrByWhoeverSubmitted_IsRefused()
    {
        Hotline.Accepted("2025-03-03");
        Hotline.Submit("2025-03-03 09:00");

        Hotline.Refused("ACTOR_ROLE", "2025-03-03 10:00", Hotline.Reception, new ApproveAct());
        Hotline.Refused("GUARD_APPROVER_DIFFERS", "2025-03-03 10:00", Actor.Of("officer-U1", "ApprovingLeader", "U1"), new ApproveAct());
        Hotline.Refused("GUARD_APPROVER_DIFFERS", "2025-03-03 10:00", Actor.Of("officer-U1", "UnitHead", "U1"), new AmendAndApproveAct(Hotline.Text("Xong.")));
    }

    [Fact]
    [Trait("Scenario", "S-TN-55")]
    [Trait("Clause", "TN58-A9.3")]
    public void Approve_OwnResultWhereTheGuardIsOff_IsAccepted()
    {
        var hotline = Under(Regulation.WithLine("T18", "\"requires\": [\"ApproverDiffers\"]", "\"requires\": []"));
        hotline.Accepted("2025-03-03");
        hotline.Submit("2025-03-03 09:00");

        hotline.Must("2025-03-03 10:00", Actor.Of("officer-U1", "UnitHead", "U1"), new ApproveAct());
    }

    [Fact]
    [Trait("Scenario", "S-TN-55")]
    [Trait("Clause", "TN58-A10.1")]
    public void Publish_ByTheUnitItself_IsRefused()
    {
        Hotline.Approved("2025-03-03");

        Hotline.Refused("ACTOR_ROLE", "2025-03-03 10:00", Hotline.Leader("U1"), new PublishAct());
    }

    [Fact]
    [Trait("Scenario", "S-TN-55")]
    [Trait("Clause", "TN58-A13.3")]
    public void Dispatch_ToAUnitThatIsNotRegistered_IsRefused()
    {
        Hotline.Register("2025-03-03 08:00");
        Hotline.Classify("2025-03-03 08:00");

        Hotline.Refused("UNIT_UNKNOWN", "2025-03-03 09:00", Hotline.Reception, new DispatchAct([new("U9")]) { Note = Hotline.Text("Xử lý.") });
        Hotline.Refused("UNIT_REQUIRED", "2025-03-03 09:00", Hotline.Reception, new DispatchAct([]) { Note = Hotline.Text("Xử lý.") });
        Hotline.Refused("UNIT_TWICE", "2025-03-03 09:00", Hotline.Reception, new DispatchAct([new("U1"), new("U1")]) { Note = Hotline.Text("Xử lý.") });
    }

    [Theory]
    [Trait("Scenario", "S-TN-51")]
    [Trait("Clause", "TN58-A4.4")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u00a0\t")]
    public void Dispatch_WithABlankNote_IsRefused(string note)
    {
        Hotline.Register("2025-03-03 08:00");
        Hotline.Classify("2025-03-03 08:00");

        Hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-03 09:00", Hotline.Reception, new DispatchAct([new("U1")]) { Note = Hotline.Text(note) });
    }

    [Theory]
    [Trait("Scenario", "S-TN-52")]
    [Trait("Clause", "TN58-A2.3b")]
    [InlineData("reception", "InviteNewUnit, RequestConfidentiality, MarkStateSecret, RequestRework, Publish")]
    [InlineData("U1", "MarkStateSecret")]
    [InlineData("U2", "")]
    [InlineData("citizen", "RequestConfidentiality")]
    public void PermittedTriggers_OfAnApprovedResult_AreThoseOfTheRole(string who, string permitted)
    {
        Hotline.Approved("2025-03-03");
        var actor = who switch { "reception" => Hotline.Reception, "citizen" => Hotline.Submitter, _ => Hotline.Officer(who) };

        Assert.Equal(permitted, string.Join(", ", Hotline.Permitted(actor, "2025-03-03 09:00")));
    }
}
