using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>A part of a regulation that can be added or removed as a whole, with the members in which two versions of it can differ.</summary>
/// <param name="Path">Where it stands; the same in every version.</param>
/// <param name="What">What people call it.</param>
/// <param name="Value">What stands for the whole where it is added or removed.</param>
/// <param name="Members">Its members, in order.</param>
internal sealed record PresetPart(string Path, LocalizedText What, LocalizedText Value, ImmutableArray<PresetMember> Members);

/// <summary>A member of a part.</summary>
/// <param name="Name">Its name in the path.</param>
/// <param name="What">What people call it, with the part it is of.</param>
/// <param name="Value">How it reads.</param>
internal readonly record struct PresetMember(string Name, LocalizedText What, LocalizedText Value);
