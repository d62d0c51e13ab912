using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>What stands in the configuration is read, or the host does not start.</summary>
public sealed class UnreadConfigurationTests : IDisposable
{
    private const string Fixed = "\"office\": {\"hours\": \"08:00-10:00\"";

    private static readonly string OwnHours = PresetText.TayNinh.Json.Replace("\"office\": {\"hours\": null", Fixed, StringComparison.Ordinal);

    private readonly PresetFolder _folder = new(PresetText.TayNinh);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("ReloadOnChange", "maybe", "JSON_TYPE: PhanAnh:ReloadOnChange is \"maybe\"")]
    [InlineData("ReloadOnChange", "", "JSON_TYPE: PhanAnh:ReloadOnChange is \"\"")]
    [InlineData("ReloadOnChange:files", "true", "JSON_TYPE: PhanAnh:ReloadOnChange:files")]
    [InlineData("Territory:code", "80", "JSON_TYPE: PhanAnh:Territory:code")]
    [InlineData("Province:code", "tay-ninh", "JSON_TYPE: PhanAnh:Province:code")]
    [InlineData("Hours", "07:30-11:30", "JSON_TYPE: PhanAnh:Hours is \"07:30-11:30\"")]
    [InlineData("Hours:office:0", "07:30-11:30", "JSON_TYPE: PhanAnh:Hours:office:0")]
    [InlineData("Hours:ofice", "07:30-11:30", "CALENDAR_UNKNOWN: Hours[ofice]")]
    [InlineData("Hours:office", "", "HOURS_FORMAT: Hours[office]")]
    [InlineData("Hours:office", null, "HOURS_FORMAT: Hours[office]")]
    [InlineData("PresetFiles", "/nowhere/own.json", "JSON_TYPE: PhanAnh:PresetFiles is \"/nowhere/own.json\"")]
    [InlineData("PresetFiles:0:path", "/nowhere/own.json", "JSON_TYPE: PhanAnh:PresetFiles:0:path")]
    [InlineData("PresetFiles:0", "", "PRESET_UNREADABLE: ")]
    [InlineData("PresetFiles:0", null, "PRESET_UNREADABLE: ")]
    [InlineData("RoutingFiles", "/nowhere/own.json", "JSON_TYPE: PhanAnh:RoutingFiles is")]
    [InlineData("DaysOffFiles", "/nowhere/own.json", "JSON_TYPE: PhanAnh:DaysOffFiles is")]
    [InlineData("DaysOffFiles:0", "/nowhere/own.json", "DAYS_OFF_UNREADABLE: /nowhere/own.json")]
    public void Start_WithWhatNobodyReads_TellsIt(string key, string? value, string failure)
    {
        using var hotline = Of(("Province", "tay-ninh"), (key, value));

        Assert.StartsWith(failure, Assert.Single(FailuresOf(hotline)), StringComparison.Ordinal);
    }

    [Fact]
    public void Start_WithAScalarThatIsNone_TellsTheRestToo()
    {
        using var hotline = Of(("Province", "tay-ninh"), ("ReloadOnChange", "maybe"), ("Hours:office", "morning"), ("PresetFiles:0", "/nowhere/own.json"));

        Assert.Equal(["HOURS_FORMAT", "JSON_TYPE", "PRESET_UNREADABLE"], FailuresOf(hotline).Select(text => text.Split(':')[0]).Order());
    }

    [Fact]
    public void Start_WithHoursThatTheRegulationFixes_TellsIt()
    {
        _folder.Save(OwnHours);
        using var hotline = Of(("Province", "tay-ninh"), ("PresetFiles:0", _folder.Path), ("Hours:office", "07:30-11:30"));

        Assert.StartsWith("CALENDAR_HOURS_FIXED: Hours[office]", Assert.Single(FailuresOf(hotline)), StringComparison.Ordinal);
    }

    /// <summary>The calendars of a regulation that cannot be read are not known, and so no name is wrong.</summary>
    [Fact]
    public void Start_WithHoursOfARegulationThatIsBroken_TellsTheRegulationAlone()
    {
        _folder.Save("{");
        using var hotline = Of(("Province", "tay-ninh"), ("PresetFiles:0", _folder.Path), ("Hours:own", "07:30-11:30"));

        Assert.Contains(_folder.Path, Assert.Single(FailuresOf(hotline)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "PhanAnh": { "Province": "tay-ninh", "PresetFiles": [], "RoutingFiles": [], "DaysOffFiles": [], "Hours": {}, "Territory": "", "ReloadOnChange": false } }""")]
    [InlineData("""{ "PhanAnh": { "province": "tay-ninh", "hours": { "office": "07:30-11:30", "posting": "08:00-10:00" }, "reloadOnChange": null, "presetFiles": null } }""")]
    public void Start_WithWhatSaysNothing_Starts(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        var section = new ConfigurationBuilder().AddJsonStream(stream).Build().GetSection("PhanAnh");
        using var provider = new ServiceCollection().AddPhanAnh(section).BuildServiceProvider();

        Assert.Equal("tay-ninh", provider.GetRequiredService<HotlineDesk>().Regulations.Province);
    }

    /// <summary>Regulations that the host has made itself read no options, and are not reloaded.</summary>
    [Theory]
    [InlineData("Hours:office", "07:30-11:30", "Hours")]
    [InlineData("Territory", "80", "Territory")]
    [InlineData("ReloadOnChange", "true", "ReloadOnChange")]
    [InlineData("DaysOffFiles:0", "", "DaysOffFiles")]
    public void Start_WithOptionsBesideRegulationsOfTheHost_TellsThatNobodyReadsThem(string key, string value, string name)
    {
        using var hotline = new HostedHotline(Settings(("Province", "tay-ninh"), (key, value)), AddOwn);
        using var sound = new HostedHotline(Settings(("Province", "tay-ninh")), AddOwn);
        sound.Start();

        Assert.Contains($"OPTION_UNREAD: {name} ", string.Join('\n', FailuresOf(hotline)), StringComparison.Ordinal);

        static void AddOwn(IServiceCollection services) => services.AddSingleton(new HotlineRegulations(PresetLibrary.Shipped, "tay-ninh"));
    }

    private static HostedHotline Of(params (string Key, string? Value)[] settings) => new(Settings(settings));

    private static Dictionary<string, string?> Settings(params (string Key, string? Value)[] settings) =>
        settings.ToDictionary(setting => setting.Key, setting => setting.Value, StringComparer.Ordinal);

    private static IEnumerable<string> FailuresOf(HostedHotline hotline) => Assert.Throws<OptionsValidationException>(hotline.Start).Failures;
}
