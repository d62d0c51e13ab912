using NodaTime;

namespace PhanAnh.Core;

/// <summary>A direction of a higher authority (ý kiến chỉ đạo) that the case keeps.</summary>
/// <param name="Issuer">The role that issued it.</param>
/// <param name="GivenAt">When.</param>
/// <param name="DueOn">The date by which it is to be done; none for none.</param>
/// <param name="Unit">The unit it names; none for none.</param>
/// <param name="Text">Its text, as a reference.</param>
public sealed record Direction(RoleCode Issuer, Instant GivenAt, LocalDate? DueOn, UnitCode? Unit, TextRef? Text);
