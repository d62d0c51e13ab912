using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Tells in words what changed between two versions of a regulation, or how two regulations differ (so sánh quy định).</summary>
public static class PresetDiff
{
    /// <summary>
    /// Everything in which the regulations differ, in the order of the later one, what it no longer has behind that. Order of rows, wording of citations and
    /// comments are no differences; the same words under another code are a removal and an addition. Pure; linear in the size of both.
    /// </summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="after">The later one.</param>
    public static ImmutableArray<PresetChange> Between(Preset before, Preset after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        // Two rows that ask for the same of the same channels say one thing twice.
        var old = PresetParts.Of(before).DistinctBy(part => part.Path).ToDictionary(part => part.Path, StringComparer.Ordinal);
        var changes = ImmutableArray.CreateBuilder<PresetChange>();
        foreach (var part in PresetParts.Of(after).DistinctBy(part => part.Path))
        {
            if (old.Remove(part.Path, out var earlier))
            {
                changes.AddRange(Members(earlier, part));
            }
            else
            {
                changes.Add(new(part.Path, PresetChangeKind.Added, part.What, null, part.Value));
            }
        }

        changes.AddRange(PresetParts.Of(before).Where(part => old.ContainsKey(part.Path))
            .Select(part => new PresetChange(part.Path, PresetChangeKind.Removed, part.What, part.Value, null)));
        return changes.ToImmutable();
    }

    /// <summary>A part has the same members in every version.</summary>
    private static IEnumerable<PresetChange> Members(PresetPart before, PresetPart after) =>
        before.Members.Zip(after.Members)
            .Where(pair => pair.First.Value != pair.Second.Value)
            .Select(pair => new PresetChange(
                $"{after.Path}/{pair.Second.Name}", PresetChangeKind.Changed, pair.Second.What, pair.First.Value, pair.Second.Value));
}
