namespace PhanAnh.Rules;

/// <summary>Thanh điệu, in the order of the rows of <see cref="VietnameseAlphabet"/>.</summary>
internal enum Tone : byte
{
    /// <summary>Thanh ngang.</summary>
    Level,

    /// <summary>Thanh huyền.</summary>
    Falling,

    /// <summary>Thanh hỏi.</summary>
    Dipping,

    /// <summary>Thanh ngã.</summary>
    Broken,

    /// <summary>Thanh sắc.</summary>
    Rising,

    /// <summary>Thanh nặng.</summary>
    Heavy,
}
