namespace PhanAnh.Reporting;

/// <summary>The stable codes with which this package refuses, each with a sentence in both languages.</summary>
public static class ReportCodes
{
    /// <summary>The regulation does not know reports of this kind.</summary>
    public const string PeriodKind = "REPORT_PERIOD_KIND";

    /// <summary>The period lies outside the years 2000 to 2100.</summary>
    public const string PeriodRange = "REPORT_PERIOD_RANGE";

    /// <summary>The last day is before the first.</summary>
    public const string PeriodEmpty = "REPORT_PERIOD_EMPTY";

    /// <summary>No period of this kind contains the instant.</summary>
    public const string PeriodNone = "REPORT_PERIOD_NONE";

    /// <summary>The text names no period.</summary>
    public const string PeriodSyntax = "REPORT_PERIOD_SYNTAX";

    /// <summary>The log of a case does not begin with its registration.</summary>
    public const string FactsNotRegistered = "REPORT_FACTS_NOT_REGISTERED";

    /// <summary>The case is pinned to a regulation that was not given.</summary>
    public const string FactsNoRegulation = "REPORT_FACTS_NO_REGULATION";

    /// <summary>A case stands more than once among the facts.</summary>
    public const string FactsTwice = "REPORT_FACTS_TWICE";

    /// <summary>The bytes are no file of facts.</summary>
    public const string FactFileForeign = "REPORT_FACT_FILE_FOREIGN";

    /// <summary>The file of facts was written in another version of its form.</summary>
    public const string FactFileVersion = "REPORT_FACT_FILE_VERSION";

    /// <summary>The file of facts is cut short, was changed, or contradicts itself.</summary>
    public const string FactFileDamaged = "REPORT_FACT_FILE_DAMAGED";

    /// <summary>A report that is not final cannot be frozen.</summary>
    public const string NotFinal = "REPORT_NOT_FINAL";

    /// <summary>The regulation has no form of this code.</summary>
    public const string FormUnknown = "REPORT_FORM_UNKNOWN";

    /// <summary>The law does not give the form with identities to this role.</summary>
    public const string NotARecipient = "REPORT_NOT_A_RECIPIENT";

    /// <summary>A report with identities cannot be frozen: its bytes would outlive their erasure.</summary>
    public const string Identified = "REPORT_IDENTIFIED";

    /// <summary>The bytes are no frozen report of a form that this version knows.</summary>
    public const string FrozenMalformed = "REPORT_FROZEN_MALFORMED";

    /// <summary>The bytes are not those that were frozen.</summary>
    public const string FrozenChanged = "REPORT_FROZEN_CHANGED";

    /// <summary>The bytes of a table are in no encoding of Unicode.</summary>
    public const string ImportEncoding = "IMPORT_ENCODING";

    /// <summary>A quoted cell does not end.</summary>
    public const string ImportQuote = "IMPORT_QUOTE";

    /// <summary>The table lacks a column that it must have.</summary>
    public const string ImportColumnMissing = "IMPORT_COLUMN_MISSING";

    /// <summary>A column has a title that means nothing here; it is passed over.</summary>
    public const string ImportColumnUnknown = "IMPORT_COLUMN_UNKNOWN";

    /// <summary>A column stands twice.</summary>
    public const string ImportColumnTwice = "IMPORT_COLUMN_TWICE";

    /// <summary>A cell that must be filled is empty.</summary>
    public const string ImportCellMissing = "IMPORT_CELL_MISSING";

    /// <summary>A cell is no case number or code.</summary>
    public const string ImportCode = "IMPORT_CODE";

    /// <summary>A cell is no date or date and time.</summary>
    public const string ImportDate = "IMPORT_DATE";

    /// <summary>A cell has a word that its column does not know.</summary>
    public const string ImportWord = "IMPORT_WORD";

    /// <summary>The instants of a row contradict each other.</summary>
    public const string ImportOrder = "IMPORT_ORDER";

    /// <summary>A row has an outcome, and no day on which it came.</summary>
    public const string ImportOutcomeOpen = "IMPORT_OUTCOME_OPEN";

    /// <summary>A row has a case that an earlier row has.</summary>
    public const string ImportTwice = "IMPORT_TWICE";
}
