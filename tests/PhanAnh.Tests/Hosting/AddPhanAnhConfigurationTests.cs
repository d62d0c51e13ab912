using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NodaTime;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh.Tests;

public sealed class AddPhanAnhConfigurationTests
{
    [Fact]
    public void Section_OfAllMembers_IsBound()
    {
        using var folder = new PresetFolder(PresetText.TayNinh);
        using var hotline = new HostedHotline(Settings(
            ("Province", "tay-ninh"), ("PresetFiles:0", folder.Path), ("Hours:office", "08:00-12:00,13:30-17:30"), ("Territory", "80"), ("ReloadOnChange", "true")));

        var options = hotline.Get<IOptions<PhanAnhOptions>>().Value;

        Assert.Equal(("tay-ninh", "80", true), (options.Province, options.Territory, options.ReloadOnChange));
        Assert.Equal([folder.Path], options.PresetFiles);
        Assert.Equal("08:00-12:00,13:30-17:30", options.Hours["office"]);
        Assert.Empty(options.RoutingFiles);
    }

    [Fact]
    public void Start_WithOptionsThatAreWrong_SaysAllOfItInTheWordsOfTheLoader()
    {
        using var folder = new PresetFolder(PresetText.TayNinh);
        folder.Save("""{ "id": 1 }""");
        using var hotline = new HostedHotline(Settings(("Provinces", "tay-ninh"), ("PresetFiles:0", folder.Path)));

        var failures = Assert.Throws<OptionsValidationException>(hotline.Start).Failures.ToList();

        var defects = PresetLoad.From(File.ReadAllBytes(folder.Path)).Defects;
        Assert.All(defects, defect => Assert.Contains($"{folder.Path}{defect}", failures));
        Assert.Contains(failures, text => text.StartsWith("JSON_UNKNOWN_MEMBER: PhanAnh:Provinces", StringComparison.Ordinal));
        Assert.Contains(failures, text => text.StartsWith("PROVINCE_UNKNOWN", StringComparison.Ordinal));
        Assert.Equal(defects.Length + 2, failures.Count);
    }

    [Fact]
    public void Library_OfTheHost_IsWhatFilesAreAddedTo()
    {
        using var folder = new PresetFolder(PresetText.DongNai);
        using var hotline = new HostedHotline(
            Settings(("Province", "dong-nai"), ("PresetFiles:0", folder.Path)),
            services => services.AddSingleton(PresetLibrary.Empty.With(PresetText.TayNinh.Preset)));

        Assert.Equal(["dong-nai", "tay-ninh"], hotline.Desk.Regulations.Library.Provinces);
    }

    [Fact]
    public void Guard_OfTheHost_CanBeNamedByAFile()
    {
        var atNoon = new GuardRule("AtNoon", (0, 0), false, (scope, _) => PhanAnh.Calendar.VietnamTime.LocalOf(scope.At).Hour == 12);
        using var folder = new PresetFolder(PresetText.TayNinh.WithLine("T2", "\"cites\"", "\"if\": [\"AtNoon\"], \"cites\""));
        var settings = Settings(("Province", "tay-ninh"), ("PresetFiles:0", folder.Path));

        using var hotline = new HostedHotline(settings, services => services.AddSingleton(GuardBook.BuiltIn.With(atNoon)));
        hotline.Start();

        using var without = new HostedHotline(settings);
        Assert.Contains("AtNoon", string.Join('\n', Assert.Throws<OptionsValidationException>(without.Start).Failures), StringComparison.Ordinal);
    }

    [Fact]
    public void Validator_OfTheHost_IsAskedAtIntake()
    {
        var wards = new InlineValidator<Submission>();
        wards.RuleFor(submission => submission.Place).NotNull().WithErrorCode("WARD_MISSING").WithMessage("Xin ghi phường, xã.");
        using var hotline = new HostedHotline(Settings(("Province", "tay-ninh")), services => services.AddSingleton<IValidator<Submission>>(wards));

        var result = hotline.Get<IntakeReview>().Review(
            Hotline.Complete with { Place = null }, new("zalo"), PresetText.TayNinh.Preset.Intake, new LocalDate(2025, 3, 3));

        Assert.Contains(result.Findings, finding => finding.OwnMessage?.Reveal() == "Xin ghi phường, xã.");
    }

    private static Dictionary<string, string?> Settings(params (string Key, string Value)[] settings) =>
        settings.ToDictionary(setting => setting.Key, setting => (string?)setting.Value, StringComparer.Ordinal);
}
