using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>A case that stands in some state, and how it got there.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Unit">The unit whose assignment is asked about; none for the case.</param>
/// <param name="At">When it is asked what can be done.</param>
/// <param name="Reach">Brings it there.</param>
internal sealed record Witness(string Name, string? Unit, string At, Func<Hotline> Reach);
