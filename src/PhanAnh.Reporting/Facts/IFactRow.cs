namespace PhanAnh.Reporting;

/// <summary>What a row of any table of facts belongs to.</summary>
internal interface IFactRow
{
    /// <summary>The case.</summary>
    CaseCode Case { get; }
}
