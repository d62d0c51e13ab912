namespace PhanAnh.Cli.Tests;

/// <summary>What <c>--hours</c> gives to which calendar, told by when two hours of work from 08:00 on a Thursday end.</summary>
public sealed class HoursOptionTests : IDisposable
{
    private const string Early = "08:00-10:00";

    private const string Late = "14:00-17:00";

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    private Answer Due(string? ofTheRegulation, params string[] options)
    {
        var own = ofTheRegulation is null ? "null" : $"\"{ofTheRegulation}\"";
        var preset = _folder.Write("quy-che.json", Files.Preset.Replace("\"office\": {\"hours\": null", $"\"office\": {{\"hours\": {own}", StringComparison.Ordinal));
        return Phananh.Run(["due", "--from", "2025-01-23T08:00", "--limit", "2 working hours", "--preset", preset, .. options]);
    }

    [Theory]
    [InlineData(Early)]
    [InlineData("office=" + Early)]
    [InlineData(Late, "office=" + Early)]
    [InlineData("office=" + Early, Late)]
    [InlineData(Late, Early)]
    [InlineData("office=" + Late, "office=" + Early)]
    [InlineData("office=" + Early, "hotline=" + Late)]
    public void Hours_OfACalendarThatIsOpen_AreThoseOfItsNameInAnyOrder(params string[] hours) =>
        Assert.Equal("Hạn: 10:00 thứ Năm 23/01/2025\n", Due(null, [.. hours.SelectMany(text => new[] { "--hours", text })]).Exits(0).Output);

    [Theory]
    [InlineData]
    [InlineData("--hours", Late)]
    [InlineData("--hours", "hotline=" + Late)]
    public void Hours_OfTheRegulation_GoBeforeThoseForEveryOpenCalendar(params string[] options) =>
        Assert.Equal("Hạn: 10:00 thứ Năm 23/01/2025\n", Due(Early, options).Exits(0).Output);

    [Fact]
    public void Hours_ForACalendarThatTheRegulationFixes_AreRefused() =>
        Assert.Contains(Early, Due(Early, "--hours", "office=" + Late).Exits(2).Complains("--hours: CALENDAR_HOURS_FIXED: ").Error, StringComparison.Ordinal);

    /// <summary>The hours of one version may be fixed and those of another open.</summary>
    [Fact]
    public void Hours_ForACalendarThatOneOfTwoRegulationsLeavesOpen_AreTaken()
    {
        Due(Early).Exits(0);
        var store = _folder["cases.jsonl"];

        Phananh.Run(Files.Register, ["run", "-", "--preset", _folder["quy-che.json"], "--also", "dong-nai", "--store", store, "--hours", "office=" + Late]).Exits(0);
    }
}
