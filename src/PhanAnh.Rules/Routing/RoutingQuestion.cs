using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>What is to be routed.</summary>
/// <param name="Field">The field; none before classification.</param>
/// <param name="Kind">The kind of case.</param>
/// <param name="Place">The place of the matter; none where it is not known.</param>
/// <param name="Day">The day on which the rules are asked, a local date.</param>
public readonly record struct RoutingQuestion(TermCode? Field, TermCode Kind, PlaceCode? Place, LocalDate Day);
