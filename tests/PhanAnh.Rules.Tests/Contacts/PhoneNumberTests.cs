namespace PhanAnh.Rules.Tests;

[Trait("Clause", "TN58-A6.3")]
public class PhoneNumberTests
{
    [Theory]
    [InlineData("0912345678", "+84912345678", PhoneNumberKind.Mobile)]
    [InlineData("0912 345 678", "+84912345678", PhoneNumberKind.Mobile)]
    [InlineData("0912.345.678", "+84912345678", PhoneNumberKind.Mobile)]
    [InlineData("091-234-5678", "+84912345678", PhoneNumberKind.Mobile)]
    [InlineData("+84912345678", "+84912345678", PhoneNumberKind.Mobile)]
    [InlineData("84912345678", "+84912345678", PhoneNumberKind.Mobile)]
    [InlineData("0084912345678", "+84912345678", PhoneNumberKind.Mobile)]
    [InlineData("(+84) 0912 345 678", "+84912345678", PhoneNumberKind.Mobile)]
    [InlineData("ĐT: 0912345678 (gặp chị Tư)", "+84912345678", PhoneNumberKind.Mobile)]
    [InlineData("Tel: 0912345678", "+84912345678", PhoneNumberKind.Mobile)]
    [InlineData("Viettel 0388123456", "+84388123456", PhoneNumberKind.Mobile)]
    [InlineData("0559123456", "+84559123456", PhoneNumberKind.Mobile)]
    [InlineData("0301234567", "+84301234567", PhoneNumberKind.Mobile)]
    [InlineData("(0276) 3822 233", "+842763822233", PhoneNumberKind.Landline)]
    [InlineData("0251.3822.501", "+842513822501", PhoneNumberKind.Landline)]
    [InlineData("024 3825 1234", "+842438251234", PhoneNumberKind.Landline)]
    [InlineData("0276 3822 233 máy lẻ 12", "+842763822233", PhoneNumberKind.Landline)]
    [InlineData("0672 123456", "+84672123456", PhoneNumberKind.Satellite)]
    [InlineData("+855 12 345 678", "+85512345678", PhoneNumberKind.Foreign)]
    public void Parse_NumberInThePlan_GivesE164WithoutNotes(string raw, string e164, PhoneNumberKind kind)
    {
        var reading = PhoneNumber.Parse(raw);
        var number = Assert.Single(reading.Numbers);
        Assert.Equal((e164, kind), (number.E164, number.Kind));
        Assert.Empty(reading.Notes);
        Assert.Equal(raw, reading.Raw);
    }

    [Theory]
    [InlineData(75, "0276.1022")]
    [InlineData(75, "0251 1022")]
    [InlineData(75, "02761022")]
    [InlineData(75, "1022")]
    [InlineData(75, "113")]
    [InlineData(75, "112")]
    [InlineData(75, "18001166")]
    [InlineData(75, "1900 6600")]
    public void Parse_ServiceNumber_IsNotTheSenders(int row, string raw)
    {
        var reading = PhoneNumber.Parse(raw);
        Assert.Null(reading.Primary);
        Assert.Equal([ContactCodes.PhoneServiceNumber], Codes(reading, row));
    }

    // Row 76: the whole table of the conversion of 2018.
    [Theory]
    [InlineData("01691234567", "0391234567")]
    [InlineData("0162 1234567", "0321234567")]
    [InlineData("01631234567", "0331234567")]
    [InlineData("01641234567", "0341234567")]
    [InlineData("01651234567", "0351234567")]
    [InlineData("01661234567", "0361234567")]
    [InlineData("01671234567", "0371234567")]
    [InlineData("01681234567", "0381234567")]
    [InlineData("01201234567", "0701234567")]
    [InlineData("01211234567", "0791234567")]
    [InlineData("01221234567", "0771234567")]
    [InlineData("01261234567", "0761234567")]
    [InlineData("01281234567", "0781234567")]
    [InlineData("01231234567", "0831234567")]
    [InlineData("01241234567", "0841234567")]
    [InlineData("01251234567", "0851234567")]
    [InlineData("01271234567", "0811234567")]
    [InlineData("01291234567", "0821234567")]
    [InlineData("01861234567", "0561234567")]
    [InlineData("01881234567", "0581234567")]
    [InlineData("01991234567", "0591234567")]
    [InlineData("+84 169 1234567", "0391234567")]
    public void Parse_ElevenDigitMobile_SuggestsTodaysNumber(string raw, string suggestion)
    {
        var reading = PhoneNumber.Parse(raw);
        Assert.Empty(reading.Numbers);
        var note = Assert.Single(reading.Notes);
        Assert.Equal((ContactCodes.PhoneOldMobile, suggestion), (note.Code, note.Suggestion));
        Assert.Equal(PhoneNumberKind.Mobile, Assert.Single(PhoneNumber.Parse(suggestion).Numbers).Kind);
    }

    [Theory]
    [InlineData(77, "08 38000000", "02838000000")]
    [InlineData(77, "(08) 3800 0000", "02838000000")]
    [InlineData(77, "máy bàn 0838000000", "02838000000")]
    [InlineData(77, "ĐT bàn: 0838 000 000", "02838000000")]
    [InlineData(77, "Tel. 0838000000", "02838000000")]
    [InlineData(77, "04 38251234", "02438251234")]
    [InlineData(77, "0438251234", "02438251234")]
    [InlineData(77, "066 3822233", "02763822233")]
    [InlineData(77, "0613822501", "02513822501")]
    [InlineData(77, "0650 3822999", "02743822999")]
    [InlineData(77, "0651 3822 501", "02713822501")]
    [InlineData(77, "072 3822501", "02723822501")]
    [InlineData(77, "0280 3855 123", "02083855123")]
    public void Parse_OldLandline_AsksAndTakesNoTextMessage(int row, string raw, string suggestion)
    {
        var reading = PhoneNumber.Parse(raw);
        Assert.Equal([ContactCodes.PhoneOldLandline], Codes(reading, row));
        Assert.Equal(suggestion, reading.Notes[0].Suggestion);
        Assert.False(reading.PrimaryTakesTextMessages);
    }

