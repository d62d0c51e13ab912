using System.Text;
using System.Text.Json;

namespace PhanAnh.Cli.Tests;

public sealed class RunTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    private Answer Run(string commands, params string[] more) => Run(Encoding.UTF8.GetBytes(commands), more);

    private Answer Run(byte[] commands, params string[] more) =>
        Phananh.Run(commands, ["run", "-", "--preset", "tay-ninh", "--units", _folder.Write("units.json", Files.Units), .. more]);

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;

    [Fact]
    public void Run_OrdinaryCase_TellsEventsStatesAndClocks()
    {
        var answer = Run(Files.All).Exits(0);

        Assert.Empty(answer.Error);
        Assert.Equal(
            """
                1 TN-1  22/01/2025 08:00  Tiếp nhận
                  #1 22/01/2025 08:00 Tiếp nhận → Đã ghi nhận (T1)
                2 TN-1  22/01/2025 09:00  Phân loại
                  #2 22/01/2025 09:00 Phân loại → Đã phân loại (T6)
                3 TN-1  22/01/2025 09:30  Phân phối
                  #3 22/01/2025 09:30 Phân phối → Đang xử lý (T7)
                4 TN-1  23/01/2025 09:00  Tiếp nhận xử lý
                  #4 23/01/2025 09:00 Tiếp nhận xử lý → Đơn vị đang xử lý [UBND phường 1] (T10)

            TN-1: Đang xử lý (lúc 23/01/2025 09:00)
              1. UBND phường 1: Đơn vị đang xử lý
                Tiếp nhận, phân loại, phân phối       Đơn vị điều phối  24 giờ           23/01/2025 08:00     đúng hạn
                Chuyển trả nếu không đúng thẩm quyền  UBND phường 1     24 giờ           23/01/2025 09:30     đúng hạn
                Xử lý                                 UBND phường 1     6 ngày làm việc  hết ngày 07/02/2025  còn hạn

            4 lệnh: 4 được thực hiện, 0 lặp lại, 0 bị từ chối. Số dòng lỗi: 0. Số hồ sơ: 1.

            """,
            answer.Output);
    }

    /// <summary>Words of units that no regulation at hand has are told once each, and hinder nothing.</summary>
    [Fact]
    public void Run_UnitsInWordsThatTheRegulationHasNot_TellsThem()
    {
        var units = _folder.Write("odd.json", """
            {"units": [
              {"code": "a", "name": "A", "kind": "Hamlet"}, {"code": "b", "name": "B", "kind": "Hamlet"}, {"code": "c", "name": "C", "kind": "ProvincialDepartment"},
              {"code": "d", "name": "D", "ownLimits": {"Lightning": "2 working days", "": "3 working days"}}]}
            """);

        var answer = Phananh.Run(Files.Register, ["run", "-", "--preset", "tay-ninh", "--units", units]).Exits(0);

        Assert.Equal(2, answer.ErrorLines.Length);
        Assert.StartsWith($"{units}: UNIT_KIND_UNKNOWN: Đơn vị a có loại “Hamlet”", answer.ErrorLines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{units}: UNIT_FIELD_UNKNOWN: Đơn vị d có hạn riêng cho lĩnh vực “Lightning”", answer.ErrorLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Until_LetsTimePass()
    {
        var answer = Run(Files.Lines(Files.Register, Files.Classify, Files.Dispatch), "--until", "2025-02-10T00:00", "--lang", "en").Exits(0);

        Assert.Contains("By time: TN-1", answer.Lines);
        Assert.Contains(answer.Lines, line => line.StartsWith("      #4 2025-01-23 09:30 ", StringComparison.Ordinal));
        Assert.Contains(answer.Lines, line => line.StartsWith("TN-1: In processing (at 2025-02-10 00:00)", StringComparison.Ordinal));
        Assert.Contains(answer.Lines, line => line.Contains("not handled (2 days)", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_Refused_GivesEveryReasonWithClauseAndSentence()
    {
        var early = Files.Accept.Replace("2025-01-23T09:00", "2025-01-22T07:00", StringComparison.Ordinal);
        var text = Run(Files.Lines(Files.Register, early)).Exits(1);
        var json = Run(Files.Lines(Files.Register, early), "--json").Exits(1).Documents[1];

        Assert.Contains(text.Lines, line => line.EndsWith("Tiếp nhận xử lý: bị từ chối", StringComparison.Ordinal));
        Assert.Equal("refused", Text(json, "outcome"));
        var reasons = json.GetProperty("reasons").EnumerateArray().ToList();
        Assert.All(reasons, reason => Assert.Contains(text.Lines, line =>
            line.Contains(Text(reason, "code"), StringComparison.Ordinal) && line.Contains(Text(reason, "message"), StringComparison.Ordinal)));
    }

    [Fact]
    public void Run_BrokenLineInTheMiddle_IsReportedAndTheRestRuns()
    {
        var answer = Run(Files.Lines(Files.Register, "// ghi chú", "{ \"do\": \"Classify\" \"at\" }", "", Files.Classify), "--json").Exits(1);

        Assert.StartsWith("stdin(3,20): JSON_SYNTAX: Sai cú pháp", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(["accepted", "defective", "accepted"], answer.Documents[..3].Select(document => Text(document, "outcome")));
        Assert.Equal([1, 3, 5], answer.Documents[..3].Select(document => document.GetProperty("line").GetInt32()));
    }

    [Fact]
    public void Run_WrongMembers_AreAllReportedWithTheirPath()
    {
        var answer = Run(Files.Lines("""{ "do": "Clasify", "at": "hôm qua", "case": "TN-1", "by": {} }"""), "--lang", "en").Exits(1);

        Assert.Contains(answer.ErrorLines, line => line.StartsWith("stdin(1,9) $.do: REF_UNKNOWN: ", StringComparison.Ordinal) && line.Contains("Classify", StringComparison.Ordinal));
        Assert.Contains(answer.ErrorLines, line => line.Contains(" $.at: TIME_FORMAT: ", StringComparison.Ordinal));
        Assert.Contains(answer.ErrorLines, line => line.Contains(" $.by.role: JSON_MEMBER_MISSING: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_ByteOrderMarkAndCrLf_AreRead()
    {
        byte[] commands = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Files.All.Replace("\n", "\r\n", StringComparison.Ordinal))];

        Assert.Equal(Run(Files.All).Exits(0), Run(commands).Exits(0));
    }

    [Fact]
    public void Run_Utf16_IsRefused() => Run(Encoding.Unicode.GetBytes(Files.All)).Exits(2).Complains("stdin(1,1): ENCODING_UTF16: ");

    [Fact]
    public void Run_BytesThatAreNoUtf8_AreReportedAtTheirPlace()
    {
        var bytes = Encoding.Latin1.GetBytes("{ \"do\": \"Đ\" }".Replace('Đ', '\u00D0') + "\n");

        Assert.StartsWith("stdin(1,10): BAD_UTF8: ", Run(bytes).Exits(1).ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Run_EmptyInput_DoesNothing() =>
        Assert.Equal("0 lệnh: 0 được thực hiện, 0 lặp lại, 0 bị từ chối. Số dòng lỗi: 0. Số hồ sơ: 0.", Assert.Single(Run("").Exits(0).Lines));

    [Fact]
    public void Run_HugeLine_IsRefusedAndTheRestRuns()
    {
        var answer = Run(Files.Lines(new string('x', 6_000_000), Files.Register), "--json").Exits(1);

        Assert.StartsWith("stdin(1,1): SIZE_LIMIT: ", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
        Assert.Equal("accepted", Text(answer.Documents[1], "outcome"));
    }

    [Fact]
    public void Run_Json_TellsOutcomesCasesAndASummary()
    {
        var documents = Run(Files.All, "--json").Exits(0).Documents;

        Assert.Equal(["outcome", "outcome", "outcome", "outcome", "case", "summary"], documents.Select(document => Text(document, "type")));
        Assert.Equal("Registered", Text(documents[0].GetProperty("events")[0], "type"));
        var clock = documents[4].GetProperty("clocks").EnumerateArray().Single(item => Text(item, "clock") == "processing");
        Assert.Equal(("6 working days", "2025-02-08T00:00:00+07:00", "running"), (Text(clock, "limit"), Text(clock, "due"), Text(clock, "verdict")));
        Assert.Equal(4, documents[5].GetProperty("accepted").GetInt32());
    }

    [Fact]
    public void Run_AnyForm_PrintsNothingPersonal()
    {
        foreach (var answer in new[] { Run(Files.All), Run(Files.All, "--json") })
        {
            Assert.All(["Lan", "0912345678", "lan@example.vn", "Đèn đường"], secret => Assert.DoesNotContain(secret, answer.Output, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Run_ChangedLimitInACopyOfTheRegulation_MovesTheDueDate()
    {
        var copy = _folder.Write("quy-dinh.json", Files.Preset.Replace("\"6 working days\"", "\"3 working days\"", StringComparison.Ordinal));
        var commands = _folder.Write("commands.jsonl", Files.All);
        var answer = Phananh.Run("run", commands, "--preset", copy, "--units", _folder.Write("units.json", Files.Units)).Exits(0);

        Assert.Contains(answer.Lines, line => line.Contains("3 ngày làm việc  hết ngày 04/02/2025", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData()]
    [InlineData("--json")]
    public async Task Run_SenderWaitsForTheOutcome_GetsItBeforeTheNextCommand(params string[] more)
    {
        using var process = Phananh.Start(["run", "-", "--preset", "tay-ninh", "--units", _folder.Write("units.json", Files.Units), .. more]);
        foreach (var command in (string[])[Files.Register, Files.Classify])
        {
            await process.StandardInput.WriteAsync(command + "\n");
            await process.StandardInput.FlushAsync();

            Assert.Contains("TN-1", await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1)), StringComparison.Ordinal);
            if (more.Length == 0)
            {
                Assert.Contains("#", await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1)), StringComparison.Ordinal);
            }
        }

        process.StandardInput.Close();
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    [Theory]
    [InlineData("--preset: PRESET_UNKNOWN: ", "--preset", "atlantis")]
    [InlineData("nowhere.json: FILE_NOT_FOUND: ", "--preset", "nowhere.json")]
    [InlineData("nowhere.json: FILE_NOT_FOUND: ", "--preset", "tay-ninh", "--units", "nowhere.json")]
    [InlineData("--until: TIME_FORMAT: ", "--preset", "tay-ninh", "--until", "tomorrow")]
    [InlineData("--hours: HOURS_FORMAT: ", "--preset", "tay-ninh", "--hours", "office=8h-17h")]
    public void Run_WrongOption_DoesNothing(string complaint, params string[] options) =>
        Phananh.Run(Files.All, ["run", "-", .. options]).Exits(2).Complains(complaint);

    [Fact]
    public void Run_DefectiveUnits_AreReportedWithTheirPlace()
    {
        var units = _folder.Write("broken.json", "{ \"units\": [\n  { \"code\": \"U1\" } ] }");

        Phananh.Run(Files.All, ["run", "-", "--preset", "tay-ninh", "--units", units]).Exits(2).Complains($"{units}(2,3) $.units[0].name: JSON_MEMBER_MISSING: ");
    }

    [Fact]
    public void Run_DefectiveRegulation_IsReportedWithItsPlace()
    {
        var preset = _folder.Write("broken.json", "{ }");

        Phananh.Run(Files.All, ["run", "-", "--preset", preset]).Exits(2).Complains($"{preset}(1,1) $.");
    }
}
