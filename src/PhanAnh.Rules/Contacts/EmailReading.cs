using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>What an e-mail field holds. Prints masked.</summary>
public sealed class EmailReading
{
    internal EmailReading(string raw, EmailAddress? address, ImmutableArray<ContactNote> notes)
    {
        Raw = raw;
        Address = address;
        Notes = notes;
    }

    /// <summary>As sent, character for character. Personal data.</summary>
    [DataClass(PersonalDataClass.Personal)]
    public string Raw { get; }

    /// <summary>Null where mail cannot be sent; then the notes say why.</summary>
    public EmailAddress? Address { get; }

    /// <summary>Empty for a plain address.</summary>
    public ImmutableArray<ContactNote> Notes { get; }

    /// <summary>Prints the masked address and the codes.</summary>
    public override string ToString() => string.Join(", ", Notes.Select(n => n.Code).Prepend(Address?.Masked ?? "–"));
}