    [Theory]
    [InlineData(78, "gặp anh Ba", "", "PHONE_NO_DIGITS")]
    [InlineData(78, "0912345678 - 0987654312", "+84912345678 +84987654312", "PHONE_SEVERAL")]
    [InlineData(78, "0912345678/0987654312", "+84912345678 +84987654312", "PHONE_SEVERAL")]
    [InlineData(78, "0912 345 678, hoặc 0276 3822 233", "+84912345678 +842763822233", "PHONE_SEVERAL")]
    [InlineData(78, "1. 0912345678  2. 0987654312", "+84912345678 +84987654312", "PHONE_SEVERAL")]
    [InlineData(78, "O912345678", "", "PHONE_LETTER_FOR_DIGIT")]
    [InlineData(78, "０９１２３４５６７８", "+84912345678", "")]
    [InlineData(78, "+84 0912 345 678", "+84912345678", "")]
    [InlineData(78, "0000000000", "", "PHONE_PLACEHOLDER")]
    [InlineData(78, "0123456789", "", "PHONE_PLACEHOLDER")]
    [InlineData(78, "0999999999", "+84999999999", "PHONE_PLACEHOLDER")]
    [InlineData(78, "+855 97 123 4567", "+855971234567", "")]
    [InlineData(78, "912345678", "", "PHONE_LEADING_ZERO_LOST")]
    [InlineData(78, "0123", "", "PHONE_NOT_IN_PLAN")]
    [InlineData(78, "091234567", "", "PHONE_NOT_IN_PLAN")]
    [InlineData(78, "+84 123", "", "PHONE_NOT_IN_PLAN")]
    [InlineData(78, "số 5", "", "PHONE_NOT_IN_PLAN")]
    [InlineData(78, "", "", "PHONE_EMPTY")]
    [InlineData(78, "  \t", "", "PHONE_EMPTY")]
    [InlineData(63, "0912345678\n", "+84912345678", "")]
    [InlineData(64, "{{phone}}'; DROP TABLE", "", "PHONE_NO_DIGITS")]
    public void Parse_WhatCitizensWrite_GivesNumbersAndCodes(int row, string raw, string e164, string codes)
    {
        var reading = PhoneNumber.Parse(raw);
        Assert.Equal(e164, string.Join(' ', reading.Numbers.Select(n => n.E164)));
        Assert.Equal(codes, string.Join(' ', Codes(reading, row)));
    }

    [Fact]
    public void Parse_LetterForDigit_SuggestsTheDigit() =>
        Assert.Equal("0912345678", PhoneNumber.Parse("O912 345 678").Notes[0].Suggestion);

    [Fact]
    public void Parse_StateNetwork_CannotBeDialledFromAbroad()
    {
        var number = Assert.Single(PhoneNumber.Parse("069 123456").Numbers);
        Assert.Equal((PhoneNumberKind.StateNetwork, null, "069123456"), (number.Kind, number.E164, number.National));
    }

    [Fact]
    public void Parse_ServiceNumberFirst_TakesTheOtherAsPrimary() =>
        Assert.Equal("+84912345678", PhoneNumber.Parse("1022, 0912345678").Primary?.E164);

    [Fact]
    public void Parse_HundredThousandNumbers_IsRefusedAsTooLong() =>
        Assert.Equal([ContactCodes.PhoneTooLong], Codes(PhoneNumber.Parse(string.Concat(Enumerable.Repeat("0912 ", 100_000))), 62));

    [Fact]
    public void Parse_Null_ReadsAsEmpty() => Assert.Equal([ContactCodes.PhoneEmpty], Codes(PhoneNumber.Parse(null), 78));

    [Theory]
    [InlineData("0912345678", "091•••678")]
    [InlineData("+84 912 345 678", "091•••678")]
    [InlineData("02763822233", "027•••233")]
    [InlineData("+855 12 345 678", "+85•••678")]
    [InlineData("1022", "1022")]
    public void Masked_AnyNumber_ShowsTheEndsOnly(string raw, string masked)
    {
        var reading = PhoneNumber.Parse(raw);
        Assert.Equal(masked, reading.Numbers[0].Masked);
        Assert.Equal(masked, reading.Numbers[0].ToString());
        Assert.StartsWith(masked, reading.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("01691234567")]
    [InlineData("O912345678")]
    [InlineData("08 38000000")]
    [InlineData("0912345678 0987654312")]
    public void ToString_NotesWithSuggestions_HoldsNoNumber(string raw)
    {
        var reading = PhoneNumber.Parse(raw);
        Assert.DoesNotMatch("[0-9]{4,}", reading + string.Concat(reading.Notes));
    }

    [Fact]
    public void Equals_SameNumberWrittenTwice_IsEqual() =>
        Assert.Equal(PhoneNumber.Parse("0912 345 678").Primary, PhoneNumber.Parse("+84912345678").Primary);

    private static IEnumerable<string> Codes(PhoneReading reading, int row)
    {
        Assert.InRange(row, 40, 80);
        return reading.Notes.Select(n => n.Code);
    }
}
