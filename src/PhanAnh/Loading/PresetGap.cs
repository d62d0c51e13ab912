using NodaTime;

namespace PhanAnh;

/// <summary>
/// Days between two regulations of a province on which none is in force: a case received then finds <see cref="PhanAnh.Core.RefusalCodes.NoPresetInForce"/>. A warning
/// and not a defect, because the law itself may leave such days. Found by <see cref="PresetLibrary.Gaps"/>.
/// </summary>
/// <param name="Province">The code of the province.</param>
/// <param name="From">The first day without a regulation, local date.</param>
/// <param name="To">The last day without one, inclusive.</param>
public sealed record PresetGap(string Province, LocalDate From, LocalDate To);
