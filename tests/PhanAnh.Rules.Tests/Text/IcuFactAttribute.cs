namespace PhanAnh.Rules.Tests;

/// <summary>A fact that takes the platform's normaliser as its oracle; skipped where the globalization mode has none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class IcuFactAttribute : FactAttribute
{
    public IcuFactAttribute()
    {
        if ("e\u0301".Normalize().Length != 1)
        {
            Skip = "Globalization-invariant mode: string.Normalize does nothing here.";
        }
    }
}
