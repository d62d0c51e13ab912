namespace PhanAnh.Core;

/// <summary>Which preset a case is pinned to: the one in force when it was received, down to the bytes (RulePinning = AtReceipt).</summary>
/// <param name="Id">The preset's id.</param>
/// <param name="Version">The preset's version number, from 1.</param>
/// <param name="ContentHash">SHA-256 of the preset's bytes, 64 lower-case hexadecimal digits.</param>
public readonly record struct PresetStamp(string Id, int Version, string ContentHash);
