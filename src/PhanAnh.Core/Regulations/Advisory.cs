using NodaTime;

namespace PhanAnh.Core;

/// <summary>Something an adopter must know from a date on. It changes no behaviour; tools and reports show it.</summary>
/// <param name="From">First day on which it is shown, inclusive.</param>
/// <param name="Text">What to show.</param>
public sealed record Advisory(LocalDate From, LocalizedText Text);
