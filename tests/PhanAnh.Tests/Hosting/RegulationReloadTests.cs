using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PhanAnh.Core;

namespace PhanAnh.Tests;

public sealed class RegulationReloadTests : IDisposable
{
    private const string SixDays = "2025-03-12 00:00:00";
    private const string FourDays = "2025-03-08 00:00:00";

    private static readonly PresetText Original = PresetText.TayNinh;

    private static readonly PresetText Shorter = Original.WithLine("processing", "\"limit\": \"6 working days\"", "\"limit\": \"4 working days\"");

    private readonly PresetFolder _folder = new(Original);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reload_AFileThatChanged_HoldsForNewCasesAlone()
    {
        using var hotline = new HostedHotline(_folder);
        hotline.Accepted("C-1");
        _folder.Save(Shorter.Json);

        Assert.Empty(hotline.Reloading.Reload());

        hotline.Accepted("C-2");
        Assert.Equal((SixDays, FourDays), (hotline.ProcessingDue("C-1"), hotline.ProcessingDue("C-2")));
    }

    [Fact]
    public void Reload_AFileThatChangedTwice_LosesNoVersionThatACaseIsPinnedTo()
    {
        using var hotline = new HostedHotline(_folder);
        hotline.Accepted("C-1");
        _folder.Save(Shorter.Json);
        hotline.Reloading.Reload();
        hotline.Accepted("C-2");
        _folder.Save(Original.WithLine("processing", "6 working days", "5 working days").Json);
        hotline.Reloading.Reload();

        Assert.Equal((SixDays, FourDays), (hotline.ProcessingDue("C-1"), hotline.ProcessingDue("C-2")));
        Assert.True(hotline.Do("C-1", Hotline.Officer("U1"), new SubmitResultAct(new("Đã thay bóng đèn."))).IsAccepted);
    }

    [Fact]
    public void Reload_AFileThatIsBroken_ChangesNothingAndTellsEveryDefect()
    {
        using var hotline = new HostedHotline(_folder);
        var before = hotline.Desk.Regulations.Library;
        _folder.Save(Shorter.Json.Replace("\"limit\": \"4 working days\"", "\"limit\": \"four days\", \"colour\": 1", StringComparison.Ordinal));

        var failures = hotline.Reloading.Reload();

        Assert.Same(before, hotline.Desk.Regulations.Library);
        Assert.Contains(failures, text => text.StartsWith($"{_folder.Path}(", StringComparison.Ordinal) && text.Contains("LIMIT_FORMAT", StringComparison.Ordinal));
        Assert.Contains(failures, text => text.Contains("JSON_UNKNOWN_MEMBER", StringComparison.Ordinal));
        Assert.Equal(failures, hotline.Reloading.Failures);
        Assert.Equal(failures.Length, hotline.Log.Names.Count(name => name == "RegulationsKept"));
    }

    [Fact]
    public void Reload_OnceTheFileIsMended_Holds()
    {
        using var hotline = new HostedHotline(_folder);
        hotline.Start();
        _folder.Save("{");
        Assert.Single(hotline.Reloading.Reload());
        _folder.Save(Shorter.Json);

        Assert.Empty(hotline.Reloading.Reload());

        hotline.Accepted("C-1");
        Assert.Equal(FourDays, hotline.ProcessingDue("C-1"));
    }

    [Fact]
    public void Configuration_ThatNamesOtherFiles_HoldsWithoutBeingAsked()
    {
        using var other = new PresetFolder(Shorter);
        using var hotline = new HostedHotline(_folder);
        hotline.Accepted("C-1");

        hotline.Configuration["PhanAnh:PresetFiles:0"] = other.Path;
        ((IConfigurationRoot)hotline.Configuration).Reload();

        hotline.Accepted("C-2");
        Assert.Equal((SixDays, FourDays), (hotline.ProcessingDue("C-1"), hotline.ProcessingDue("C-2")));
    }

    [Fact]
    public void Configuration_ThatTurnsWrong_ThrowsNothingAndChangesNothing()
    {
        using var hotline = new HostedHotline(_folder);
        hotline.Start();
        hotline.Accepted("C-1");

        hotline.Configuration["PhanAnh:Province"] = "atlantis";
        hotline.Configuration["PhanAnh:Provinz"] = "tay-ninh";
        ((IConfigurationRoot)hotline.Configuration).Reload();

        hotline.Accepted("C-2");
        Assert.Equal("tay-ninh", hotline.Desk.Regulations.Province);
        Assert.Equal(["JSON_UNKNOWN_MEMBER", "PROVINCE_UNKNOWN"], hotline.Reloading.Failures.Select(text => text.Split(':')[0]));
    }

    [Fact]
    public async Task File_ThatIsWatched_IsReadAnewWhenItChanges()
    {
        using var hotline = new HostedHotline(_folder, watched: true);
        var before = hotline.Desk.Regulations.Library;
        _folder.Save(Shorter.Json);

        for (var waited = 0; ReferenceEquals(before, hotline.Desk.Regulations.Library) && waited < 600; waited++)
        {
            await Task.Delay(50);
        }

        hotline.Accepted("C-1");
        Assert.Equal(FourDays, hotline.ProcessingDue("C-1"));
    }

