namespace PhanAnh.Core;

/// <summary>Characters that turn the direction of reading and make a text look like another.</summary>
internal static class TextDirection
{
    internal static bool Turns(int c) => c is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C;
}
