using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>What a name field holds. Prints masked.</summary>
public sealed class NameReading
{
    internal NameReading(string raw, PersonName? name, ImmutableArray<ContactNote> notes)
    {
        Raw = raw;
        Name = name;
        Notes = notes;
    }

    /// <summary>As sent, character for character. Personal data.</summary>
    [DataClass(PersonalDataClass.Personal)]
    public string Raw { get; }

    /// <summary>Null where the field is empty, has no letter, is too long or is not well-formed.</summary>
    public PersonName? Name { get; }

    /// <summary>Empty for a plain name.</summary>
    public ImmutableArray<ContactNote> Notes { get; }

    /// <summary>Prints the masked name and the codes.</summary>
    public override string ToString() => string.Join(", ", Notes.Select(n => n.Code).Prepend(Name?.Masked ?? "–"));
}
