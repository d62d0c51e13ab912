namespace PhanAnh.Core;

/// <summary>A register that can be replaced while the process runs.</summary>
/// <remarks>Thread-safe: the register is an immutable value.</remarks>
public sealed class InMemoryUnitDirectory(UnitRegister register) : IUnitDirectory
{
    private UnitRegister _register = register;

    /// <inheritdoc/>
    public ValueTask<UnitRegister> CurrentAsync(CancellationToken cancellation = default) => new(Volatile.Read(ref _register));

    /// <summary>Puts another register in its place.</summary>
    public void Replace(UnitRegister register) => Volatile.Write(ref _register, register);
}
