using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Whom the notices about a case reach that lies with several units.</summary>
public sealed class TayNinhNoticeTests : TayNinhScenarios
{
    /// <summary>A reminder or a question about the whole case is for all that it lies with; a direction that names a unit, for that one.</summary>
    [Fact]
    [Trait("Scenario", "S-TN-46")]
    [Trait("Clause", "TN58-A13.5")]
    public void Notices_ToUnitsAboutTheWholeCase_ReachThoseThatItLiesWith()
    {
        Hotline.Register("2025-03-18 08:00");
        Hotline.Classify("2025-03-18 08:00");
        Hotline.Dispatch("2025-03-18 08:00", "U1", "U2");
        Hotline.Must("2025-03-19 08:00", Hotline.Coordinator, new RemindAct { Note = Hotline.Text("Đề nghị xử lý đúng hạn.") });
        Assert.Equal(["U1", "U2"], Hotline.Notices[^1].Units.Select(unit => unit.Value));

        Hotline.Escalate("2025-03-19 09:00");
        Hotline.Direct("2025-03-19 10:00", "U2");
        Assert.Equal(["U2"], Hotline.Notices.Last(notice => notice.Definition.Code.Value == "Directed").Units.Select(unit => unit.Value));
    }

    [Fact]
    [Trait("Scenario", "S-TN-36")]
    [Trait("Clause", "TN58-A11.2")]
    public void Notices_OfAQuestionAboutTheAnswer_ReachTheUnitThatAnswered()
    {
        Hotline.Published("2025-03-18");

        Hotline.AskBack("2025-03-19 08:00");

        Assert.Equal(["U1"], Hotline.Notices[^1].Units.Select(unit => unit.Value));
    }
}
