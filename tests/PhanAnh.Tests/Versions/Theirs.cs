using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>The other system's own way of naming texts, with no key of this one. Tests of several threads ask it.</summary>
internal static class Theirs
{
    private static readonly Lock Asking = new();
    private static readonly TextSeal Known = new(new(new byte[CaseKey.Length]));

    internal static KeyValuePair<TextRef, SensitiveText>[] Sealed
    {
        get
        {
            lock (Asking)
            {
                return [.. Known.Sealed];
            }
        }
    }

    internal static TextRef? Seal(SensitiveText text)
    {
        lock (Asking)
        {
            return Known.Seal(text);
        }
    }
}
