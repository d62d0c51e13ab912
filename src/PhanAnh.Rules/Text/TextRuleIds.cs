namespace PhanAnh.Rules;

/// <summary>The short names by which the rules are known in documentation and finding ids.</summary>
internal static class TextRuleIds
{
    internal static string Id(this TextRule rule) => rule switch
    {
        TextRule.MissingMarks => "D1",
        TextRule.MissingMarksInPart => "D2",
        TextRule.NotVietnamese => "L1",
        TextRule.TelexKeys => "K1",
        TextRule.VniKeys => "K2",
        TextRule.LegacyEncoding => "E1",
        TextRule.LostLetters => "E2",
        TextRule.StrayCharacters => "H1",
        TextRule.DeviceControls => "C1",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };
}
