using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh;

/// <summary>What came of reading a host's rules of routing (quy tắc phân phối): the set, or everything that is wrong with the file.</summary>
/// <param name="Rules">The set; none where there is a defect.</param>
/// <param name="Defects">All defects in the order of the file; empty where there is a set.</param>
/// <remarks>The form of the file is described in <c>docs/routing.md</c>. What the rules mean together is told by <see cref="RoutingChecks"/>.</remarks>
public sealed record RoutingFile(RoutingRuleSet? Rules, ImmutableArray<FileDefect> Defects)
{
    /// <summary>Whether the file is in order.</summary>
    [MemberNotNullWhen(true, nameof(Rules))]
    public bool IsSound => Rules is not null;

    /// <summary>Reads rules from the bytes of a JSON file in UTF-8; comments are accepted, trailing commas are not.</summary>
    /// <param name="bytes">The whole file, with or without byte-order mark.</param>
    public static RoutingFile Read(ReadOnlyMemory<byte> bytes)
    {
        using var tree = JsonTree.Read(bytes);
        if (!tree.IsWellFormed)
        {
            return new(null, [tree.Defect]);
        }

        var defects = new DefectList();
        var rules = RoutingFileReader.Read(ObjectReader.Of(tree.Root, defects));
        return defects.IsEmpty ? new(new(rules), []) : new(null, [.. defects.InOrder()]);
    }
}
