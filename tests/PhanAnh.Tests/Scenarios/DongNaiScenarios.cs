using NodaTime;
using NodaTime.Text;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Scenarios of the call centre 1022, under the regulation as shipped or any other text of it, and with office hours that the regulation leaves open.</summary>
public abstract class DongNaiScenarios
{
    internal const string Rule = "AdministrativeRule";

    internal const string Lamp = "SocioEconomic";

    /// <summary>Contents 1 to 4, as the rows of the preset name them.</summary>
    internal const string FirstLane = "InformationRequest, AdministrativeAct, AdministrativeRule, Suggestion";

    private Hotline? _hotline;

    internal static PresetText Regulation => PresetText.DongNai;

    private protected Hotline Hotline => _hotline ??= Under(Regulation);

    internal static Actor Operator { get; } = Actor.Of("operator-1", "Operator");

    internal static Actor ProvincialOffice { get; } = Actor.Of("office-1", "OversightOffice");

    internal static Actor ControlBody { get; } = Actor.Of("control-1", "TthcControlBody");

    internal static Actor Post { get; } = Actor.Of("post-1", "PostalOperator", "POST");

    internal static Actor Focal(string unit = "U1") => Actor.Of("focal-" + unit, "FocalOfficer", unit);

    internal static Actor Head(string unit = "U1") => Actor.Of("head-" + unit, "UnitHead", unit);

    /// <summary>Office hours of the examples: Monday to Friday, 07:30 to 11:30 and 13:00 to 17:00.</summary>
    internal static Hotline Under(PresetText regulation)
    {
        var hotline = new Hotline(regulation.Preset, new Dictionary<string, string> { ["office"] = "07:30-11:30,13:00-17:00" });
        foreach (var (code, kind) in new[] { ("U1", "ProvincialDepartment"), ("U2", "DistrictCommittee"), ("COMMUNE", "CommuneCommittee"), ("TAX", "VerticalAgency"), ("POST", "PostalOperator") })
        {
            hotline.KnowUnit(Unit(code, kind));
        }

        return hotline;
    }

    internal static Unit Unit(string code, string kind) => Hotline.Named(code) with
    {
        Kind = new(kind),
        FocalPersons = [new(new("FocalOfficer"), "focal-" + code), new(new("UnitHead"), "head-" + code)],
    };

    internal static Submission Complete { get; } = new()
    {
        Content = Hotline.Text("Xin hỏi lệ phí cấp đổi giấy phép lái xe là bao nhiêu?"),
        Name = Hotline.Text("Trần Văn Hòa"),
        Phone = Hotline.Text("0912345678"),
        Address = Hotline.Text("Phường Thống Nhất"),
    };

    internal static RegisterAct Registration(string channel = "phone-1022", string kind = "Reflection", Submission? submission = null) =>
        new(new(channel), new(kind), new("Citizen"), submission ?? Complete) { SubmitterId = Hotline.Text("citizen-1") };

    /// <summary>Received and classified.</summary>
    internal static void Classified(Hotline hotline, string local, string field = Rule)
    {
        hotline.Must(local, Operator, Registration());
        hotline.Must(local, Operator, new ClassifyAct(new(field)));
    }

    /// <summary>Received, classified and passed on by software and SMS, all at once.</summary>
    internal static void Passed(Hotline hotline, string local, string field = Rule, string unit = "U1")
    {
        Classified(hotline, local, field);
        hotline.Must(local, Operator, new DispatchAct([new(unit)]));
    }

    internal static Case Answer(Hotline hotline, string local, Actor? by = null) =>
        hotline.Must(local, by ?? Focal(), new RecordAnswerAct(Hotline.Text("Đã trả lời ông Hòa qua điện thoại.")));

    internal static SetAppointmentAct AppointmentOn(string day) => new(LocalDatePattern.Iso.Parse(day).Value);

    internal static Case Appoint(Hotline hotline, string local, string day) => hotline.Must(local, Focal(), AppointmentOn(day));

    /// <summary>When something of a clock of the only assignment is due, as local time.</summary>
    internal static string Due(Hotline hotline, string clock) => hotline.Due(clock);

    /// <summary>To whom the one notification of a code goes, and how.</summary>
    internal static string Told(Hotline hotline, string notice)
    {
        var told = Assert.Single(hotline.Notices, sent => sent.Definition.Code.Value == notice).Definition;
        return $"{string.Join(", ", told.Recipients)} by {string.Join(", ", told.Media)}";
    }

    internal static bool IsErased(Hotline hotline, TextRef reference) =>
        Hotline.Wait(hotline.Desk.ReadTextAsync(new(hotline.Code), reference)) is null;
}
