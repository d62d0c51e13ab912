using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Scenarios of the Party hotline, under its first text or under the one that the conclusions of 31 May 2016 amended.</summary>
public abstract class BinhPhuocScenarios
{
    internal static PresetText First => PresetText.Of("binh-phuoc-2016");

    internal static PresetText Second => PresetText.Of("binh-phuoc-2016-v2");

    internal static Actor Duty { get; } = Actor.Of("duty-1", "DutyOfficer");

    internal static Actor PeoplesCommittee { get; } = Actor.Of("office-1", "CoCoordinator");

    internal static Actor Head(string unit = "U1") => Actor.Of("head-" + unit, "UnitHead", unit);

    /// <summary>A hotline under the text of the day on which its cases begin.</summary>
    internal static Hotline Under(PresetText text) => new(text.Preset);

    internal static RegisterAct Letter(Submission? submission = null, string kind = "Reflection", string channel = "mailbox") =>
        new(new(channel), new(kind), new("Individual"), submission ?? Complete) { SubmitterId = Hotline.Text("citizen-1") };

    /// <summary>Name, address and content are all that is asked for; there is no telephone number.</summary>
    internal static Submission Complete { get; } = new()
    {
        Content = Hotline.Text("Bãi rác bốc mùi, nước chảy ra suối."),
        Name = Hotline.Text("Điểu Thị Hương"),
        Address = Hotline.Text("Ấp 3, xã Tân Lập"),
        TruthfulnessDeclared = true,
    };

    internal static Case Register(Hotline hotline, string local) => hotline.Must(local, Hotline.Submitter, Letter());

    internal static Case Classify(Hotline hotline, string local, string field = "Environment", int items = 1) =>
        hotline.Must(local, Hotline.Reception, new ClassifyAct(new(field)) { ContentItems = items });

    internal static Case Report(Hotline hotline, string local) =>
        hotline.Must(local, Hotline.Reception, new ReportUpAct { Note = Hotline.Text("Báo cáo Thường trực.") }, "ReportToStandingCommittee");

    internal static Case Urgent(Hotline hotline, string local, string urgency = "Critical") =>
        hotline.Must(local, Duty, new SetUrgencyAct(new(urgency)));

    internal static DispatchAct To(params string[] units) => DispatchAct.To("Đề nghị xử lý.", units);

    /// <summary>Received, classified and reported at one instant.</summary>
    internal static Hotline Reported(PresetText text, string local, int items = 1)
    {
        var hotline = Under(text);
        Register(hotline, local);
        Classify(hotline, local, items: items);
        Report(hotline, local);
        return hotline;
    }

    /// <summary>As <see cref="Reported"/>, and with the units.</summary>
    internal static Hotline Dispatched(PresetText text, string local, int items = 1, params string[] units)
    {
        var hotline = Reported(text, local, items);
        hotline.Must(local, Hotline.Reception, To(units is [] ? ["U1"] : units));
        return hotline;
    }

    /// <summary>A result by electronic document, which is its report to the Standing Committee too.</summary>
    internal static Case Result(Hotline hotline, string local, string unit = "U1", params int[] resolves) =>
        hotline.Must(local, Head(unit), Document(resolves));

    internal static SubmitResultAct Document(params int[] resolves) => new(Hotline.Text("Đã xử lý dứt điểm."))
    {
        Document = new("45/BC-HU"),
        Resolves = resolves is [] ? null : [.. resolves],
    };

    /// <summary>A result by telephone: nobody above has it yet.</summary>
    internal static Case ByTelephone(Hotline hotline, string local, string unit = "U1") =>
        hotline.Must(local, Head(unit), new SubmitResultAct(Hotline.Text("Đã xử lý.")));

    internal static int Times(Hotline hotline, string notice) => hotline.NoticeCodes.Count(code => code == notice);
}
