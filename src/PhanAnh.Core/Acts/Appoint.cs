using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>The officer tells the person a later day on which it will be done (hẹn lại).</summary>
/// <param name="On">The day.</param>
public sealed record SetAppointmentAct(LocalDate On) : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.SetAppointment;

    internal override LocalDate? StatedDate => On;

    internal override CaseFact Record(ActScope scope) => new AppointmentSet(On);
}

/// <summary>An appointment was set.</summary>
/// <param name="On">The day.</param>
public sealed record AppointmentSet(LocalDate On) : AssignmentFact
{
    internal override Assignment Apply(Assignment assignment, EventFrame e) => assignment with { Appointments = assignment.Appointments.Add(On) };
}

/// <summary>The assignment rises to the head of the unit (chuyển đến thủ trưởng); time alone does this.</summary>
public sealed record EscalateAct : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.Escalate;

    internal override CaseFact Record(ActScope scope) => new Escalated();
}

/// <summary>The assignment rose.</summary>
public sealed record Escalated : AssignmentFact
{
    internal override Assignment Apply(Assignment assignment, EventFrame e) => assignment with { EscalatedAt = assignment.EscalatedAt ?? e.EffectiveAt };
}

/// <summary>The unit has answered the person itself and enters the result (trả lời, nhập kết quả).</summary>
/// <param name="Answer">The answer, or the status of a postal service.</param>
public sealed record RecordAnswerAct(SensitiveText Answer) : Act
{
    /// <summary>The files that prove it.</summary>
    public ImmutableArray<MediaDescriptor> Evidence { get; init; } = [];

    /// <inheritdoc/>
    public override ActKind Kind => ActKind.RecordAnswer;

    internal override CaseFact Record(ActScope scope)
    {
        if (Answer.IsBlank)
        {
            scope.Refuse(RefusalCodes.AnswerRequired, "act.answer");
        }

        return new AnswerRecorded(scope.Seal(Answer), [.. Evidence.Select(file => file.WithoutFreeText())]);
    }
}

/// <summary>The unit's answer was entered: the person has it already, the public does not.</summary>
/// <param name="Answer">The answer, as a reference.</param>
/// <param name="Evidence">The files.</param>
public sealed record AnswerRecorded(TextRef? Answer, ImmutableArray<MediaDescriptor> Evidence) : AssignmentFact
{
    internal override Assignment Apply(Assignment assignment, EventFrame e) => assignment with
    {
        Answers = assignment.Answers.Add(new()
        {
            Version = assignment.Answers.Length + 1,
            Submitted = Answer,
            SubmittedBy = e.By.Official,
            SubmittedAt = e.EffectiveAt,
            Evidence = Evidence,
            Release = ReleaseKind.Private,
            ReleasedAt = e.EffectiveAt,
        }),
    };
}
