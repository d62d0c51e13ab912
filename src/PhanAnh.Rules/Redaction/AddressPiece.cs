using System.Runtime.InteropServices;

namespace PhanAnh.Rules;

/// <summary>A number or a name of an address.</summary>
/// <param name="Letters">The letters and digits, without marks.</param>
/// <param name="IsNumber">Whether it begins with a digit.</param>
/// <param name="IsHouse">Whether it numbers a house or a few of them; not a road, a ward or a quarter.</param>
/// <param name="IsLabelled">Whether a word tells what it numbers: "tổ", "hẻm".</param>
/// <param name="IsArea">Whether it tells a commune, district or province.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct AddressPiece(string Letters, bool IsNumber, bool IsHouse, bool IsLabelled, bool IsArea)
{
    /// <summary>Whether it names a road or a place.</summary>
    internal bool IsName { get; init; }
}
