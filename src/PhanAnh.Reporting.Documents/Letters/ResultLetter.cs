namespace PhanAnh.Reporting.Documents;

/// <summary>
/// What the letter that announces a result says (thông báo kết quả xử lý, TN58-PL1). The courtesy lines are the template's. Its text form shows nothing
/// of it.
/// </summary>
internal sealed record ResultLetter
{
    /// <summary>The body above the unit (cơ quan chủ quản), written over its name; none where there is none.</summary>
    public string? SuperiorName { get; init; }

    /// <summary>The unit that answers (TN58-PL1-1); the template sets it in capitals.</summary>
    public required string UnitName { get; init; }

    /// <summary>Number and sign of the document (số, ký hiệu), such as <c>128/TB-SXD</c>.</summary>
    public required string Number { get; init; }

    /// <summary>Where it is issued (địa danh).</summary>
    public required string Place { get; init; }

    /// <summary>When it is issued.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>Whom it is sent to (TN58-PL1-2).</summary>
    public required SensitiveText Addressee { get; init; }

    /// <summary>Whether an organisation is addressed rather than a person.</summary>
    public bool ToOrganisation { get; init; }

    /// <summary>The number of the case that is answered; none where the document leaves it out.</summary>
    public required CaseCode? Case { get; init; }

    /// <summary>The answer (TN58-PL1-3), a paragraph a line.</summary>
    public required SensitiveText Answer { get; init; }

    /// <summary>Who gets it (nơi nhận, TN58-PL1-4), one line each, without dash and semicolon.</summary>
    public required ImmutableArray<string> Recipients { get; init; }

    /// <summary>
    /// The office of who signs, several lines where somebody signs for the head: <c>KT. GIÁM ĐỐC</c>, <c>PHÓ GIÁM ĐỐC</c> (TN58-PL1-4, AMB-TN-33).
    /// </summary>
    public required string SignatoryTitle { get; init; }

    /// <summary>The name of who signs.</summary>
    public required string SignatoryName { get; init; }

    /// <summary>What a document says, in Vietnamese: what its answer is worth in law is the last paragraph of it.</summary>
    internal static ResultLetter Of(ResultDocument document) => new()
    {
        SuperiorName = document.ParentName,
        UnitName = document.UnitName,
        Number = document.Reference.Number,
        Place = document.Place,
        Date = document.Date,
        Addressee = document.Addressee.Name,
        ToOrganisation = document.Addressee.Kind == AddresseeKind.Organisation,
        Case = document.Case,
        Answer = document.LegalEffect is { } effect ? new(document.Answer.Reveal() + "\n" + effect.Vietnamese) : document.Answer,
        Recipients = document.Recipients,
        SignatoryTitle = DocumentTexts.Say("LETTER_SIGN_" + document.Signatory.Capacity, Language.Vietnamese, document.Signatory.HeadTitle)
            + (document.Signatory.OwnTitle is { } own ? "\n" + own : ""),
        SignatoryName = document.Signatory.Name,
    };

    /// <summary>The number of the document, nothing of what it says.</summary>
    public override string ToString() => $"{nameof(ResultLetter)} {Number}";
}
