namespace PhanAnh.Core;

/// <summary>How much care a member's value asks for (Law 91/2025/QH15 art. 2, Decree 356/2025/NĐ-CP art. 3–4). The order is that of care.</summary>
public enum PersonalDataClass
{
    /// <summary>Tells of no person: codes, instants, names of units, the identifiers that a host gives its officials.</summary>
    None,

    /// <summary>Basic personal data (dữ liệu cá nhân cơ bản): names, telephone numbers, addresses.</summary>
    Personal,

    /// <summary>May hold sensitive personal data (dữ liệu cá nhân nhạy cảm): free words of a citizen, an exact place.</summary>
    Sensitive,

    /// <summary>Opens everything else: a key.</summary>
    Secret,
}
