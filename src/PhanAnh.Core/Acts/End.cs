namespace PhanAnh.Core;

/// <summary>Ends the case (kết thúc).</summary>
public sealed record CloseAct : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.Close;

    internal override CaseFact Record(ActScope scope) => new Closed();
}

/// <summary>The case ended; the event carries the reason of closing.</summary>
public sealed record Closed : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e) => subject;
}

/// <summary>The case moves because its assignments did.</summary>
internal sealed record ProgressAct : Act
{
    public override ActKind Kind => ActKind.Progress;

    internal override CaseFact Record(ActScope scope) => new Progressed();
}

/// <summary>The case moved by itself.</summary>
public sealed record Progressed : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e) => subject;
}

/// <summary>The submitter asks to have the answer clarified (phản hồi để làm rõ, TN58-A11.1); the note is the question.</summary>
public sealed record AskFollowUpAct : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.AskFollowUp;

    internal override CaseFact Record(ActScope scope) => new FollowUpAsked();
}

/// <summary>The submitter asked back.</summary>
public sealed record FollowUpAsked : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e) => subject with { OpenFollowUps = subject.OpenFollowUps + 1 };
}

/// <summary>The unit clarifies its answer (TN58-A11.2); the note is the clarification.</summary>
public sealed record AnswerFollowUpAct : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.AnswerFollowUp;

    internal override CaseFact Record(ActScope scope) => new FollowUpAnswered();
}

/// <summary>The unit clarified.</summary>
public sealed record FollowUpAnswered : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e) => subject with { OpenFollowUps = Math.Max(0, subject.OpenFollowUps - 1) };
}
