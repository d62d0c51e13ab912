using PhanAnh.Core;

namespace PhanAnh.Tests;

public sealed class IntakeReaderTests
{
    [Fact]
    [Trait("Clause", "TN58-A6.5g")]
    public void Load_IncompleteGround_IsBothUnlessTheFileSaysEither()
    {
        Assert.Equal(IncompleteGround.Both, GroundG(PresetText.TayNinh));
        Assert.Equal(IncompleteGround.Either, GroundG(PresetText.TayNinh.With("\"incomplete\": \"both\"", "\"incomplete\": \"either\"")));
    }

    [Fact]
    [Trait("Clause", "TN58-A6.1-1")]
    public void Load_MarksAndLanguage_AreRowsWithClauses() =>
        Assert.Equal(
            [(IntakeField.Marks, "TN58-A6.1-1"), (IntakeField.Language, "TN58-A6.1-1")],
            PresetText.TayNinh.Preset.Intake.Requires
                .Where(row => row.Field is IntakeField.Marks or IntakeField.Language)
                .Select(row => (row.Field, row.Cites[0].Value)));

    [Theory]
    [InlineData("\"incomplete\": \"both\"", "\"incomplete\": \"sometimes\"", DefectCodes.EnumUnknown)]
    [InlineData("\"subCode\": \"Fire114\"", "\"subCode\": \"Fire141\"", DefectCodes.RefUnknown)]
    [InlineData("{\"cue\": \"advertising\"}", "{\"cues\": \"advertising\"}", DefectCodes.JsonMemberMissing)]
    [InlineData("{\"cue\": \"advertising\"}", "\"advertising\"", DefectCodes.JsonType)]
    public void Load_BadCueOrHalf_IsReported(string old, string @new, string code) =>
        Assert.Contains(PresetText.TayNinh.With(old, @new).Load().Defects, defect => defect.Code == code);

    private static IncompleteGround? GroundG(PresetText text) => text.Preset.Intake.Ground(new("g"))!.Incomplete;
}
