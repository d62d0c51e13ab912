using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using PhanAnh.Calendar;

namespace PhanAnh.Tests;

public sealed class DaysOffFilesTests : IDisposable
{
    private const string SixDays = "2025-03-12 00:00:00";
    private const string SixDaysAndAStorm = "2025-03-13 00:00:00";
    private const string SixDaysAndTwoStorms = "2025-03-14 00:00:00";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("days-off-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void DaysOffFiles_OfTwoStorms_AreLeftOutOfTheCount()
    {
        using var hotline = Hosted(Storm("2025-03-05"), Storm("2025-03-06"));

        hotline.Accepted("C-1");

        Assert.Equal(SixDaysAndTwoStorms, hotline.ProcessingDue("C-1"));
    }

    /// <summary>What earlier files promised is known after a restart too, as long as files are added behind them.</summary>
    [Fact]
    public void DaysOffFiles_OfTwoStorms_KeepTheCalendarsBeforeEach()
    {
        using var none = Hosted();
        using var first = Hosted(Storm("2025-03-05"));
        using var both = Hosted(Storm("2025-03-05"), Storm("2025-03-06"));

        Assert.Empty(none.Desk.Regulations.EarlierHolidays);
        Assert.Equal(HolidayCalendar.Vietnam.Version, none.Desk.Regulations.Holidays.Version);
        Assert.Equal(
            [HolidayCalendar.Vietnam.Version, first.Desk.Regulations.Holidays.Version], both.Desk.Regulations.EarlierHolidays.Select(calendar => calendar.Version));
    }

    [Fact]
    public void Reload_AFileThatChanged_HoldsForNewLimitsAlone()
    {
        var file = Storm("2025-03-05");
        using var hotline = Hosted(file);
        hotline.Accepted("C-1");
        var before = hotline.Desk.Regulations.Holidays;
        Storm("2025-03-05", "2025-03-06");

        Assert.Empty(hotline.Reloading.Reload());
        Assert.Empty(hotline.Reloading.Reload());

        hotline.Accepted("C-2");
        Assert.Equal((SixDaysAndAStorm, SixDaysAndTwoStorms), (hotline.ProcessingDue("C-1"), hotline.ProcessingDue("C-2")));
        Assert.Equal([HolidayCalendar.Vietnam.Version, before.Version], hotline.Desk.Regulations.EarlierHolidays.Select(calendar => calendar.Version));
    }

    [Fact]
    public async Task File_ThatIsWatched_IsReadAnewWhenItChanges()
    {
        var file = Storm("2025-03-05");
        using var hotline = new HostedHotline(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Province"] = "tay-ninh", ["DaysOffFiles:0"] = file, ["ReloadOnChange"] = "true",
        });
        var before = hotline.Desk.Regulations.Holidays;
        Storm("2025-03-05", "2025-03-06");

        for (var waited = 0; ReferenceEquals(before, hotline.Desk.Regulations.Holidays) && waited < 600; waited++)
        {
            await Task.Delay(50);
        }

        hotline.Accepted("C-1");
        Assert.Equal(SixDaysAndTwoStorms, hotline.ProcessingDue("C-1"));
    }

    [Fact]
    public void Configuration_WithoutTheFile_CountsAsBefore()
    {
        using var hotline = Hosted(Storm("2025-03-05"));
        Assert.Empty(hotline.Reloading.Failures);

        hotline.Configuration["PhanAnh:DaysOffFiles:0"] = Storm([]);
        ((IConfigurationRoot)hotline.Configuration).Reload();

        hotline.Accepted("C-1");
        Assert.Equal(SixDays, hotline.ProcessingDue("C-1"));
    }

    [Fact]
    public void DaysOffFiles_ThatAreWrong_AreToldWithEveryDefect()
    {
        var bad = Path.Combine(_folder.FullName, "bad.json");
        File.WriteAllText(bad, """{ "closures": [ { "from": "2025-03-09", "to": "2025-03-08", "colour": 1 } ] }""");
        using var hotline = Hosted(bad);

        var failures = Assert.Throws<OptionsValidationException>(hotline.Start).Failures.ToList();

        var defects = CalendarFile.Read(File.ReadAllBytes(bad), HolidayCalendar.Vietnam).Defects;
        Assert.NotEmpty(defects);
        Assert.Equal(defects.Select(defect => $"{bad} {defect.Path}: {defect.Code}: {defect.ToEnglish()}"), failures);
    }

    private static HostedHotline Hosted(params string[] files) => new(files
        .Select((path, place) => KeyValuePair.Create($"DaysOffFiles:{place}", (string?)path))
        .Append(new("Province", "tay-ninh"))
        .ToDictionary(StringComparer.Ordinal));

    /// <summary>A file named after its first day, which closes the offices on these days.</summary>
    private string Storm(params string[] days)
    {
        var path = Path.Combine(_folder.FullName, $"{days.FirstOrDefault("none")}.json");
        var closures = days.Select(day => $$"""{ "from": "{{day}}", "to": "{{day}}", "vi": "Nghỉ tránh bão", "en": "Storm", "document": "12/CĐ-UBND" }""");
        File.WriteAllText(path, $$"""
            { "documents": [ { "id": "12/CĐ-UBND", "vi": "Công điện 12/CĐ-UBND", "en": "Telegram 12/CĐ-UBND" } ], "closures": [ {{string.Join(',', closures)}} ] }
            """);
        return path;
    }
}
