using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>A unit takes the assignment on as within its competence (tiếp nhận xử lý đúng thẩm quyền).</summary>
public sealed record AcceptAct : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.Accept;

    internal override CaseFact Record(ActScope scope) => new Accepted(scope.Actor is null);
}

/// <summary>The assignment was taken on.</summary>
/// <param name="Deemed">Whether by silence.</param>
public sealed record Accepted(bool Deemed) : AssignmentFact
{
    internal override Assignment Apply(Assignment assignment, EventFrame e) =>
        assignment with { State = e.StateOf(assignment), StateSince = e.SinceOf(assignment), AcceptedAt = e.EffectiveAt, DeemedAccepted = Deemed };
}

/// <summary>A unit gives the assignment back as outside its competence (chuyển trả lại); the note is the reason.</summary>
public sealed record ReturnAct : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.Return;

    /// <summary>Why, as a term of the preset (<c>returnReasons</c>); none where the regulation codes no reasons.</summary>
    public TermCode? Reason { get; init; }

    internal override CaseFact Record(ActScope scope)
    {
        scope.CheckTerm(Reason, scope.Context.Preset.Terms.ReturnReasons, "act.reason");
        return new Returned { Reason = Reason };
    }
}

/// <summary>The assignment was given back; its part waits for another unit.</summary>
public sealed record Returned : AssignmentFact
{
    /// <summary>Why, a term of the preset; none where no code was given.</summary>
    public TermCode? Reason { get; init; }

    internal override Assignment Apply(Assignment assignment, EventFrame e) =>
        assignment with { State = e.StateOf(assignment), StateSince = e.SinceOf(assignment), PartAwaitsDispatch = true };
}

/// <summary>
/// The coordinating unit moves the assignment to another unit (điều chuyển); the note is the reason. A unit that is at work on the case already
/// takes the part over without a second assignment, as when a direction settles who of two units handles it (TN58-A4.8); but a part inherited from a unit that has ended
/// stays a part of its own, with its own clocks and result, however many of them one successor comes to have.
/// </summary>
/// <param name="Unit">The unit that takes over.</param>
public sealed record ReassignAct(UnitCode Unit) : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.Reassign;

    /// <summary>Why, as a term of the preset (<c>returnReasons</c>); none where the regulation codes no reasons.</summary>
    public TermCode? Reason { get; init; }

    internal override CaseFact Record(ActScope scope)
    {
        scope.CheckTerm(Reason, scope.Context.Preset.Terms.ReturnReasons, "act.reason");
        var succeeds = scope.Context.Units.Succeeds(Unit, scope.Assignment.Unit, scope.Today);
        var takesOver = succeeds && scope.Context.Procedure.SuccessorClock == SuccessorClock.Inherit;
        var present = succeeds ? null : scope.Case.Assignments.FirstOrDefault(known => known.IsLive && known.Unit == Unit);
        if (scope.CheckUnit(Unit, "act.unit") && present is not null && (Unit == scope.Assignment.Unit || present.State.Phase == Phase.Answered))
        {
            scope.Refuse(RefusalCodes.UnitTwice, "act.unit", Unit.Value);
        }

        return new Reassigned(Unit, present is not null ? null : new NewAssignment(
            new(scope.Case.Assignments.Length + 1), Unit, takesOver ? scope.Assignment.State : scope.Context.Procedure.AssignmentOpens, scope.Assignment.IsLead))
        {
            Reason = Reason,
            TakesOver = takesOver,
        };
    }
}

/// <summary>The assignment was moved.</summary>
/// <param name="Unit">The unit that takes over.</param>
/// <param name="Successor">The assignment that takes its place; none where the unit was at work on the case already.</param>
public sealed record Reassigned(UnitCode Unit, NewAssignment? Successor) : CaseFact
{
    /// <summary>Why, a term of the preset; none where no code was given.</summary>
    public TermCode? Reason { get; init; }

    /// <summary>
    /// Whether the unit stands for one that has ended and goes on where that one stood: with its state, its clocks, and what it had not yet answered
    /// (<c>SuccessorClock = Inherit</c>). Otherwise it begins anew.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool TakesOver { get; init; }

    internal override ImmutableArray<AssignmentId>? Creates => Successor is null ? [] : [Successor.Id];

    internal override Case Apply(Case subject, EventFrame e) =>
        Successor is null ? subject
        : TakesOver && e.Assignment is { } id && subject.Find(id) is { } ended ? subject with
        {
            Assignments = subject.Assignments.SetItem(id.Value - 1, ended.WithoutUnanswered()).Add(ended.PassedOn(Successor, e)),
        }
        : subject with { Assignments = subject.Assignments.Add(Assignment.Open(Successor, e)) };
}

