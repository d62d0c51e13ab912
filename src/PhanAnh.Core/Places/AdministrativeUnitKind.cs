namespace PhanAnh.Core;

/// <summary>What the law calls an administrative unit; the word that stands before its name.</summary>
public enum AdministrativeUnitKind
{
    /// <summary>Tỉnh.</summary>
    Province,

    /// <summary>Thành phố trực thuộc trung ương.</summary>
    CentralCity,

    /// <summary>Huyện; until 30 June 2025.</summary>
    RuralDistrict,

    /// <summary>Quận; until 30 June 2025.</summary>
    UrbanDistrict,

    /// <summary>Thị xã; until 30 June 2025.</summary>
    DistrictTown,

    /// <summary>Thành phố thuộc tỉnh; until 30 June 2025.</summary>
    ProvincialCity,

    /// <summary>Xã.</summary>
    Commune,

    /// <summary>Phường.</summary>
    Ward,

    /// <summary>Thị trấn; until 30 June 2025.</summary>
    Township,

    /// <summary>Đặc khu; since 1 July 2025.</summary>
    SpecialZone,
}
