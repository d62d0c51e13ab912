using PhanAnh.Core;

namespace PhanAnh.Tests;

public sealed class PresetDiffTests
{
    private static string[] Sentences(PresetText before, PresetText after, Language language = Language.Vietnamese) =>
        [.. PresetDiff.Between(before.Preset, after.Preset).Select(change => change.In(language))];

    [Fact]
    public void Between_AChangedLimit_SaysItInWords()
    {
        var after = PresetText.TayNinh.WithLine("processing", line => line.Replace("6 working days", "8 working hours", StringComparison.Ordinal));

        Assert.Equal(["Thời hạn xử lý: 6 ngày làm việc (đơn vị được quy định ngắn hơn) → 8 giờ làm việc (đơn vị được quy định ngắn hơn)"], Sentences(PresetText.TayNinh, after));
        Assert.Equal("procedures/ordinary/clocks/processing/limit", Assert.Single(PresetDiff.Between(PresetText.TayNinh.Preset, after.Preset)).Path);
    }

    /// <summary>What reads alike in the language of the reader is told in the other one.</summary>
    [Theory]
    [InlineData("Phân phối", "Chuyển", "Tên hành động chuyển: Phân phối → Chuyển", "Name of the trigger dispatch (Vietnamese): Phân phối → Chuyển")]
    [InlineData("Dispatch\"}", "Send\"}", "Tên hành động phân phối (tiếng Anh): Dispatch → Send", "Name of the trigger send: Dispatch → Send")]
    public void Between_ANameThatChangedInOneLanguage_IsToldInBoth(string old, string next, string vietnamese, string english)
    {
        const string name = "{\"id\": \"Dispatch\", \"name\": {\"vi\": \"Phân phối\", \"en\": \"Dispatch\"}";
        var after = PresetText.TayNinh.With(name, name.Replace(old, next, StringComparison.Ordinal));

        Assert.Equal(vietnamese, Sentences(PresetText.TayNinh, after)[0]);
        Assert.Equal(english, Sentences(PresetText.TayNinh, after, Language.English)[0]);
        Assert.All(
            Sentences(PresetText.TayNinh, after).Concat(Sentences(PresetText.TayNinh, after, Language.English)),
            sentence => Assert.DoesNotMatch(": (.*) → \\1$", sentence));
    }

    [Fact]
    public void Between_ADateOfIssueAndNone_SaysThatItIsNotStated()
    {
        var before = PresetText.TayNinh.With("\"issued\": \"2024-10-30\", ", "");

        Assert.Equal(["Ngày ban hành: không ghi → 30/10/2024"], Sentences(before, PresetText.TayNinh));
        Assert.Equal(["Date of issue: 2024-10-30 → not stated"], Sentences(PresetText.TayNinh, before, Language.English));
    }

    [Fact]
    public void Between_ARowLessAndAFieldMore_SaysBoth()
    {
        var after = PresetText.TayNinh.WithLine("T7b", _ => "").With("\"fields\": [", "\"fields\": [{\"id\": \"Parks\", \"name\": {\"vi\": \"Công viên\", \"en\": \"Parks\"}},");

        Assert.Contains("Bổ sung lĩnh vực: Công viên", Sentences(PresetText.TayNinh, after));
        Assert.Contains(Sentences(PresetText.TayNinh, after), sentence => sentence.StartsWith("Bỏ bước: T7b", StringComparison.Ordinal));
        Assert.Contains("Removed field: Parks", Sentences(after, PresetText.TayNinh, Language.English));
    }

    [Fact]
    public void Between_TheTwoVersionsOfBinhPhuoc_NamesWhatTheConclusionsChanged()
    {
        var sentences = Sentences(PresetText.Of("binh-phuoc-2016"), PresetText.Of("binh-phuoc-2016-v2"));

        Assert.Contains("Ngày có hiệu lực: 01/03/2016 → 31/05/2016", sentences);
        Assert.Contains("Loại kỳ báo cáo: week → week, month, quarter", sentences);
    }

    [Fact]
    public void Between_ARegulationAndItself_IsNothing() =>
        Assert.All(PresetText.Names, name => Assert.Empty(Sentences(PresetText.Of(name), PresetText.Of(name))));

    [Fact]
    public void Between_AnyTwoRegulations_SpeaksBothLanguagesAndTurnsRound() => Assert.All(
        from before in PresetText.Names from after in PresetText.Names select (before, after),
        pair =>
        {
            var there = PresetDiff.Between(PresetText.Of(pair.before).Preset, PresetText.Of(pair.after).Preset);
            var back = PresetDiff.Between(PresetText.Of(pair.after).Preset, PresetText.Of(pair.before).Preset);

            Assert.Equal(there.Select(change => (change.Path, change.Before)).Order(), back.Select(change => (change.Path, change.After)).Order());
            foreach (var change in there)
            {
                Assert.All([change.In(Language.Vietnamese), change.In(Language.English)], sentence => Assert.DoesNotMatch(@"\{\d\}|[A-Z]{3,}_[A-Z]|  ", sentence));
            }
        });

    /// <summary>Whatever a change of a file changes, the comparison must not be silent about it: each line of the rows and clocks is changed in turn.</summary>
    [Fact]
    public void Between_AnyRowOrClockTakenAway_IsNeverSilent()
    {
        foreach (var row in PresetText.TayNinh.Preset.Procedures[0].CaseLifecycle.Rows.Where(row => row.On is not null))
        {
            PresetText changed;
            try
            {
                changed = PresetText.TayNinh.WithLine(row.Code.Value, _ => "");
                _ = changed.Preset;
            }
            catch (PresetText.CannotCopy)
            {
                continue;
            }

            Assert.Contains($"procedures/ordinary/case/{row.Code}", PresetDiff.Between(PresetText.TayNinh.Preset, changed.Preset).Select(change => change.Path));
        }
    }
}
