using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>What the other regulations show: a stub of what left the system, a submitter protected without asking, petitions that only two bodies and the leaders read.</summary>
public sealed class OtherProvinceViewTests
{
    private static readonly Actor Operator = Actor.Of("operator-1", "Operator");

    [Fact]
    [Trait("Scenario", "S-DN-17")]
    [Trait("Clause", "DN-A10.3")]
    public void Views_OfACaseTakenIntoTheSecretRegime_ShowAStub()
    {
        var hotline = DongNaiScenarios.Under(PresetText.DongNai);
        hotline.Must("2017-10-02 10:00", Operator, new RegisterAct(new("phone-1022"), new("Reflection"), new("Citizen"), Hotline.Complete with { Address = Hotline.Text("Xã Hưng Lộc") })
        {
            SubmitterId = Hotline.Text("citizen-1"),
        });
        hotline.Must("2017-10-02 10:00", Operator, new ClassifyAct(new("AdministrativeRule")));
        hotline.Must("2017-10-02 10:00", Operator, new DispatchAct([new("U1")]));
        var focal = Actor.Of("focal-U1", "FocalOfficer", "U1");
        Assert.NotNull(View(hotline, focal, "2017-10-02 10:30")!.Submitter);
        hotline.Must("2017-10-02 11:00", focal, new MarkStateSecretAct());

        foreach (var actor in new[] { Operator, focal })
        {
            var stub = View(hotline, actor, "2017-10-03 08:00")!;
            Assert.Equal(("TransferredToSecretRegime", "U1"), (stub.State?.Value, stub.Assignments.Single().Unit.Value));
            Assert.Null(stub.Matter);
            Assert.Null(stub.Submitter);
            Assert.Null(stub.Assignments.Single().Result);
            Assert.Empty(stub.Permitted);
        }

        Assert.Null(Own(hotline, "2017-10-03 08:00"));
    }

    [Theory]
    [Trait("Scenario", "S-BP-09")]
    [Trait("Clause", "BP-A3.1-3")]
    [InlineData("binh-phuoc-2016", "2016-04-11 08:00")]
    [InlineData("binh-phuoc-2016-v2", "2016-06-06 08:00")]
    public void ForOfficer_OfAUnitOfThePartyHotline_DoesNotNameTheSubmitter(string id, string local)
    {
        var hotline = new Hotline((id == "binh-phuoc-2016" ? BinhPhuocScenarios.First : BinhPhuocScenarios.Second).Preset);
        var letter = new RegisterAct(new("mailbox"), new("Reflection"), new("Individual"), Hotline.Complete) { SubmitterId = Hotline.Text("citizen-1") };
        hotline.Must(local, Hotline.Submitter, letter);
        hotline.Must(local, Hotline.Reception, new ClassifyAct(new("Environment")));
        hotline.Must(local, Hotline.Reception, new ReportUpAct { Note = Hotline.Text("Báo cáo.") }, "ReportToStandingCommittee");
        hotline.Must(local, Hotline.Reception, DispatchAct.To("Đề nghị xử lý.", "U1"));

        var unit = View(hotline, Actor.Of("head-U1", "UnitHead", "U1"), local)!;
        Assert.NotNull(unit.Matter?.Content);
        Assert.Null(unit.Submitter);
        Assert.NotNull(View(hotline, Hotline.Reception, local)!.Submitter?.Name);

        hotline.Must(local, Hotline.Reception, new MarkConfidentialAct { Note = Hotline.Text("Phải bảo mật.") });
        Assert.NotNull(View(hotline, Actor.Of("standing-1", "StandingCommittee"), local)!.Matter);
        Assert.NotEmpty(Own(hotline, local)!.Stages);
        Assert.Null(hotline.Timeline);
    }

    [Fact]
    [Trait("Scenario", "S-TG-08")]
    [Trait("Clause", "TNG-6-2")]
    [Trait("Clause", "TNG-3-3")]
    public void ForOfficer_OfAPetition_IsForTheTwoBodiesAndTheLeaders()
    {
        var hotline = new Hotline(ThaiNguyenScenarios.Regulation.Preset);
        var local = "2020-05-04 08:00";
        hotline.Must(local, Actor.Of("office-1", "PartyOffice"), new RegisterAct(new("petition"), new("Complaint"), new("Citizen"), Hotline.Complete));

        Assert.All(new[] { "PartyOffice", "InternalAffairsCommission" }, role => Assert.NotNull(View(hotline, Actor.Of("x", role), local)!.Submitter));
        var leader = View(hotline, Actor.Of("x", "StandingCommittee"), local)!;
        Assert.NotNull(leader.Matter);
        Assert.Null(leader.Submitter);
        Assert.Null(View(hotline, Actor.Of("x", "UnitHead", "U1"), local));
        Assert.Null(hotline.Timeline);
        Assert.Null(hotline.Public);
    }

    private static OfficerView? View(Hotline hotline, Actor actor, string now) =>
        Hotline.Wait(hotline.Desk.Views.ForOfficerAsync(new(hotline.Code), actor, Hotline.At(now)));

    private static SubmitterView? Own(Hotline hotline, string now) =>
        Hotline.Wait(hotline.Desk.Views.ForSubmitterAsync(new(hotline.Code), Hotline.Submitter, Hotline.At(now)));
}
