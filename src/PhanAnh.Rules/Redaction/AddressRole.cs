namespace PhanAnh.Rules;

/// <summary>What a word of an address is there for.</summary>
internal enum AddressRole
{
    /// <summary>A number, a name, or a word that tells one number from another: "tổ", "ấp", "hẻm".</summary>
    Content,

    /// <summary>A word that may be left out: "số", "nhà", "đường" in front of a name.</summary>
    Optional,

    /// <summary>One that may be left out in front of a commune, district or province.</summary>
    Area,

    /// <summary>"Đường" in front of a number: a road's, so it stays.</summary>
    Road,

    /// <summary>The first half of "thị xã" or "thành phố".</summary>
    Compound,
}
