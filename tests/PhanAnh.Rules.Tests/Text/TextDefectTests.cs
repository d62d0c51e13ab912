namespace PhanAnh.Rules.Tests;

public class TextDefectTests
{
    [Theory]
    [InlineData(40, 10_000_000, "a", TextDefectCodes.TooLong)]
    [InlineData(40, 50_001, "a", TextDefectCodes.TooLong)]
    [InlineData(40, 50_000, "a", null)]
    [InlineData(40, 70_000, "ạ", TextDefectCodes.TooLong)]
    [InlineData(41, 200_000, "\u0301", TextDefectCodes.CombiningRun)]
    [InlineData(41, 31, "\u0301", TextDefectCodes.CombiningRun)]
    [InlineData(41, 30, "\u0301", null)]
    public void FindDefect_Repeated_EndsAtTheLimits(int row, int count, string unit, string? code)
    {
        Assert.InRange(row, 40, 41);
        var text = unit == "\u0301" ? "a" + new string('\u0301', Math.Min(count, 199_000)) : new string(unit[0], count);
        Assert.Equal(code, VietnameseText.FindDefect(text)?.Code);
    }

    [Fact]
    public void FindDefect_FamiliesOfEmoji_CountAsOneCharacterEach()
    {
        var families = string.Concat(Enumerable.Repeat("👨‍👩‍👧‍👦", 100));
        Assert.Null(VietnameseText.FindDefect(families, new TextLimits { MaxCharacters = 100 }));
        Assert.Equal(
            new TextDefect(TextDefectCodes.TooLong, 99 * "👨‍👩‍👧‍👦".Length, 99),
            VietnameseText.FindDefect(families, new TextLimits { MaxCharacters = 99 }));
    }

    // Rows 42 and 43; the offending unit stands behind two letters.
    [Theory]
    [InlineData(42, 0xD800, TextDefectCodes.IllFormed)]
    [InlineData(42, 0xDC00, TextDefectCodes.IllFormed)]
    [InlineData(43, 0x0000, TextDefectCodes.Control)]
    [InlineData(43, 0x0001, TextDefectCodes.Control)]
    [InlineData(43, 0x001F, TextDefectCodes.Control)]
    [InlineData(65, 0x001B, TextDefectCodes.Control)]
    [InlineData(43, 0x0009, null)]
    [InlineData(43, 0x000A, null)]
    [InlineData(43, 0x000D, null)]
    [InlineData(43, 0x0085, null)]
    public void FindDefect_OneUnit_NamesItAndItsPlace(int row, int unit, string? code)
    {
        Assert.InRange(row, 42, 65);
        var defect = VietnameseText.FindDefect($"ấp{(char)unit}5");
        Assert.Equal(code is null ? null : new TextDefect(code, 2, unit), defect);
    }

    [Fact]
    public void FindDefect_SurrogateAtTheEnd_IsIllFormed() =>
        Assert.Equal(new TextDefect(TextDefectCodes.IllFormed, 1, 0xD83D), VietnameseText.FindDefect("a" + '\uD83D'));

    [Fact]
    public void Findings_DeviceControl_IsAFindingNotADefect()
    {
        var finding = Assert.Single(TextAnalysis.Of("Đèn\u0090 tắt").Findings);
        Assert.Equal((TextRule.DeviceControls, new TextSpan(3, 1)), (finding.Rule, Assert.Single(finding.Spans)));
    }

    [Fact]
    public void Findings_RefusedText_RunsNoRule()
    {
        var analysis = TextAnalysis.Of("DE NGHI SUA DUONG TO 5 AP 3\0");
        Assert.Equal(TextDefectCodes.Control, analysis.Defect?.Code);
        Assert.Empty(analysis.Findings);
    }

    [Theory]
    [InlineData(3, "ấ", null)]
    [InlineData(2, "ấ", TextDefectCodes.TooLong)]
    [InlineData(4, "😀", null)]
    [InlineData(3, "😀", TextDefectCodes.TooLong)]
    [InlineData(1, "é", TextDefectCodes.TooLong)]
    [InlineData(2, "é", null)]
    public void FindDefect_Bytes_AreThoseOfUtf8(int value, string text, string? code)
    {
        Assert.Equal(code, VietnameseText.FindDefect(text, new TextLimits { MaxBytes = value })?.Code);
        Assert.Equal(code is null, System.Text.Encoding.UTF8.GetByteCount(text) <= value);
    }

    [Fact]
    public void TextLimits_NoRoomForALetter_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextLimits { MaxCharacters = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextLimits { MaxBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextLimits { MaxCombiningRun = 1 });
    }

    [Fact]
    public void ToString_Defect_HoldsNoneOfTheText() =>
        Assert.DoesNotContain("bí mật", VietnameseText.FindDefect("bí mật\0")!.ToString(), StringComparison.Ordinal);
}
