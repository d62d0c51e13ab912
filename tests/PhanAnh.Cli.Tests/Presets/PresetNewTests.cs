namespace PhanAnh.Cli.Tests;

public sealed class PresetNewTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void New_WithDefaults_IsACommentedFileWithoutAnythingToAdvise(string language)
    {
        Phananh.Run("preset", "new", _folder["p.json"], "--defaults", "--lang", language).Exits(0);

        Phananh.Run("preset", "validate", _folder["p.json"]).Exits(0);
        var comments = File.ReadAllLines(_folder["p.json"]).Where(line => line.TrimStart().StartsWith("//", StringComparison.Ordinal)).ToList();
        Assert.InRange(comments.Count, 8, 20);
        Assert.Equal(language == "vi", comments.Any(line => line.Contains("Giờ làm việc", StringComparison.Ordinal)));
        Assert.Equal(language == "en", comments.Any(line => line.Contains("Hours of Monday to Friday", StringComparison.Ordinal)));
    }

    /// <summary>A pipe answers in the order of the questions; an empty line takes the default.</summary>
    [Fact]
    public void New_WithPipedAnswers_SaysWhatWasAnswered()
    {
        string[] answers = ["Quy chế “thử” của tỉnh", "tinh-x", "", "12/2026/QĐ-UBND", "2/9/2026", "", "", "QC12", "", "Tổng đài; Zalo; Zalo", "Đường sá; Điện", "24 giờ", "8 giờ làm việc", "1 ngày làm việc", "không"];

        var written = Phananh.Run(string.Join("\r\n", answers), ["preset", "new"]).Exits(0).Output;

        Phananh.Run(written, ["preset", "validate", "-"]).Exits(0);
        Assert.All(
            ["\"id\": \"tinh-x-1\"", "\"vi\": \"Quy chế “thử” của tỉnh\"", "\"issued\": \"2026-09-02\"", "{\"from\": \"2026-09-02\"", "\"id\": \"Zalo2\"", "{\"id\": \"DuongSa\", \"name\": {\"vi\": \"Đường sá\"}}", "\"limit\": \"8 working hours\"", "\"QC12-A7\""],
            expected => Assert.Contains(expected, written, StringComparison.Ordinal));
        Assert.DoesNotContain("feedback", written, StringComparison.Ordinal);
    }

    [Fact]
    public void New_AFileThatExists_IsLeftAsItIs()
    {
        var path = _folder.Write("p.json", "{}");

        Phananh.Run("preset", "new", path, "--defaults").Exits(2).Complains(path + ": FILE_EXISTS: ");
        Assert.Equal("{}", File.ReadAllText(path));
    }

    [Fact]
    public void New_WhereNothingCanBeWritten_NamesTheFile() =>
        Phananh.Run("preset", "new", _folder["nowhere/p.json"], "--defaults").Exits(2).Complains(_folder["nowhere/p.json"] + ": FILE_UNWRITABLE: ");

    [Theory]
    [InlineData("--province: ANSWER_CODE: ", "--province", "tỉnh mới")]
    [InlineData("--issued: DATE_FORMAT: ", "--issued", "31/02/2026")]
    [InlineData("--prefix: ANSWER_PREFIX: ", "--prefix", "QC-58")]
    [InlineData("--office-hours: ANSWER_HOURS: ", "--office-hours", "7 giờ")]
    [InlineData("--fields: ANSWER_LIST: ", "--fields", ";;")]
    [InlineData("--processing-limit: ANSWER_LIMIT: ", "--processing-limit", "sáu ngày")]
    [InlineData("--ratings: ANSWER_YES_NO: ", "--ratings", "chắc là có")]
    [InlineData("--name: ANSWER_TEXT: ", "--name", " ")]
    public void New_AnAnswerThatIsNone_IsRefused(string complaint, params string[] options) => Phananh.Run(["preset", "new", "--defaults", .. options]).Exits(2).Complains(complaint);

    [Fact]
    public void New_APipedAnswerThatIsNone_IsRefused() => Phananh.Run("Quy chế\nkhông phải mã\n", ["preset", "new"]).Exits(2).Complains("--province: ANSWER_CODE: ");

    [Theory]
    [InlineData("24 giờ", "24 hours")]
    [InlineData("6 ngày làm việc", "6 working days")]
    [InlineData("8 Giờ  làm việc", null)]
    [InlineData("8 giờ làm việc", "8 working hours")]
    [InlineData("1 tháng", "1 month")]
    [InlineData("30 phút", "30 minutes")]
    [InlineData("2 năm", "2 years")]
    [InlineData("20 days, no roll", "20 days, no roll")]
    [InlineData("none", "none")]
    [InlineData("0 ngày", null)]
    [InlineData("99999999 ngày", null)]
    [InlineData("ngày", null)]
    public void Read_ALimitInWords_IsThatOfAFile(string answer, string? limit) => Assert.Equal(limit, LimitAnswer.Read(answer));
}
