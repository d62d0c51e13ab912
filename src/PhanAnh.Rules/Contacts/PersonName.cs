using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>
/// A name as its bearer writes it: Vietnamese, of another ethnic group of Viet Nam (H'Hen Niê, Y Moan), foreign, or an organisation's; one
/// word or many, with or without marks. Immutable; prints masked.
/// </summary>
public sealed record PersonName
{
    internal PersonName(string value) => Value = value;

    /// <summary>Composed, without white space around it. Personal data.</summary>
    [DataClass(PersonalDataClass.Personal)]
    public string Value { get; }

    /// <summary>For every place but the case file itself: "N•••".</summary>
    public string Masked => $"{Value[..(char.IsHighSurrogate(Value[0]) ? 2 : 1)]}•••";

    /// <summary>Reads a name field. Never throws for what was written.</summary>
    /// <param name="raw">The field as sent; null reads as empty.</param>
    /// <returns>The name, kept wherever a letter is in it, and what to ask about.</returns>
    public static NameReading Parse(string? raw) => NameReader.Read(raw ?? "");

    /// <summary>Prints <see cref="Masked"/>.</summary>
    public override string ToString() => Masked;
}
