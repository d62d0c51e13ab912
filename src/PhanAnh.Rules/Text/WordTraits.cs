namespace PhanAnh.Rules;

[Flags]
internal enum WordTraits : byte
{
    None,

    /// <summary>Has a tone, a quality mark or đ.</summary>
    Marked = 1,

    /// <summary>Has a digit.</summary>
    Digits = 2,

    /// <summary>Has a letter that Vietnamese does not write.</summary>
    Foreign = 4,

    /// <summary>Has a Latin letter.</summary>
    Latin = 8,

    /// <summary>Has a Greek or Cyrillic letter.</summary>
    GreekOrCyrillic = 16,

    /// <summary>Has more than one tone.</summary>
    SeveralTones = 32,
}
