using System.Text.Json.Serialization;

namespace PhanAnh.Core;

/// <summary>A case comes in through a channel (tiếp nhận, ghi nhận).</summary>
/// <param name="Channel">By which way it came in (kênh tiếp nhận).</param>
/// <param name="CaseKind">What the person sends, a term of the preset.</param>
/// <param name="SubmitterKind">Who sends it, a term of the preset.</param>
/// <param name="Submission">What arrived.</param>
public sealed record RegisterAct(TermCode Channel, TermCode CaseKind, TermCode SubmitterKind, Submission Submission) : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.Register;

    /// <summary>Whether the submitter asked for secrecy at once (TN58-A6.4-1).</summary>
    public bool ConfidentialityRequested { get; init; }

    /// <summary>
    /// The id of the case in the system it came from; none where it began here (TN58-A16.5). It has the form of a document number: it stands in the log in clear.
    /// </summary>
    public string? ExternalReference { get; init; }

    /// <summary>The host's identifier of the submitter, by which a later rating is recognised; none where nobody can be recognised.</summary>
    public SensitiveText? SubmitterId { get; init; }

    /// <summary>
    /// Whether the submitter wants to stay unknown (ẩn danh): allowed for the kinds that the preset names, and then nothing that tells who they are may come along. Of other kinds
    /// it is refused, or, where the row warns of it, taken and flagged: then who they are is asked as of anybody.
    /// </summary>
    public bool Anonymous { get; init; }

    /// <summary>The unit that the submitter picked (đơn vị do người gửi chọn), where the preset lets them; none for none.</summary>
    public UnitCode? ChosenUnit { get; init; }

    private static GuardExpression Flagged { get; } = GuardExpression.Parse("!Anonymous");

    internal override bool BeginsCase => true;

    internal override CaseFact Record(ActScope scope)
    {
        CheckAnonymity(scope);
        CheckChoice(scope);
        var terms = scope.Context.Preset.Terms;
        scope.CheckTerm(CaseKind, terms.CaseKinds, "act.kind");
        scope.CheckTerm(SubmitterKind, terms.SubmitterKinds, "act.submitter.kind");
        if (ExternalReference is not null && !DocumentReference.IsValid(ExternalReference))
        {
            scope.Refuse(RefusalCodes.ReferenceFormat, "act.externalId");
        }

        if (!scope.Context.Procedure.Takes(CaseKind))
        {
            scope.Refuse(RefusalCodes.NoProcedure, "act.kind", CaseKind.Value);
        }

        if (scope.Context.Preset.Intake.Channel(Channel)?.ExistsOn(scope.Today) != true)
        {
            scope.Refuse(RefusalCodes.ChannelUnknown, "act.channel", Channel.Value);
        }

        return new Registered(
            scope.Context.Preset.Stamp,
            scope.Context.Procedure.Id,
            Channel,
            CaseKind,
            SubmitterKind,
            SealedSubmission.Of(Submission, scope.Context.Seal))
        {
            ConfidentialityRequested = ConfidentialityRequested,
            ExternalReference = ExternalReference,
            IsAnonymous = Anonymous && scope.Context.Preset.Intake.AllowsAnonymity(CaseKind),
            ChosenUnit = ChosenUnit,
            Submitter = SubmitterId is { IsBlank: false } id ? scope.Context.Seal.Fingerprint(id.Reveal()) : null,
        };
    }

    private void CheckAnonymity(ActScope scope)
    {
        if (!Anonymous)
        {
            return;
        }

        var intake = scope.Context.Preset.Intake;
        if (!intake.AllowsAnonymity(CaseKind) && !scope.Row.Warns.Contains(Flagged))
        {
            scope.RefuseUnder(intake.Anonymity?.Cites ?? intake.AskingWhoItIs, RefusalCodes.AnonymityNotAllowed, "act.anonymous", CaseKind.Value);
        }

        if (SubmitterId is { IsBlank: false } || IntakeFields.OfIdentity.Any(Submission.Has))
        {
            scope.Refuse(RefusalCodes.AnonymityContradicted, "act.anonymous");
        }
    }

    private void CheckChoice(ActScope scope)
    {
        if (ChosenUnit is not { } unit)
        {
            return;
        }

        if (scope.Context.Preset.Routing.Choice is not { } choice)
        {
            scope.Refuse(RefusalCodes.UnitChoiceNotOffered, "act.unit", unit.Value);
        }
        else if (scope.CheckUnit(unit, "act.unit") && scope.Context.Units.Find(unit)!.Kind is { } kind && !choice.Allows(kind))
        {
            scope.RefuseUnder(choice.Cites, RefusalCodes.UnitChoiceNotOffered, "act.unit", unit.Value);
        }
    }
}

/// <summary>A case came in.</summary>
/// <param name="Preset">The preset it is pinned to.</param>
/// <param name="Procedure">The procedure of that preset.</param>
/// <param name="Channel">By which way it came in (kênh tiếp nhận).</param>
/// <param name="Kind">What was sent, a term of the preset.</param>
/// <param name="SubmitterKind">Who sends it, a term of the preset.</param>
/// <param name="Submission">What arrived, as references.</param>
public sealed record Registered(
    PresetStamp Preset, string Procedure, TermCode Channel, TermCode Kind, TermCode SubmitterKind, SealedSubmission Submission) : CaseFact
{
    /// <summary>Whether secrecy was asked for.</summary>
    public bool ConfidentialityRequested { get; init; }

    /// <summary>The id elsewhere.</summary>
    public string? ExternalReference { get; init; }

    /// <summary>The keyed reference of the submitter's identifier.</summary>
    public TextRef? Submitter { get; init; }

    /// <summary>Whether the submitter stays unknown.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsAnonymous { get; init; }

    /// <summary>The unit that the submitter picked; none for none.</summary>
    public UnitCode? ChosenUnit { get; init; }

    internal override Case Apply(Case subject, EventFrame e) => subject;
}
