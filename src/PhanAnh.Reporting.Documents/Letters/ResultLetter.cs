namespace PhanAnh.Reporting.Documents;

/// <summary>
/// What the letter that announces a result says (thông báo kết quả xử lý, TN58-PL1). The courtesy lines are the template's. Its text form shows nothing
/// of it.
/// </summary>
public sealed record ResultLetter
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

    /// <summary>The number of the case that is answered.</summary>
    public required CaseCode Case { get; init; }

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

    /// <summary>The number of the document, nothing of what it says.</summary>
    public override string ToString() => $"{nameof(ResultLetter)} {Number}";
}
