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
        var file = tree.Root!;
        var scope = new AdviceScope(preset, PresetBuilder.Build(file, bytes, sources, new()).Root, file.Source, clauses);
        CitationAdvice.Give(scope);
        WordingAdvice.Give(scope);
        ClockAdvice.Give(scope);
        RowAdvice.Give(scope);
        UnusedAdvice.Give(scope);
        return scope.InOrder();
    }
}
