namespace PhanAnh.Rules;

/// <summary>What happened to a text that can be repaired.</summary>
public enum TextDamage
{
    /// <summary>Bytes of TCVN 5712 (TCVN3, ABC; fonts .VnTime) shown as Windows-1252.</summary>
    Tcvn3,

    /// <summary>Bytes of VNI-Windows shown as Windows-1252.</summary>
    Vni,

    /// <summary>Bytes of VISCII shown as Windows-1252.</summary>
    Viscii,

    /// <summary>Bytes of UTF-8 shown as Windows-1252.</summary>
    Utf8AsWindows1252,

    /// <summary>The same, twice over.</summary>
    Utf8AsWindows1252Twice,

    /// <summary>Typed for the Telex input method while it was off.</summary>
    TelexKeys,

    /// <summary>Typed for the VNI input method while it was off.</summary>
    VniKeys,

    /// <summary>Invisible characters inside words, or Greek and Cyrillic letters in place of Latin ones.</summary>
    StrayCharacters,
}
