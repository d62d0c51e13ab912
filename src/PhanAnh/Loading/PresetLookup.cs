using System.Diagnostics.CodeAnalysis;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>The regulation that was looked for, or why there is none.</summary>
/// <param name="Preset">The regulation.</param>
/// <param name="Refusal">Why there is none.</param>
public sealed record PresetLookup(Preset? Preset, RefusalReason? Refusal)
{
    internal static PresetLookup Refused(RefusalReason reason) => new(null, reason);

    /// <summary>Whether there is one.</summary>
    [MemberNotNullWhen(true, nameof(Preset))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsFound => Preset is not null;
}