/// <summary>A unit explains in writing why it needs longer, and states a date (gia hạn, TN58-A8.2a-4); the note is the reason.</summary>
/// <param name="ExpectedOn">The date it states.</param>
/// <param name="Document">The written explanation; none is refused where the row asks for it.</param>
public sealed record FileExtensionAct(LocalDate ExpectedOn, DocumentReference? Document) : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.FileExtension;

    internal override LocalDate? StatedDate => ExpectedOn;

    internal override LocalDate? DocumentDate => Document?.Date;

    internal override CaseFact Record(ActScope scope) => new ExtensionFiled(ExpectedOn, Document);
}

/// <summary>An extension was filed.</summary>
/// <param name="ExpectedOn">The stated date.</param>
/// <param name="Document">The written explanation behind it.</param>
public sealed record ExtensionFiled(LocalDate ExpectedOn, DocumentReference? Document) : AssignmentFact
{
    internal override Assignment Apply(Assignment assignment, EventFrame e) =>
        assignment with { Extensions = assignment.Extensions + 1 };
}

/// <summary>The result is submitted (trình kết quả xử lý).</summary>
/// <param name="Answer">The answer to every content item.</param>
public sealed record SubmitResultAct(SensitiveText Answer) : Act
{
    /// <summary>Number and date of the result document.</summary>
    public DocumentReference? Document { get; init; }

    /// <summary>The files that prove it.</summary>
    public ImmutableArray<MediaDescriptor> Evidence { get; init; } = [];

    /// <summary>The ordinals of the matters that it resolves, from 1; none for all.</summary>
    public ImmutableArray<int>? Resolves { get; init; }

    /// <inheritdoc/>
    public override ActKind Kind => ActKind.SubmitResult;

    internal override LocalDate? DocumentDate => Document?.Date;

    internal override CaseFact Record(ActScope scope)
    {
        if (Answer.IsBlank)
        {
            scope.Refuse(RefusalCodes.AnswerRequired, "act.answer");
        }

        var resolved = Resolves ?? [.. Enumerable.Range(1, scope.Case.ContentItems)];
        if (resolved.Any(item => item < 1 || item > scope.Case.ContentItems))
        {
            scope.Refuse(RefusalCodes.ItemsOutOfRange, "act.resolves", scope.Case.ContentItems.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return new ResultSubmitted(scope.Seal(Answer), Document, [.. Evidence.Select(file => file.WithoutFreeText())], resolved) { ReportedTo = scope.Row.ReportsTo };
    }
}

/// <summary>A result was submitted.</summary>
/// <param name="Answer">The text, as a reference.</param>
/// <param name="Document">The result document.</param>
/// <param name="Evidence">The files.</param>
/// <param name="Resolves">The matters that it resolves.</param>
public sealed record ResultSubmitted(
    TextRef? Answer, DocumentReference? Document, ImmutableArray<MediaDescriptor> Evidence, ImmutableArray<int> Resolves) : AssignmentFact
{
    /// <summary>Never <see langword="default"/>, also where a stored event lacks the list.</summary>
    public ImmutableArray<MediaDescriptor> Evidence { get; } = Evidence.IsDefault ? [] : Evidence;

    /// <summary>Never <see langword="default"/>; an event stored without the list resolves the first matter.</summary>
    public ImmutableArray<int> Resolves { get; } = Resolves.IsDefault ? [1] : Resolves;

    /// <summary>The role that receives the result document with it, where the row says that submitting is reporting (BP-A5b.2-2).</summary>
    public RoleCode? ReportedTo { get; init; }

    internal override Case Apply(Case subject, EventFrame e) => base.Apply(subject, e) with
    {
        ResolvedItems = [.. subject.ResolvedItems.Union(Resolves).Order()],
        Reports = ReportedTo is { } role ? subject.Reports.Add(new(role, e.EffectiveAt, e.Assignment)) : subject.Reports,
    };

    /// <summary>A new version of a result is not reported by the report of an earlier one.</summary>
    internal override Assignment Apply(Assignment assignment, EventFrame e) => assignment with
    {
        State = e.StateOf(assignment),
        StateSince = e.SinceOf(assignment),
        IsReported = ReportedTo is not null,
        Answers = assignment.Answers.Add(new()
        {
            Version = assignment.Answers.Length + 1,
            Submitted = Answer,
            SubmittedBy = e.By.Official,
            SubmittedAt = e.EffectiveAt,
            Document = Document,
            Evidence = Evidence,
        }),
    };
}
