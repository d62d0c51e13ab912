namespace PhanAnh.Rules;

/// <summary>What the words ahead of a number say that it is.</summary>
internal enum NumberCue
{
    None,
    Phone,
    CitizenId,
    IdentityCard,
    BankAccount,

    /// <summary>The name of a bank or "TK", which stand in other matters too.</summary>
    Bank,
    TaxCode,
    Insurance,
    Birth,

    /// <summary>"sinh" and "SN" alone, which only a year or a whole date makes a birth.</summary>
    BirthWord,
    Vehicle,

    /// <summary>Something that is no personal data, such as the number of a file or a road.</summary>
    Other,
}
