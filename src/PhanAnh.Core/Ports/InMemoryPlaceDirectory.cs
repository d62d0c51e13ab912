namespace PhanAnh.Core;

/// <summary>A register of places that can be replaced while the process runs.</summary>
/// <remarks>Thread-safe: the register is an immutable value.</remarks>
public sealed class InMemoryPlaceDirectory(PlaceRegister register) : IPlaceDirectory
{
    private PlaceRegister _register = register;

    /// <inheritdoc/>
    public ValueTask<PlaceRegister> CurrentAsync(CancellationToken cancellation = default) => new(Volatile.Read(ref _register));

    /// <summary>Puts another register in its place.</summary>
    public void Replace(PlaceRegister register) => Volatile.Write(ref _register, register);
}
