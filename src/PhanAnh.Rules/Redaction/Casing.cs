namespace PhanAnh.Rules;

/// <summary>How a word is written.</summary>
internal enum Casing
{
    Other,

    /// <summary>The first letter alone is a capital.</summary>
    Title,

    /// <summary>Two letters or more, and all of them capitals.</summary>
    Capitals,
}
