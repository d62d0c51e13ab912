using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>The document of a result as far as it is written; <see cref="ResultDocument.Check"/> tells what is missing.</summary>
public sealed record ResultDraft
{
    /// <summary>The unit that issues it, as people read it.</summary>
    public string? UnitName { get; init; }

    /// <summary>The body above it (cơ quan chủ quản); none where the head of the document names none.</summary>
    public string? ParentName { get; init; }

    /// <summary>Its number, such as <c>152/TB-SXD</c>.</summary>
    public string? Number { get; init; }

    /// <summary>Where it is issued.</summary>
    public string? Place { get; init; }

    /// <summary>On which day.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>To whom.</summary>
    public Addressee? Addressee { get; init; }

    /// <summary>The number of the case it answers; none to leave it out.</summary>
    public CaseCode? Case { get; init; }

    /// <summary>The answer, in paragraphs separated by line breaks.</summary>
    public SensitiveText? Answer { get; init; }

    /// <summary>Who receives it, in the order of the list; the addressee is <c>Như trên</c>.</summary>
    public ImmutableArray<string> Recipients { get; init; } = [];

    /// <summary>Who signs.</summary>
    public Signatory? Signatory { get; init; }

    /// <summary>A draft with what a unit's latest result tells already: the case, the unit's name, number and date of the document.</summary>
    /// <param name="subject">The case.</param>
    /// <param name="assignment">One of its assignments.</param>
    /// <param name="unit">The unit of that assignment.</param>
    /// <exception cref="ArgumentException">The assignment is another unit's.</exception>
    public static ResultDraft Of(Case subject, Assignment assignment, Unit unit) => assignment.Unit == unit.Code
        ? new()
        {
            Case = subject.Code,
            UnitName = unit.Name.Vietnamese,
            Number = assignment.Answer?.Document?.Number,
            Date = assignment.Answer?.Document?.Date,
        }
        : throw new ArgumentException($"The assignment is with {assignment.Unit}, not with {unit.Code}.", nameof(unit));
}
