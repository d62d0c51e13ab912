namespace PhanAnh.Core;

/// <summary>The levels of administrative units, from the widest to the nearest.</summary>
public enum PlaceLevel
{
    /// <summary>Tỉnh, thành phố trực thuộc trung ương.</summary>
    Province,

    /// <summary>Huyện, quận, thị xã, thành phố thuộc tỉnh: ended on 30 June 2025 (Law 72/2025/QH15), named by people for years to come.</summary>
    District,

    /// <summary>Xã, phường, thị trấn, đặc khu.</summary>
    Commune,
}
