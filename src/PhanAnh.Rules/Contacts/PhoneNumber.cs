using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>
/// One phone number by the Vietnamese numbering plan in force, or a foreign one. Immutable; prints masked, so that it may stand in a log
/// line.
/// </summary>
public sealed record PhoneNumber
{
    internal PhoneNumber(PhoneNumberKind kind, string? e164, string national)
    {
        Kind = kind;
        E164 = e164;
        National = national;
    }

    /// <summary>What the number is, by its prefix. The carrier cannot be told from it: numbers move between carriers.</summary>
    public PhoneNumberKind Kind { get; }

    /// <summary>The number as stored and compared: "+84912345678". Null for numbers that cannot be dialled from abroad.</summary>
    [DataClass(PersonalDataClass.Personal)]
    public string? E164 { get; }

    /// <summary>As dialled in Viet Nam, digits only: "0912345678"; a foreign number with its plus.</summary>
    [DataClass(PersonalDataClass.Personal)]
    public string National { get; }

    /// <summary>Whether a text message may be sent: mobile and foreign numbers.</summary>
    public bool TakesTextMessages => Kind is PhoneNumberKind.Mobile or PhoneNumberKind.Foreign;

    /// <summary>For every place but the case file itself: "091•••678". A short number, which is no person's, stays.</summary>
    public string Masked => National.Length < 8 ? National : $"{National.AsSpan(0, 3)}•••{National.AsSpan(National.Length - 3)}";

    /// <summary>
    /// Reads what a citizen wrote into a phone field: any separators, +84, 84, 0084, full-width digits, words around the number, several
    /// numbers. Never throws for what was written.
    /// </summary>
    /// <param name="raw">The field as sent; null reads as empty.</param>
    /// <returns>The numbers found and what to ask about.</returns>
    public static PhoneReading Parse(string? raw) => PhoneReader.Read(raw ?? "");

    /// <summary>Prints <see cref="Masked"/>.</summary>
    public override string ToString() => Masked;
}
