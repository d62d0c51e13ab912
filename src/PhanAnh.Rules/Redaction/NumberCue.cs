namespace PhanAnh.Rules;

/// <summary>What the words ahead of a number say that it is.</summary>
internal enum NumberCue
{
    None,
    Phone,
    CitizenId,
    IdentityCard,
    BankAccount,
    TaxCode,
    Insurance,
    Birth,
}
