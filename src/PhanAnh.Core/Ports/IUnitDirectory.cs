namespace PhanAnh.Core;

/// <summary>Knows the units (TN58-A13.3).</summary>
public interface IUnitDirectory
{
    /// <summary>All units known now, with their validity.</summary>
    ValueTask<UnitRegister> CurrentAsync(CancellationToken cancellation = default);
}
