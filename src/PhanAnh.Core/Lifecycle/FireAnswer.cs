using System.Diagnostics.CodeAnalysis;

namespace PhanAnh.Core;

/// <summary>Whether somebody can fire a trigger now, and if not, every reason why not. Nothing has been done.</summary>
/// <param name="Row">The row that would fire; none where there is none or no single one.</param>
/// <param name="Refusal">Why it cannot be fired; none where it can.</param>
public sealed record FireAnswer(RowCode? Row, Refusal? Refusal)
{
    /// <summary>Whether it can be fired, as far as that can be told without the data of the act.</summary>
    [MemberNotNullWhen(true, nameof(Row))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool CanFire => Refusal is null;
}
