using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh;

/// <summary>The ports a desk works with.</summary>
/// <param name="Store">The logs.</param>
/// <param name="Texts">The personal texts.</param>
/// <param name="Keys">The keys of the cases.</param>
/// <param name="Units">Who knows the units that cases can go to.</param>
public sealed record HotlinePorts(ICaseStore Store, IPersonalTexts Texts, ICaseKeyStore Keys, IUnitDirectory Units)
{
    /// <summary>Who knows the administrative units; nobody by default, and every place is unknown.</summary>
    public IPlaceDirectory Places { get; init; } = new InMemoryPlaceDirectory(PlaceRegister.Empty);

    /// <summary>Where fingerprints are kept, so that they are forgotten when a case is erased; none where the host keeps none.</summary>
    public IRecurrenceIndex? Recurrences { get; init; }
}
