namespace PhanAnh.Rules;

/// <summary>Why a place cannot be told from what was written.</summary>
public enum PlaceDoubt
{
    /// <summary>There is none: the place is known.</summary>
    None,

    /// <summary>No administrative unit of that name.</summary>
    NotFound,

    /// <summary>Several units have the name.</summary>
    Several,

    /// <summary>The commune that was named has been divided.</summary>
    Split,

    /// <summary>A district or province was named that ended and is now many units.</summary>
    Wide,

    /// <summary>The name was written with other marks than any unit has.</summary>
    Spelling,
}
