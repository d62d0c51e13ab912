namespace PhanAnh.Core;

/// <summary>The closed catalogue of acts: everything that can be done to a case. A new stage of a regulation is new rows over these.</summary>
public enum ActKind
{
    /// <summary>A case comes into being (tiếp nhận, ghi nhận).</summary>
    Register,

    /// <summary>Somebody is asked to make it clear (xác minh, làm rõ).</summary>
    RequestClarification,

    /// <summary>It is made clear.</summary>
    SupplyClarification,

    /// <summary>Its group is decided (phân loại).</summary>
    Classify,

    /// <summary>It is not accepted (hủy tiếp nhận).</summary>
    Reject,

    /// <summary>A unit is invited into the system (mời tham gia).</summary>
    InviteNewUnit,

    /// <summary>It goes to one or several units (phân phối).</summary>
    Dispatch,

    /// <summary>A returned part is left to the other units (không phân phối lại).</summary>
    WaiveRedispatch,

    /// <summary>A disagreement between units is reported upwards.</summary>
    EscalateDispute,

    /// <summary>A higher authority directs (ý kiến chỉ đạo).</summary>
    GiveDirection,

    /// <summary>The submitter asks for secrecy (giữ bí mật).</summary>
    RequestConfidentiality,

    /// <summary>State secrets are involved (bí mật nhà nước).</summary>
    MarkStateSecret,

    /// <summary>The case moves by itself, because its assignments did.</summary>
    Progress,

    /// <summary>It is over (kết thúc).</summary>
    Close,

    /// <summary>The submitter asks back about the answer (phản hồi).</summary>
    AskFollowUp,

    /// <summary>The unit clarifies its answer.</summary>
    AnswerFollowUp,

    /// <summary>An incident of force majeure is declared (sự cố bất khả kháng).</summary>
    DeclareForceMajeure,

    /// <summary>The incident is over.</summary>
    EndForceMajeure,

    /// <summary>Data is given to an authority on a recorded request.</summary>
    Disclose,

    /// <summary>Somebody is reminded (đôn đốc).</summary>
    Remind,

    /// <summary>The personal data of a case is destroyed after the retention time.</summary>
    Purge,

    /// <summary>A unit takes an assignment on (tiếp nhận xử lý).</summary>
    Accept,

    /// <summary>A unit gives an assignment back (chuyển trả lại).</summary>
    Return,

    /// <summary>An assignment goes to another unit (điều chuyển).</summary>
    Reassign,

    /// <summary>A unit states a later date (gia hạn).</summary>
    FileExtension,

    /// <summary>A result is submitted (trình kết quả xử lý).</summary>
    SubmitResult,

    /// <summary>The leader sends the result back to the officer.</summary>
    ReturnToOfficer,

    /// <summary>The leader approves (phê duyệt).</summary>
    Approve,

    /// <summary>The leader amends and approves.</summary>
    AmendAndApprove,

    /// <summary>The result is published (công khai).</summary>
    Publish,

    /// <summary>The result goes to the submitter alone (gửi riêng).</summary>
    DeliverPrivately,

    /// <summary>The result is not given out (không công khai).</summary>
    Withhold,

    /// <summary>A result goes back to the unit (xử lý lại).</summary>
    RequestRework,

    /// <summary>The submitter rates a result (đánh giá).</summary>
    Rate,

    /// <summary>The person is pointed to the competent body (hướng dẫn).</summary>
    Guide,

    /// <summary>The case is answered at once, without any unit (trả lời trực tiếp).</summary>
    AnswerDirectly,

    /// <summary>Its urgency is set (cấp bách).</summary>
    SetUrgency,

    /// <summary>It is reported upwards (báo cáo).</summary>
    ReportUp,

    /// <summary>It is copied to bodies that watch or advise.</summary>
    Copy,

    /// <summary>A body is asked whether the case is the province's.</summary>
    RequestOpinion,

    /// <summary>The body answers.</summary>
    GiveOpinion,

    /// <summary>A later day is announced (hẹn lại).</summary>
    SetAppointment,

    /// <summary>It rises to the head of the unit.</summary>
    Escalate,

    /// <summary>The unit has answered and enters its answer.</summary>
    RecordAnswer,

    /// <summary>It must stay confidential (thông tin phải bảo mật).</summary>
    MarkConfidential,

    /// <summary>It is linked to an earlier case (phản ánh lại).</summary>
    LinkRecurrence,

    /// <summary>Coordinating bodies exchange a message.</summary>
    Exchange,

    /// <summary>It is settled which body leads.</summary>
    AgreeLead,

    /// <summary>A reception of the citizen is proposed (tiếp dân).</summary>
    ProposeReception,

    /// <summary>A reception was held and concluded.</summary>
    RecordConclusion,

    /// <summary>The result is noted (ghi nhận).</summary>
    NoteResult,

    /// <summary>The person is proposed for a reward (đề xuất khen thưởng).</summary>
    Commend,

    /// <summary>The coordinating unit waits no longer for a unit that it had invited or sought.</summary>
    WaiveInvitation,

    /// <summary>The unit opens what was sent to it (mở, ký nhận văn bản).</summary>
    SignIn,

    /// <summary>Clocks are paused for a reason (tạm dừng tính thời hạn).</summary>
    PauseClocks,

    /// <summary>Paused clocks run on.</summary>
    ResumeClocks,

    /// <summary>A later date is asked for (xin gia hạn).</summary>
    RequestExtension,

    /// <summary>It is granted.</summary>
    GrantExtension,

    /// <summary>It is not granted.</summary>
    DenyExtension,

    /// <summary>An answer for the time being promises the day of the final one (trả lời bước đầu).</summary>
    ReplyInterim,

    /// <summary>Somebody asks for a decision: an objection, a proposed routing (đề nghị quyết định).</summary>
    RaiseMotion,

    /// <summary>It is decided (quyết định, kết luận).</summary>
    GiveRuling,

    /// <summary>The case is moved onto another version of its regulation (chuyển sang quy định mới). Of the record, so no row has it.</summary>
    Migrate,

    /// <summary>Its running limits are moved onto a newer calendar (áp dụng lịch nghỉ mới). Of the record, so no row has it.</summary>
    AdoptCalendar,

    /// <summary>It is taken over from another system (tiếp nhận từ hệ thống khác). Of the record, so no row has it.</summary>
    Adopt,

    /// <summary>It is set apart, because it may hold state secrets (cách ly hồ sơ nghi có bí mật nhà nước). Of the record, so no row has it.</summary>
    Quarantine,

    /// <summary>It is let go again (gỡ cách ly). Of the record, so no row has it.</summary>
    ReleaseQuarantine,

    /// <summary>An officer who decides about it reads it while it is set apart. Of the record, so no row has it.</summary>
    InspectQuarantine,
}
