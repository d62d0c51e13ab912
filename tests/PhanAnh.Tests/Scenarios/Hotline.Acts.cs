using NodaTime;
using NodaTime.Text;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>What people do to a case, each act by the role that usually does it and with the note that it needs.</summary>
public sealed partial class Hotline
{
    public Case Classify(string local, string field = "Lighting") => Must(local, Reception, new ClassifyAct(new(field)));

    public Case Dispatch(string local, params string[] units) =>
        Must(local, Reception, new DispatchAct([.. units.Select(unit => new UnitCode(unit))]) { Note = Text("Đề nghị kiểm tra, xử lý.") });

    public Case Accept(string local, string unit = "U1") => Must(local, Officer(unit), new AcceptAct());

    public Case Return(string local, string unit = "U1") =>
        Must(local, Officer(unit), new ReturnAct { Note = Text("Không thuộc thẩm quyền.") });

    public Case Submit(string local, string unit = "U1") => Must(local, Officer(unit), new SubmitResultAct(Text("Đã khắc phục.")));

    public Case Approve(string local, string unit = "U1") => Must(local, Leader(unit), new ApproveAct());

    public Case Publish(string local, string unit = "U1") => Must(local, Reception, new PublishAct(), assignment: AssignmentOf(unit));

    public Case Rate(string local, string rating, string unit = "U1") =>
        Must(local, Submitter, new RateAct(new(rating)), assignment: AssignmentOf(unit));

    public Case Rework(string local, string cause, string unit = "U1") =>
        Must(local, Reception, new RequestReworkAct(new(cause)) { Note = Text("Đề nghị xử lý lại.") }, assignment: AssignmentOf(unit));

    public Case Reject(string local, params string[] grounds) => Must(local, Reception, Rejection(grounds));

    /// <summary>A rejection on grounds such as <c>a</c> or <c>e/Fire114</c>.</summary>
    public static RejectAct Rejection(params string[] grounds) => new([.. grounds.Select(ground => ground.Split('/') is [var code, var sub]
        ? new AppliedGround(new(code), new TermCode(sub))
        : new AppliedGround(new(ground)))]);

    public Case Clarify(string local) => Must(local, Reception, new RequestClarificationAct { Note = Text("Đề nghị cho biết rõ địa điểm.") });

    public Case Supply(string local, Submission? supplement = null) =>
        Must(local, Submitter, new SupplyClarificationAct { Supplement = supplement, Note = Text("Trước cổng trường.") });

    public Case Verify(string local) => Must(local, Reception, new SupplyClarificationAct { Note = Text("Đã xác minh với xã.") });

    public Case Invite(string local, string number = "12/TTTT") =>
        Must(local, Coordinator, new InviteNewUnitAct(new(number, new LocalDate(2025, 3, 18))));

    public Case Waive(string local) => Must(local, Coordinator, new WaiveRedispatchAct { Note = Text("Đơn vị còn lại đã bao quát.") });

    public Case Extend(string local, string expectedOn, string unit = "U1") => Must(local, Officer(unit), Extension(expectedOn));

    public static FileExtensionAct Extension(string expectedOn, string note = "Chờ vật tư thay thế.", string? document = "31/SXD") =>
        new(LocalDatePattern.Iso.Parse(expectedOn).Value, document is null ? null : new DocumentReference(document)) { Note = Text(note) };

    public Case SendBack(string local, string unit = "U1") =>
        Must(local, Leader(unit), new ReturnToOfficerAct { Note = Text("Chưa nêu rõ thời gian khắc phục.") });

    public Case Amend(string local, string unit = "U1") => Must(local, Leader(unit), new AmendAndApproveAct(Text("Đã thay bóng đèn.")));

    public Case Deliver(string local, string unit = "U1") =>
        Must(local, Reception, new DeliverPrivatelyAct(), assignment: AssignmentOf(unit));

    public Case Withhold(string local, string unit = "U1") => Must(local, Reception, new WithholdAct(), assignment: AssignmentOf(unit));

    public Case AskSecrecy(string local) => Must(local, Submitter, new RequestConfidentialityAct());

    public Case MarkSecret(string local) => Must(local, Officer("U1"), new MarkStateSecretAct());

    public Case Close(string local) => Must(local, Coordinator, new CloseAct());

    public Case Escalate(string local) => Must(local, Owner, new EscalateDisputeAct { Note = Text("Hai đơn vị không thống nhất.") });

    public Case Direct(string local, string unit) => Must(
        local, Coordinator, new GiveDirectionAct(new("ProvincialLeadership")) { Unit = new UnitCode(unit), Note = Text("Giao đơn vị chủ trì.") });

    public Case Reassign(string local, string from, string to) =>
        Must(local, Coordinator, new ReassignAct(new(to)) { Note = Text("Theo ý kiến chỉ đạo.") }, assignment: AssignmentOf(from));

    public Case AskBack(string local) => Must(local, Submitter, new AskFollowUpAct { Note = Text("Khi nào thì xong?") });

    public Case AnswerBack(string local, string unit = "U1") =>
        Must(local, Officer(unit), new AnswerFollowUpAct { Note = Text("Trong tuần này.") });

    public Case Declare(string local, string from, string? to = null) => Must(
        local, Coordinator, new DeclareForceMajeureAct(At(from), to is null ? null : At(to)) { Note = Text("Mất điện diện rộng.") });

    public Case EndIncident(string local) => Must(local, Coordinator, new EndForceMajeureAct());

    public Case Purge(string local) => Must(local, Owner, new PurgeAct());

    /// <summary>From acceptance by U1 to the approval of its result, all on one morning.</summary>
    public Case Approved(string local)
    {
        Accepted(local);
        Submit(Start(local));
        return Approve(Start(local));
    }

    /// <summary>As <see cref="Approved"/>, and published.</summary>
    public Case Published(string local)
    {
        Approved(local);
        return Publish(Start(local));
    }

    private static string Start(string local) => local.Length > 10 ? local : local + " 08:00";
}
