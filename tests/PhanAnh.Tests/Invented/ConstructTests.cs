using System.Text;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>What each of the three larger invented regulations makes use of, read out of the file; <c>PHANANH_APPROVE=1</c> rewrites the list.</summary>
public sealed class ConstructTests
{
    private static readonly string[] Larger = ["phuong-hoa-sen", "tp-lam-khe", "vinh-khang"];

    public static TheoryData<string> Regulations { get; } = [.. Larger];

    [Theory]
    [MemberData(nameof(Regulations))]
    public void Constructs_OfARegulation_AreManyAndAreWholeInOneFile(string name)
    {
        var text = PresetText.Of(name);

        Assert.InRange(Construct.All.Count(construct => construct.IsIn(text.Preset)), 8, Construct.All.Length);
        Assert.Null(text.Preset.Amends);
        Assert.DoesNotContain("\"uses\":", text.Json, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructs_OfTheThree_AreTheApprovedOnesAndLeaveNoneOut()
    {
        Assert.DoesNotContain(Construct.All, construct => !Larger.Any(name => construct.IsIn(PresetText.Of(name).Preset)));
        var actual = string.Concat(Construct.All.Select(construct => $"{construct.Name}: {string.Join(", ", Larger.Where(name => construct.IsIn(PresetText.Of(name).Preset)))}\n"));
        var approved = Path.Combine(WorkingCopy.Root, "tests", "PhanAnh.Tests", "Invented", "constructs.txt");
        if (Environment.GetEnvironmentVariable("PHANANH_APPROVE") == "1")
        {
            File.WriteAllText(approved, actual);
        }

        Assert.Equal(File.ReadAllText(approved).ReplaceLineEndings("\n"), actual);
    }

    /// <summary>The ward lays an overlay with an end over its own regulation.</summary>
    [Fact]
    public void Overlay_OfTheWard_EndsWithinItsDays()
    {
        var (ward, flood) = (PresetText.Of("phuong-hoa-sen").Preset, PresetText.Of("phuong-hoa-sen-flood").Preset);

        Assert.Equal((true, ward.Stamp.Id), (flood.IsOverlay, flood.Amends));
        Assert.True(flood.From >= ward.From && flood.To <= ward.To);
    }

    [Theory]
    [MemberData(nameof(Regulations))]
    public void Advise_OnTheRegulation_FindsNothing(string name) => Assert.Empty(PresetAdviser.Advise(Encoding.UTF8.GetBytes(PresetText.Of(name).Json)).Select(advice => advice.ToString()));
}
