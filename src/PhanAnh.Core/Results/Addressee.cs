namespace PhanAnh.Core;

/// <summary>What an addressee is.</summary>
public enum AddresseeKind
{
    /// <summary>A person (cá nhân).</summary>
    Individual,

    /// <summary>An organisation or business (tổ chức, doanh nghiệp).</summary>
    Organisation,
}

/// <summary>To whom a result is addressed (kính gửi, TN58-PL1-2).</summary>
/// <param name="Kind">A person or an organisation, which changes how they are spoken to.</param>
/// <param name="Name">The name. Of a person it is personal data, so it is printed as dots outside the document.</param>
public sealed record Addressee(AddresseeKind Kind, SensitiveText Name);
