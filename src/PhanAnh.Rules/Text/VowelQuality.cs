namespace PhanAnh.Rules;

/// <summary>The mark that makes another vowel letter, as opposed to a tone.</summary>
internal enum VowelQuality : byte
{
    None,

    /// <summary>Dấu mũ: â ê ô.</summary>
    Circumflex,

    /// <summary>Dấu trăng: ă.</summary>
    Breve,

    /// <summary>Dấu móc: ơ ư.</summary>
    Horn,
}