    [Theory]
    [InlineData("ReloadOnChange", "yes", "JSON_TYPE")]
    [InlineData("ReloadOnChange", "", "JSON_TYPE")]
    [InlineData("Hours", "07:30-11:30", "JSON_TYPE")]
    [InlineData("Hours:ofice", "07:30-11:30", "CALENDAR_UNKNOWN")]
    [InlineData("PresetFiles:1", "", "PRESET_UNREADABLE")]
    [InlineData("RoutingFiles:0", "\0", "ROUTING_UNREADABLE")]
    public void Configuration_WithAMistypedValue_ThrowsNothingAndKeepsWhatHeld(string key, string value, string code)
    {
        using var hotline = new HostedHotline(_folder, watched: true);
        hotline.Start();
        var before = hotline.Desk.Regulations.Library;

        Set(hotline, key, value);

        Assert.StartsWith(code, Assert.Single(hotline.Reloading.Failures), StringComparison.Ordinal);
        Assert.Equal(hotline.Reloading.Failures.AsEnumerable(), hotline.Reloading.Reload());
        Assert.Same(before, hotline.Desk.Regulations.Library);
    }

    /// <summary>The thread that notices a changed file has nobody who would catch anything.</summary>
    [Fact]
    public async Task File_ThatChangesWhileTheConfigurationIsMistyped_IsToldAndStillWatched()
    {
        using var hotline = new HostedHotline(_folder, watched: true);
        Assert.Empty(hotline.Reloading.Failures);
        Set(hotline, "ReloadOnChange", "yes");
        var told = Kept();
        _folder.Save(Shorter.Json);

        for (var waited = 0; Kept() == told && waited < 600; waited++)
        {
            await Task.Delay(50);
        }

        Assert.Equal((1, 2), (told, Kept()));
        Set(hotline, "ReloadOnChange", "true");
        Assert.Empty(hotline.Reloading.Failures);
        hotline.Accepted("C-1");
        Assert.Equal(FourDays, hotline.ProcessingDue("C-1"));

        int Kept() => hotline.Log.Names.Count(name => name == "RegulationsKept");
    }

    [Fact]
    public async Task File_ThatWasAddedBroken_IsReadAnewOnceItIsMended()
    {
        using var added = new PresetFolder(PresetText.DongNai);
        added.Save("{");
        using var hotline = new HostedHotline(_folder, watched: true);
        Assert.Empty(hotline.Reloading.Failures);
        Set(hotline, "PresetFiles:1", added.Path);
        Assert.Single(hotline.Reloading.Failures);
        var before = hotline.Desk.Regulations.Library;
        added.Save(PresetText.DongNai.Json);

        for (var waited = 0; ReferenceEquals(before, hotline.Desk.Regulations.Library) && waited < 600; waited++)
        {
            await Task.Delay(50);
        }

        Assert.NotSame(before, hotline.Desk.Regulations.Library);
        Assert.Empty(hotline.Reloading.Failures);
    }

    /// <summary>The options framework throws at whoever changes the configuration; nothing is reloaded by that.</summary>
    [Fact]
    public void Reload_WhereCodeOfTheHostThrows_TellsItAndKeepsWhatHeld()
    {
        var isBroken = false;
        using var hotline = new HostedHotline(
            new Dictionary<string, string?>(StringComparer.Ordinal) { ["Province"] = "tay-ninh" },
            services => services.Configure<PhanAnhOptions>(_ => Assert.False(isBroken, "the host's own")));
        hotline.Start();
        var before = hotline.Reloading.Failures;
        isBroken = true;
        Assert.ThrowsAny<Exception>(() => Set(hotline, "Territory", "80"));

        var failure = Assert.Single(hotline.Reloading.Reload());

        Assert.StartsWith("OPTIONS_UNREADABLE: ", failure, StringComparison.Ordinal);
        Assert.Contains("the host's own", failure, StringComparison.Ordinal);
        Assert.Empty(before);
        Assert.Null(hotline.Desk.Regulations.Territory);
    }

    [Fact]
    public void Succeeding_TheSameBytes_KeepsNothingTwice()
    {
        var library = PresetLibrary.Empty.With(Original.Preset);
        var later = library.Succeeding(library);

        Assert.Equal([Original.Preset], later.Presets);
        Assert.Same(Original.Preset, later.Find(Original.Preset.Stamp));
    }

    [Fact]
    public void Succeeding_OtherBytes_FindsBothAndOffersTheNewOneAlone()
    {
        var later = PresetLibrary.Empty.With(Shorter.Preset).Succeeding(PresetLibrary.Empty.With(Original.Preset));

        Assert.Same(Original.Preset, later.Find(Original.Preset.Stamp));
        Assert.Same(Shorter.Preset, later.Find(Shorter.Preset.Stamp));
        Assert.Same(Shorter.Preset, later.InForce("tay-ninh", HostedHotline.Now).Preset);
        Assert.Empty(later.Conflicts);
    }

    private static void Set(HostedHotline hotline, string key, string value)
    {
        hotline.Configuration[$"PhanAnh:{key}"] = value;
        ((IConfigurationRoot)hotline.Configuration).Reload();
    }
}
