using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Scenarios of the petitions coordination: two bodies of equal standing, leaders above them, nothing public.</summary>
public abstract class ThaiNguyenScenarios
{
    private Hotline? _hotline;

    internal static PresetText Regulation => PresetText.Of("thai-nguyen-2020");

    internal static Actor Commission { get; } = Actor.Of("commission-1", "InternalAffairsCommission");

    internal static Actor Office { get; } = Actor.Of("office-1", "PartyOffice");

    internal static Actor StandingCommittee { get; } = Actor.Of("standing-1", "StandingCommittee");

    private protected Hotline Hotline => _hotline ??= Under(Regulation);

    /// <summary>A hotline that knows the coordinating bodies as units too, since leaders assign tasks to them.</summary>
    internal static Hotline Under(PresetText text)
    {
        var hotline = new Hotline(text.Preset);
        hotline.KnowUnit(Unit.Of("IAC", "Ban Nội chính Tỉnh ủy") with { Kind = new TermCode("CoordinatingBody") });
        return hotline;
    }

    internal static Case Register(Hotline hotline, string local, string kind = "Complaint") => hotline.Must(
        local, Office, new RegisterAct(new("petition"), new(kind), new("Citizen"), Hotline.Complete));

    internal static Case Classify(Hotline hotline, string local) => hotline.Must(
        local, Commission, new ClassifyAct(new("Land")) { Note = Hotline.Text("Nội dung, nguồn gốc, quá trình giải quyết, khó khăn, vướng mắc.") });

    internal static Case Report(Hotline hotline, string local, Actor? by = null, LocalDate? proposed = null) => hotline.Must(
        local, by ?? Commission, new ReportUpAct { ProposedOn = proposed, Note = Hotline.Text("Phương án, thời hạn đề xuất.") }, "ReportToStandingCommittee");

    /// <summary>A task or direction of a role above, to units, by a date.</summary>
    internal static DispatchAct By(string issuer, LocalDate? due, params string[] units) =>
        DispatchAct.To("Giải quyết và báo cáo.", units) with { DirectedBy = new RoleCode(issuer), DueOn = due };

    internal static SubmitResultAct Result { get; } = new(Hotline.Text("Đã giải quyết.")) { Document = new("112/SĐK") };

    /// <summary>A petition that the Standing Committee directed to an agency, with or without a date.</summary>
    internal static Hotline Directed(PresetText text, string local, LocalDate? due = null, params string[] units)
    {
        var hotline = Under(text);
        Register(hotline, local);
        Classify(hotline, local);
        Report(hotline, local, proposed: due);
        hotline.Must(local, Commission, By("StandingCommittee", due, units is [] ? ["U1"] : units), "GiveDirection");
        return hotline;
    }

    /// <summary>As <see cref="Directed"/>, and the result is with the Standing Committee.</summary>
    internal static Hotline Reported(PresetText text, string local, LocalDate? due = null)
    {
        var hotline = Directed(text, local, due);
        hotline.Must(local, Office, Result, assignment: 1);
        hotline.Must(local, Office, new ReportUpAct { Note = Hotline.Text("Báo cáo kết quả.") }, "ReportResult");
        return hotline;
    }
}
