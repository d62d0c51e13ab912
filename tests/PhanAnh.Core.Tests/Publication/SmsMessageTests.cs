using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace PhanAnh.Core.Tests;

public sealed class SmsMessageTests
{
    [Theory]
    [Trait("BadInput", "73")]
    [InlineData('a', 160, SmsEncoding.Gsm7, 1, 160)]
    [InlineData('a', 161, SmsEncoding.Gsm7, 2, 161)]
    [InlineData('a', 306, SmsEncoding.Gsm7, 2, 306)]
    [InlineData('a', 307, SmsEncoding.Gsm7, 3, 307)]
    [InlineData('€', 80, SmsEncoding.Gsm7, 1, 160)]
    [InlineData('€', 81, SmsEncoding.Gsm7, 2, 162)]
    [InlineData('à', 160, SmsEncoding.Gsm7, 1, 160)]
    [InlineData('á', 70, SmsEncoding.Ucs2, 1, 70)]
    [InlineData('á', 71, SmsEncoding.Ucs2, 2, 71)]
    [InlineData('ễ', 134, SmsEncoding.Ucs2, 2, 134)]
    [InlineData('ễ', 135, SmsEncoding.Ucs2, 3, 135)]
    public void Of_Text_IsCountedAsTheCarrierDoes(char letter, int count, SmsEncoding encoding, int parts, int units)
    {
        var message = SmsMessage.Of(new string(letter, count));
        Assert.Equal((encoding, parts, units), (message.Encoding, message.Parts.Length, message.Units));
    }

    [Fact]
    public void Of_LongText_EndsPartsAtWholeWords()
    {
        var text = string.Join(' ', Enumerable.Repeat("nghiêng", 20));
        Assert.All(SmsMessage.Of(text).Parts[..^1], part => Assert.EndsWith("nghiêng ", part, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Đã xử lý “xong”… – Ðề nghị", "Da xu ly \"xong\"... - De nghi")]
    [InlineData("Hòa, Hoà, HOÀ, ơ ư Ư", "Hoa, Hoa, HOA, o u U")]
    [InlineData("tie\u0302\u0301ng Vie\u0323\u0302t 😀 Ж", "tieng Viet ? ?")]
    public void Of_WithoutMarks_FitsTheSmallAlphabet(string text, string expected)
    {
        var message = SmsMessage.Of(text, withoutMarks: true);
        Assert.Equal(SmsEncoding.Gsm7, message.Encoding);
        Assert.Equal(expected, Assert.Single(message.Parts));
    }

    [Fact]
    public void Of_MostParts_EndsInDotsBehindAWholeWord()
    {
        var message = SmsMessage.Of(string.Join(' ', Enumerable.Repeat("nghiêng", 40)), mostParts: 1);
        Assert.EndsWith("nghiêng...", Assert.Single(message.Parts), StringComparison.Ordinal);
        Assert.InRange(message.Units, 60, 70);
        Assert.Throws<ArgumentOutOfRangeException>(() => SmsMessage.Of("a", mostParts: 0));
    }

    [Fact]
    public void Of_AnyText_PartsFitAndTogetherAreTheText() =>
        Prop.ForAll(
            Gen.Elements("a", "ễ", "e\u0302\u0303", " ", "😀", "👨‍👩‍👧", "{", "nghiêng ", "0912345678 ", "\n", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx").ArrayOf().Select(string.Concat).ToArbitrary(),
            text =>
            {
                var message = SmsMessage.Of(text);
                var most = (message.Encoding, message.Parts.Length) switch
                {
                    (SmsEncoding.Gsm7, 1) => 160,
                    (SmsEncoding.Gsm7, _) => 153,
                    (_, 1) => 70,
                    _ => 67,
                };
                return string.Concat(message.Parts) == text
                    && message.Parts.All(part => part.Sum(c => message.Encoding == SmsEncoding.Gsm7 && c is '{' ? 2 : 1) <= most)
                    && message.Parts.All(part => part.Length == 0 || !char.IsLowSurrogate(part[0]))
                    && message.Parts.Skip(1).All(part => CharUnicodeInfo.GetUnicodeCategory(part, 0) != UnicodeCategory.NonSpacingMark);
            }).QuickCheckThrowOnFailure();
}
