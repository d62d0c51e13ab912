namespace PhanAnh.Rules;

/// <summary>What can be done with a phone number.</summary>
public enum PhoneNumberKind
{
    /// <summary>Điện thoại di động: can be called and sent a text message.</summary>
    Mobile,

    /// <summary>Điện thoại cố định: can be called only. The area code still follows the provinces of before 2025.</summary>
    Landline,

    /// <summary>Mạng dùng riêng of State bodies (069): can be called inside Viet Nam only.</summary>
    StateNetwork,

    /// <summary>Satellite terminals (0672).</summary>
    Satellite,

    /// <summary>Free of charge or charged extra (1800, 1900): an organisation's, never a citizen's own.</summary>
    TollFreeOrPremium,

    /// <summary>Tổng đài: hotlines (1022, 0276.1022) and emergency numbers (111 to 115).</summary>
    Service,

    /// <summary>A number of another country, by its length only.</summary>
    Foreign,
}
