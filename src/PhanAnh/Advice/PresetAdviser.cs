using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Reads a sound preset once more with the eyes of its author's colleague: what is allowed but probably not meant.</summary>
public static class PresetAdviser
{
    /// <summary>All advice on a file, in the order of the file; none for a file that <see cref="PresetLoad"/> refuses, since its defects come first.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="guards">The predicates that rows may name; the library's own where left out.</param>
    /// <param name="clauses">Every clause of the regulation, where a list of them is at hand: a clause cited that is not among them is told. Left out, only the prefix of clauses is compared.</param>
    /// <param name="sources">The files that this one may amend, or use procedures of; those that ship where left out. What they say is not this file's author's to mend, so that there is no advice on it.</param>
    public static ImmutableArray<PresetAdvice> Advise(
        ReadOnlyMemory<byte> bytes, GuardBook? guards = null, IReadOnlyCollection<ClauseId>? clauses = null, PresetSources? sources = null)
    {
        if (PresetLoad.From(bytes, guards, sources).Preset is not { } preset)
        {
            return [];
        }

        using var tree = JsonTree.Read(bytes);
        var scope = ScopeOf(preset, tree, bytes, clauses, sources);
        Give(scope);
        if (preset.Amends is { } amends && (sources ?? PresetSources.Shipped).TryFind(amends, out var below) && PresetLoad.From(below, guards, sources).Preset is { } amended)
        {
            using var known = JsonTree.Read(below);
            var before = ScopeOf(amended, known, below, clauses, sources);
            Give(before);
            scope.AddCaused(before);
        }

        return scope.InOrder();
    }

    private static AdviceScope ScopeOf(Preset preset, JsonTree tree, ReadOnlyMemory<byte> bytes, IReadOnlyCollection<ClauseId>? clauses, PresetSources? sources)
    {
        var built = PresetBuilder.Build(tree.Root!, bytes, sources, new());
        return new(preset, built.Root, tree.Root!.Source, built.Base, clauses);
    }

    private static void Give(AdviceScope scope)
    {
        HeadAdvice.Give(scope);
        CitationAdvice.Give(scope);
        WordingAdvice.Give(scope);
        ClockAdvice.Give(scope);
        RowAdvice.Give(scope);
        UnusedAdvice.Give(scope);
    }
}
