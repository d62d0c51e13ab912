namespace PhanAnh.Core;

/// <summary>The languages every sentence of the library exists in. Chosen by the caller; the process culture plays no part.</summary>
public enum Language
{
    /// <summary>Vietnamese (tiếng Việt).</summary>
    Vietnamese,

    /// <summary>For developers and foreign readers.</summary>
    English,
}
