namespace PhanAnh.Core;

/// <summary>What a stretch of text tells about a person (dữ liệu cá nhân trong văn bản).</summary>
/// <remarks>The order is that of precedence: where two readings of one stretch overlap, the earlier kind names the whole.</remarks>
public enum PersonalDataKind
{
    /// <summary>An e-mail address (thư điện tử).</summary>
    Email,

    /// <summary>A web address that leads to one person or carries a query (đường dẫn).</summary>
    WebAddress,

    /// <summary>A citizen's number of twelve digits (số định danh cá nhân, CCCD).</summary>
    CitizenId,

    /// <summary>A telephone number (số điện thoại).</summary>
    Phone,

    /// <summary>A bank account or card (số tài khoản).</summary>
    BankAccount,

    /// <summary>An identity card of nine digits, or a passport (CMND, hộ chiếu).</summary>
    IdentityCard,

    /// <summary>A tax code (mã số thuế).</summary>
    TaxCode,

    /// <summary>A number of social or health insurance (BHXH, BHYT).</summary>
    InsuranceNumber,

    /// <summary>The plate of a vehicle (biển số xe). Often the evidence itself, so it is masked in public alone.</summary>
    Plate,

    /// <summary>Latitude and longitude (tọa độ).</summary>
    Coordinates,

    /// <summary>A date or year of birth (ngày sinh).</summary>
    BirthDate,

    /// <summary>Where somebody lives (địa chỉ).</summary>
    Address,

    /// <summary>A name (họ tên).</summary>
    Name,
}
