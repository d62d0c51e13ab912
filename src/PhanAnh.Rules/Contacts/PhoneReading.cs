using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>What a phone field holds. Prints masked.</summary>
public sealed class PhoneReading
{
    internal PhoneReading(string raw, ImmutableArray<PhoneNumber> numbers, ImmutableArray<ContactNote> notes)
    {
        Raw = raw;
        Numbers = numbers;
        Notes = notes;
    }

    /// <summary>As sent, character for character. Personal data.</summary>
    [DataClass(PersonalDataClass.Personal)]
    public string Raw { get; }

    /// <summary>In the order written; empty where nothing can be dialled as it stands.</summary>
    public ImmutableArray<PhoneNumber> Numbers { get; }

    /// <summary>In the order of the field; empty for a plain number.</summary>
    public ImmutableArray<ContactNote> Notes { get; }

    /// <summary>The first number that can be the sender's own, or null.</summary>
    public PhoneNumber? Primary =>
        Numbers.FirstOrDefault(n => n.Kind is not (PhoneNumberKind.Service or PhoneNumberKind.TollFreeOrPremium));

    /// <summary>Whether a text message may be sent to <see cref="Primary"/>: no doubt about a landline stands against it.</summary>
    public bool PrimaryTakesTextMessages =>
        Primary is { TakesTextMessages: true }
        && Notes.All(n => !string.Equals(n.Code, ContactCodes.PhoneOldLandline, StringComparison.Ordinal));

    /// <summary>Prints the masked numbers and the codes.</summary>
    public override string ToString() => string.Join(", ", Numbers.Select(n => n.Masked).Concat(Notes.Select(n => n.Code)));
}
