using NodaTime;

namespace PhanAnh.Core;

/// <summary>A proposal to reward the person for an item (đề xuất khen thưởng).</summary>
/// <param name="ProposedBy">The role that proposed it.</param>
/// <param name="Unit">The unit whose official proposed it; none where it was no unit's.</param>
/// <param name="At">When.</param>
/// <param name="LedToRuleChange">Whether the item led to rules being amended or abolished.</param>
public sealed record Commendation(RoleCode ProposedBy, UnitCode? Unit, Instant At, bool LedToRuleChange);
