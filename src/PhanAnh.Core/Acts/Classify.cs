namespace PhanAnh.Core;

/// <summary>Decides the group of the case (phân loại vào nhóm).</summary>
/// <param name="Field">The group decided on (lĩnh vực, nhóm).</param>
public sealed record ClassifyAct(TermCode Field) : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.Classify;

    /// <summary>The urgency class; none to leave it.</summary>
    public TermCode? UrgencyClass { get; init; }

    /// <summary>How many matters the case holds, 1 or more (nội dung phản ánh).</summary>
    public int ContentItems { get; init; } = 1;

    /// <summary>Whether the result must come with evidence (TN58-A8.3-3).</summary>
    public bool EvidenceRequired { get; init; }

    internal override CaseFact Record(ActScope scope)
    {
        var preset = scope.Context.Preset;
        scope.CheckTerm(Field, preset.Terms.Fields, "act.field");
        scope.CheckTerm(UrgencyClass, preset.Terms.UrgencyClasses, "act.class");
        if (ContentItems < 1)
        {
            scope.Refuse(RefusalCodes.ItemsOutOfRange, "act.items", "1");
        }

        return new Classified(Field, UrgencyClass, EvidenceRequired, preset.Publication.UnpublishableFields.Contains(Field), ContentItems);
    }
}

/// <summary>The group was decided.</summary>
/// <param name="Field">The group decided on (lĩnh vực, nhóm).</param>
/// <param name="UrgencyClass">The urgency class; none where it stayed.</param>
/// <param name="EvidenceRequired">Whether evidence is asked for.</param>
/// <param name="Unpublishable">Whether the competent authority has closed this field to the public.</param>
/// <param name="ContentItems">How many matters the case holds.</param>
public sealed record Classified(TermCode Field, TermCode? UrgencyClass, bool EvidenceRequired, bool Unpublishable, int ContentItems = 1) : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e) => subject with
    {
        Particulars = subject.Particulars with
        {
            Field = Field,
            UrgencyClass = UrgencyClass ?? subject.UrgencyClass,
            EvidenceRequired = EvidenceRequired,
            IsUnpublishable = Unpublishable,
            ContentItems = ContentItems,
        },
    };
}
