namespace PhanAnh.Samples.Tests;

/// <summary>What a stranger does with the sample: edits the data, breaks a line, changes a limit in a copy of the regulation.</summary>
public sealed class EditingTests
{
    private static readonly string Preset = WorkingCopy.PathOf("src/PhanAnh/Presets/tay-ninh-58-2024.json");

    [Fact]
    public async Task Lines_Broken_AreReportedAndTheRestRuns()
    {
        using var commands = new ScratchFile("""
            // ba dòng: dòng giữa hỏng
            {"do": "Register", "at": "2025-01-20T08:00:00+07:00", "case": "C-1", "by": {"id": "cd-1", "role": "Submitter"}, "submitter": {"id": "cd-1", "kind": "Citizen"}, "channel": "zalo", "kind": "Reflection", "content": "Đèn đường trước nhà tắt ba hôm nay."}
            {"do": "Register", "at": "2025-01-20T08:01:00+07:00", "case": "C-2", "by": {"id": "cd-2", "role": "Submitter"}, "channel": "zalo", "kind": 
            {"do": "Classify", "at": "20/01/2025", "case": "C-1", "by": {"id": "tn-1", "role": "ReceptionOfficer"}, "field": "Lightning"}
            {"do": "Classify", "at": "2025-01-20T08:05:00+07:00", "case": "C-1", "by": {"id": "tn-1", "role": "ReceptionOfficer"}, "field": "Lighting"}
            """);
        var run = await SampleRun.OfAsync(commands.Path, "--case", "C-1");
        var errors = run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(", dòng 3, cột ", errors[0], StringComparison.Ordinal);
        Assert.Contains(": JSON_SYNTAX: ", errors[0], StringComparison.Ordinal);
        Assert.Contains(", dòng 4, cột 26: TIME_FORMAT: ", errors[1], StringComparison.Ordinal);
        Assert.Contains(", dòng 4, cột 114: REF_UNKNOWN: ", errors[2], StringComparison.Ordinal);
        Assert.Equal(3, errors.Length);
        Assert.Contains("Phân loại: Chiếu sáng công cộng", run.Output, StringComparison.Ordinal);
        Assert.Contains("Dòng hỏng:           2", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Limit_ChangedInACopy_MovesTheDueDates()
    {
        using var preset = new ScratchFile((await File.ReadAllTextAsync(Preset)).Replace("6 working days", "4 working days", StringComparison.Ordinal));
        var shipped = await SampleRun.Shipped;
        var changed = await SampleRun.OfAsync("--preset", preset.Path);

        Assert.Contains("Xử lý: ĐÚNG HẠN\n  Cục Thuế tỉnh Tây Ninh", shipped.Output, StringComparison.Ordinal);
        Assert.Contains("Xử lý: HOÀN THÀNH TRỄ 3 ngày 15 giờ\n  Cục Thuế tỉnh Tây Ninh", changed.Output, StringComparison.Ordinal);
        Assert.Contains(" · Hạn hết T2 10/02/2025 · Xong T2 10/02/2025 15:26", shipped.Output, StringComparison.Ordinal);
        Assert.Contains(" · Hạn hết T5 06/02/2025 · Xong T2 10/02/2025 15:26", changed.Output, StringComparison.Ordinal);
        Assert.Contains("Thời hạn 4 ngày làm việc, tính từ 08 giờ 35 phút", changed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preset_Broken_IsReportedWithItsPlace()
    {
        using var preset = new ScratchFile((await File.ReadAllTextAsync(Preset)).Replace("6 working days", "6 worked days", StringComparison.Ordinal));
        var run = await SampleRun.OfAsync("--preset", preset.Path);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("LIMIT_FORMAT", run.Errors, StringComparison.Ordinal);
    }
}
