using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>The file of units that <c>--units</c> names; without it no unit is known.</summary>
internal static class UnitsOption
{
    public static UnitRegister Read(string? path, Complaints complaints) => ReadWithBytes(path, complaints).Register;

    /// <summary>The units, and the file as it is.</summary>
    public static (UnitRegister Register, byte[] Bytes) ReadWithBytes(string? path, Complaints complaints)
    {
        if (path is null || InputFile.ReadAll(path, complaints) is not { } bytes)
        {
            return (UnitRegister.Empty, []);
        }

        var file = UnitFile.Read(bytes);
        foreach (var defect in file.Defects)
        {
            complaints.Add(defect, InputFile.NameOf(path));
        }

        return (file.Register ?? UnitRegister.Empty, bytes);
    }
}
