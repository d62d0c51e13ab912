using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>What came of reading a file of administrative units (danh mục đơn vị hành chính): the register, or everything that is wrong with the file.</summary>
/// <param name="Register">The register; none where there is a defect.</param>
/// <param name="Defects">All defects in the order of the file; empty where there is a register.</param>
/// <remarks>The form of the file is described in <c>docs/routing.md</c>.</remarks>
public sealed record PlaceFile(PlaceRegister? Register, ImmutableArray<FileDefect> Defects)
{
    /// <summary>What is doubtful in the file and does not keep it from being used, in the order of the file: a district on a day after the level was abolished.</summary>
    public ImmutableArray<FileDefect> Warnings { get; init; } = [];

    /// <summary>Whether the file is in order.</summary>
    [MemberNotNullWhen(true, nameof(Register))]
    public bool IsSound => Register is not null;

    /// <summary>Reads administrative units from the bytes of a JSON file in UTF-8; comments are accepted, trailing commas are not.</summary>
    /// <param name="bytes">The whole file, with or without byte-order mark.</param>
    public static PlaceFile Read(ReadOnlyMemory<byte> bytes)
    {
        using var tree = JsonTree.Read(bytes);
        if (!tree.IsWellFormed)
        {
            return new(null, [tree.Defect]);
        }

        var (defects, warnings) = (new DefectList(), new DefectList());
        var units = PlaceFileReader.Read(ObjectReader.Of(tree.Root, defects), warnings);
        return (defects.IsEmpty ? new PlaceFile(new(units), []) : new(null, [.. defects.InOrder()])) with { Warnings = [.. warnings.InOrder()] };
    }
}
