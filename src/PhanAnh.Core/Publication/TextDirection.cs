namespace PhanAnh.Core;

/// <summary>Characters that turn the direction of reading and make a text look like another.</summary>
public static class TextDirection
{
    /// <summary>Whether a code point is a mark, embedding, override or isolate of direction, such as U+202E. Whoever shows a text to people leaves these out.</summary>
    public static bool Turns(int c) => c is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C;
}
