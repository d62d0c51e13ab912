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
}
