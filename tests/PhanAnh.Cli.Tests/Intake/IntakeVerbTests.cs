namespace PhanAnh.Cli.Tests;

public sealed class IntakeVerbTests
{
    private static readonly string Fire = Files.Register.Replace("Đèn đường trước chợ hỏng ba ngày nay.", "Nhà đang cháy lớn, có người mắc kẹt, cứu với!", StringComparison.Ordinal);

    [Fact]
    public void Check_SoundSubmission_HasNothingToNote() => Assert.Equal(
        ["TN-1: phù hợp", "Số phản ánh, kiến nghị: 1, trong đó có điểm lưu ý: 0. Số dòng lỗi: 0."], Phananh.Run(Files.All, ["check", "-", "--preset", "tay-ninh"]).Exits(0).Lines);

    [Fact]
    public void Check_CallForHelp_ComesFirstWithTheNumbersAndIsNotRefused()
    {
        var answer = Phananh.Run(Fire, ["check", "-", "--preset", "tay-ninh", "--json"]).Exits(1).Documents[0];

        Assert.Equal("emergency", answer.GetProperty("priority").GetString());
        Assert.NotEqual(0, answer.GetProperty("findings").GetArrayLength());
        Assert.Contains("114", Phananh.Run(Fire, ["check", "-", "--preset", "tay-ninh"]).Exits(1).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_AnySubmission_PrintsNoneOfItsWords()
    {
        foreach (var options in new string[][] { [], ["--json"] })
        {
            var answer = Phananh.Run(Fire, ["check", "-", "--preset", "tay-ninh", .. options]);
            Assert.All(["Lan", "0912345678", "mắc kẹt"], secret => Assert.DoesNotContain(secret, answer.Output + answer.Error, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Check_LineThatIsNoCommand_IsToldWithItsPlace() =>
        Assert.StartsWith("stdin(1,1): ", Phananh.Run("đèn hỏng", ["check", "-", "--preset", "tay-ninh"]).Exits(1).Error, StringComparison.Ordinal);

    [Fact]
    public void Check_SubmissionOfADayWithoutARegulation_IsToldAsARunWouldTellIt()
    {
        var early = Files.Register.Replace("2025-", "2020-", StringComparison.Ordinal);

        var answer = Phananh.Run(early, ["check", "-", "--preset", "tay-ninh"]).Exits(1);

        Assert.NotEqual(Files.Register, early);
        Assert.StartsWith("stdin(1,1): NO_PRESET_IN_FORCE: ", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Redact_OwnNameInAnotherSpelling_IsHidden()
    {
        var answer = Phananh.Run("Đã gặp bà NGUYEN THI LAN, số 0912.345.678.", ["redact", "-", "--name", "Nguyễn Thị Lan", "--phone", "+84 912 345 678"]).Exits(1);

        Assert.Equal("Đã gặp bà [đã ẩn: họ tên], số [đã ẩn: số điện thoại].", answer.Output);
    }

    [Fact]
    public void Redact_AsJson_TellsPlacesAndKinds()
    {
        var passage = Phananh.Run("Gọi 0912 345 678.", ["redact", "-", "--json"]).Exits(1).Documents[0].GetProperty("passages")[0];

        Assert.Equal((4, 12, "phone"), (passage.GetProperty("start").GetInt32(), passage.GetProperty("length").GetInt32(), passage.GetProperty("kind").GetString()));
    }

    [Fact]
    public void Redact_TextWithoutPersonalData_IsLeftAsItIs() => Assert.Equal("Đã thay bóng đèn.\n", Phananh.Run("Đã thay bóng đèn.\n", ["redact", "-"]).Exits(0).Output);

    [Fact]
    public void Redact_BytesThatAreNoUtf8_AreRefused() => Phananh.Run([0x47, 0xFF, 0x6F], ["redact", "-"]).Exits(2).Complains("stdin: ENCODING_UTF8: ");

    [Theory]
    [InlineData("phananh: ARGUMENT_REQUIRED: ", "redact")]
    [InlineData("nowhere.txt: FILE_NOT_FOUND: ", "redact", "nowhere.txt")]
    [InlineData("--preset: OPTION_REQUIRED: ", "check", "-")]
    public void Usage_Wrong_IsToldWithItsPlace(string complaint, params string[] arguments) => Phananh.Run(arguments).Exits(2).Complains(complaint);

    /// <summary>Whoever gives a number wants it hidden: what is none is told, and not repeated.</summary>
    [Theory]
    [InlineData("abc")]
    [InlineData("Lan 091")]
    [InlineData("0000000")]
    [InlineData("")]
    public void Redact_PhoneThatIsNone_IsRefusedWithoutRepeatingIt(string phone)
    {
        var answer = Phananh.Run("văn bản"u8.ToArray(), ["redact", "-", "--phone", phone]).Exits(2).Complains("--phone: ");

        Assert.DoesNotContain("Lan", answer.Error, StringComparison.Ordinal);
        Assert.Empty(answer.Output);
    }

    [Theory]
    [InlineData("0912 345 678")]
    [InlineData("3822233")]
    public void Redact_PhoneOfSevenDigits_IsHidden(string phone) =>
        Assert.DoesNotContain(phone, Phananh.Run(System.Text.Encoding.UTF8.GetBytes($"Số {phone}."), ["redact", "-", "--phone", phone]).Exits(1).Output, StringComparison.Ordinal);
}
