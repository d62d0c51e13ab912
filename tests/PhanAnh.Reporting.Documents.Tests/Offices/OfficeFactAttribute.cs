namespace PhanAnh.Reporting.Documents.Tests;

/// <summary>A fact about how LibreOffice reads a file; skipped where it is not installed.</summary>
internal sealed class OfficeFactAttribute : FactAttribute
{
    public OfficeFactAttribute()
    {
        if (Office.Program is null)
        {
            Skip = "LibreOffice is not installed.";
        }
    }
}
