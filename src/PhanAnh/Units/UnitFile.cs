using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>What came of reading a file of units (danh sách đơn vị xử lý): the register, or everything that is wrong with the file.</summary>
/// <param name="Register">The register; none where there is a defect.</param>
/// <param name="Defects">All defects in the order of the file; empty where there is a register.</param>
/// <remarks>The form of the file is described in <c>docs/commands.md</c>.</remarks>
public sealed record UnitFile(UnitRegister? Register, ImmutableArray<FileDefect> Defects)
{
    /// <summary>Whether the file is in order.</summary>
    [MemberNotNullWhen(true, nameof(Register))]
    public bool IsSound => Register is not null;

    /// <summary>Reads units from the bytes of a JSON file in UTF-8; comments are accepted, trailing commas are not.</summary>
    /// <param name="bytes">The whole file, with or without byte-order mark.</param>
    public static UnitFile Read(ReadOnlyMemory<byte> bytes)
    {
        using var tree = JsonTree.Read(bytes);
        if (!tree.IsWellFormed)
        {
            return new(null, [tree.Defect]);
        }

        var defects = new DefectList();
        var units = UnitFileReader.Read(ObjectReader.Of(tree.Root, defects));
        return defects.IsEmpty ? new(new(units), []) : new(null, [.. defects.InOrder()]);
    }
}
