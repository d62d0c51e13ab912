using NodaTime;

namespace PhanAnh.Core;

/// <summary>Answers for the time being and promises the day of the final answer (trả lời bước đầu, hẹn ngày trả lời).</summary>
/// <param name="Answer">What is told the submitter now.</param>
/// <param name="PromisedOn">The day that is promised, today or later; clocks with the limit <c>stated date</c> that it starts end on it.</param>
public sealed record ReplyInterimAct(SensitiveText Answer, LocalDate PromisedOn) : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.ReplyInterim;

    internal override LocalDate? StatedDate => PromisedOn;

    internal override CaseFact Record(ActScope scope)
    {
        if (Answer.IsBlank)
        {
            scope.Refuse(RefusalCodes.AnswerRequired, "act.answer");
        }

        scope.CheckDay(PromisedOn, scope.Today, "act.promisedOn");
        return new InterimReplied(scope.Seal(Answer), PromisedOn);
    }
}

/// <summary>An interim reply was given.</summary>
/// <param name="Answer">The text, as a reference.</param>
/// <param name="PromisedOn">The day that was promised.</param>
public sealed record InterimReplied(TextRef? Answer, LocalDate PromisedOn) : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e) => subject;
}
