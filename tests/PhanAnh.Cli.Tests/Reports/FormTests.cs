namespace PhanAnh.Cli.Tests;

public sealed class FormTests : IDisposable
{
    private const string Register =
        """{ "do": "Register", "at": "2018-03-05T08:00:00+07:00", "case": "DN-1", "by": { "role": "Operator", "id": "tong-dai" }, "channel": "phone-1022", "kind": "InformationRequest", "submitter": { "kind": "Citizen", "id": "cd-1", "name": "Nguyễn Thị Lan", "phone": "0912345678" }, "content": "Hỏi thủ tục cấp lại thẻ.", "place": "Biên Hòa", "truthful": true }""";

    private const string Classify =
        """{ "do": "Classify", "at": "2018-03-05T08:05:00+07:00", "case": "DN-1", "by": { "role": "Operator", "id": "tong-dai" }, "field": "InformationRequest" }""";

    private const string Answer =
        """{ "do": "AnswerDirectly", "at": "2018-03-05T08:10:00+07:00", "case": "DN-1", "by": { "role": "Operator", "id": "tong-dai" }, "answer": "Nộp tại bộ phận một cửa." }""";

    private const string Posted =
        """{ "do": "Register", "at": "2016-12-05T08:00:00+07:00", "case": "BP-1", "by": { "role": "Submitter", "id": "cd-1" }, "channel": "hotline", "kind": "Reflection", "submitter": { "kind": "Individual", "id": "cd-1", "name": "Nguyễn Thị Lan", "phone": "0912345678", "address": "Đồng Xoài" }, "content": "Đường hỏng.", "place": "Đồng Xoài", "truthful": true }""";

    private static readonly string[] Personal = ["Nguyễn Thị Lan", "0912345678", "Hỏi thủ tục cấp lại thẻ.", "Nộp tại bộ phận một cửa."];

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Store => _folder["cases.jsonl"];

    private Answer Evaluation(params string[] options)
    {
        Phananh.Run(Files.Lines(Register, Classify, Answer), ["run", "-", "--preset", "dong-nai-1022-2017", "--store", Store]).Exits(0);
        return Phananh.Run(["report", Store, "--preset", "dong-nai-1022-2017", "--form", "evaluation", "--period", "2018-03", .. options]);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("md")]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("html")]
    public void Evaluation_WithoutLeave_NamesNobody(string format)
    {
        var output = Evaluation("--format", format).Exits(0).Output;

        Assert.Contains("DN-1", output, StringComparison.Ordinal);
        Assert.All(Personal, text => Assert.DoesNotContain(text, output, StringComparison.Ordinal));
        Assert.False(File.Exists(_folder["cases.facts"]));
    }

    [Theory]
    [InlineData("Evaluator")]
    [InlineData("OversightOffice")]
    public void Evaluation_ForARoleThatTheRegulationNames_HoldsWhatTheClauseLists(string role)
    {
        var output = Evaluation("--disclose-to", role, "--format", "csv").Exits(0).Output;

        Assert.All(Personal, text => Assert.Contains(text, output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Chairman")]
    [InlineData("không phải vai trò")]
    public void Evaluation_ForAnotherRole_IsRefused(string role) => Evaluation("--disclose-to", role).Exits(2).Complains("--disclose-to: OPTION_VALUE: ");

    [Fact]
    public void Evaluation_WithTheKeysGone_IsBlankAndSaysSo()
    {
        Evaluation().Exits(0);
        File.Delete(_folder["cases.keys.jsonl"]);
        var answer = Phananh.Run(
            "report", Store, "--preset", "dong-nai-1022-2017", "--form", "evaluation", "--period", "2018-03", "--disclose-to", "Evaluator", "--format", "csv").Exits(1);

        Assert.StartsWith(_folder["cases.keys.jsonl"] + ": FILE_NOT_FOUND: ", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
        Assert.All(Personal, text => Assert.DoesNotContain(text, answer.Output, StringComparison.Ordinal));
        Assert.False(File.Exists(_folder["cases.keys.jsonl"]));
    }

    [Fact]
    public void DailyPosting_OfADay_NamesTheCaseAndNobody()
    {
        Phananh.Run(Files.Lines(Posted), ["run", "-", "--preset", "binh-phuoc-2016", "--store", Store]).Exits(0);
        var output = Phananh.Run("report", Store, "--preset", "binh-phuoc-2016", "--form", "daily-posting", "--period", "2016-12-05").Exits(0).Output;

        Assert.Contains("BP-1", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Nguyễn Thị Lan", output, StringComparison.Ordinal);
        Assert.DoesNotContain("0912345678", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--form: REPORT_FORM_UNKNOWN: ", "--form", "posting", "--period", "2018-03")]
    [InlineData("--period: OPTION_REQUIRED: ", "--form", "evaluation")]
    [InlineData("--period: REPORT_PERIOD_KIND: ", "--form", "evaluation", "--period", "2018-03-05")]
    [InlineData("--period: PERIOD_OTHER_KIND: ", "--form", "evaluation", "--period", "2018-03", "--kind", "year")]
    [InlineData("--disclose-to: OPTION_NEEDS_FORM: ", "--disclose-to", "Evaluator", "--period", "2018-03")]
    public void Form_WrongOption_SaysWhich(string complaint, params string[] options) =>
        Phananh.Run(["report", Store, "--preset", "dong-nai-1022-2017", .. options]).Exits(2).Complains(complaint);
}
