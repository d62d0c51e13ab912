using NodaTime;

namespace PhanAnh.Core;

/// <summary>What a message between the submitter and the officials is.</summary>
public enum SubmitterMessageKind
{
    /// <summary>The officials ask for the matter to be made clear (đề nghị làm rõ).</summary>
    Question,

    /// <summary>The case was not accepted; the text is the notice with the reason (thông báo không tiếp nhận).</summary>
    Rejection,

    /// <summary>Where to turn, or what can be done (hướng dẫn).</summary>
    Guidance,

    /// <summary>A day was announced on which it will be done (hẹn trả lời).</summary>
    Appointment,

    /// <summary>A unit needs longer, says why and names the day (gia hạn).</summary>
    Extension,

    /// <summary>The submitter asks back about the answer (phản hồi).</summary>
    FollowUp,

    /// <summary>The unit explains its answer (trả lời phản hồi).</summary>
    FollowUpAnswer,
}

/// <summary>A message between the submitter and the officials, beside the answer itself.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="At">When it was sent.</param>
/// <param name="Text">Its words, as a reference; none where it has none.</param>
/// <param name="On">The day that it announces; none where it announces none.</param>
public sealed record SubmitterMessage(SubmitterMessageKind Kind, Instant At, TextRef? Text, LocalDate? On = null)
{
    internal static SubmitterMessage? Of(CaseEvent e) => e.Fact switch
    {
        ClarificationRequested => new(SubmitterMessageKind.Question, e.EffectiveAt, e.Note),
        Rejected rejected => new(SubmitterMessageKind.Rejection, e.EffectiveAt, rejected.Notice),
        Guided guided => new(SubmitterMessageKind.Guidance, e.EffectiveAt, guided.Guidance),
        AppointmentSet appointment => new(SubmitterMessageKind.Appointment, e.EffectiveAt, null, appointment.On),
        ExtensionFiled extension => new(SubmitterMessageKind.Extension, e.EffectiveAt, e.Note, extension.ExpectedOn),
        FollowUpAsked => new(SubmitterMessageKind.FollowUp, e.EffectiveAt, e.Note),
        FollowUpAnswered => new(SubmitterMessageKind.FollowUpAnswer, e.EffectiveAt, e.Note),
        _ => null,
    };
}
