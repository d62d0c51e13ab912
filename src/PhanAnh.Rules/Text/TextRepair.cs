using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>What a damaged text may have meant. A suggestion to show the citizen, never a replacement: the raw text stays.</summary>
/// <param name="Damage">What happened to the text.</param>
/// <param name="Text">The whole text, repaired.</param>
/// <param name="Confidence">Measured on the reference corpora, by rule and length.</param>
public sealed record TextRepair(TextDamage Damage, [property: DataClass(PersonalDataClass.Personal)] string Text, FindingConfidence Confidence)
{
    /// <summary>Prints the damage and never the text, which is a citizen's.</summary>
    public override string ToString() => $"{Damage} ({Confidence})";
}
