using PhanAnh.Calendar;

namespace PhanAnh.Tests;

public sealed class LimitFormsTests
{
    [Fact]
    public void Defect_OfALimit_ListsEveryFormInBothLanguages()
    {
        var defect = Assert.Single(PresetText.TayNinh.WithLine("return", "\"24 hours\"", "\"soon\"").Load().Defects);

        Assert.Equal("LIMIT_FORMAT", defect.Code);
        Assert.Equal(TimeLimit.Forms, defect.Allowed);
        Assert.All(TimeLimit.Forms, form => Assert.Contains(form, defect.Vietnamese, StringComparison.Ordinal));
        Assert.All(TimeLimit.Forms, form => Assert.Contains(form, defect.English, StringComparison.Ordinal));
    }

    /// <summary>Whoever writes a limit as the regulation has it is told how the file has it.</summary>
    [Theory]
    [InlineData("5 ngày làm việc", "5 working days")]
    [InlineData("05 ngày làm việc", "5 working days")]
    [InlineData("không quá 10 (mười) ngày", "10 days")]
    [InlineData("24 giờ", "24 hours")]
    public void Defect_OfALimitInVietnamese_SaysItInTheWordsOfTheFile(string text, string form) => Assert.Equal(
        [form], Assert.Single(PresetText.TayNinh.WithLine("return", "\"24 hours\"", $"\"{text}\"").Load().Defects).Allowed);

    /// <summary>What is no whole number of anything, or several limits, is not guessed at.</summary>
    [Theory]
    [InlineData("1,5 ngày")]
    [InlineData("24 giờ hoặc 2 ngày")]
    public void Defect_OfWhatMayMeanAnything_ListsEveryForm(string text) => Assert.Equal(
        TimeLimit.Forms, Assert.Single(PresetText.TayNinh.WithLine("return", "\"24 hours\"", $"\"{text}\"").Load().Defects).Allowed);

    /// <summary>A file comes from outside: a long text is not searched for what it may mean.</summary>
    [Fact]
    public void Defect_OfALongText_ListsEveryForm() => Assert.Equal(
        TimeLimit.Forms, Assert.Single(PresetText.TayNinh.WithLine("return", "\"24 hours\"", $"\"{new string(' ', 100)}24 giờ\"").Load().Defects).Allowed);

    [Fact]
    public void Defect_OfATimeOfKeepingInVietnamese_SaysItInTheWordsOfTheFile() => Assert.Equal(
        ["5 years"], Assert.Single(PresetText.TayNinh.With("\"minimum\": \"1 year\"", "\"minimum\": \"5 năm\"").Load().Defects).Allowed);

    [Fact]
    public void Defect_OfAUnitsOwnLimit_ListsWhatAUnitMayPromise()
    {
        var file = UnitFile.Read("""{ "units": [ { "code": "a", "name": "A", "ownLimits": { "Lighting": "none" } } ] }"""u8.ToArray());

        Assert.Equal(
            ["30 minutes", "24 hours", "8 working hours", "6 working days", "20 days", "1 month", "1 year", "same working day"],
            Assert.Single(file.Defects).Allowed);
    }
}
