namespace PhanAnh.Core;

/// <summary>Knows the administrative units, today's and former ones. The library ships none: a list of places is the host's data.</summary>
public interface IPlaceDirectory
{
    /// <summary>All administrative units known now, with their validity. The same register as long as nothing changed: what is made from it is kept.</summary>
    ValueTask<PlaceRegister> CurrentAsync(CancellationToken cancellation = default);
}
