using PhanAnh.Core;
using static PhanAnh.Tests.MinhHa;

namespace PhanAnh.Tests;

/// <summary>Two procedures in one regulation, of which one is another regulation's.</summary>
[Regulation("minh-ha-kinds")]
public sealed class KindsTests
{
    private static readonly PresetText Text = PresetText.Of("minh-ha-kinds");

    [Theory]
    [InlineData("Reflection", "plain", true)]
    [InlineData("Tip", "ordinary", false)]
    public void Register_OfAKind_TakesItsProcedure(string kind, string procedure, bool direct)
    {
        var hotline = Under("minh-ha-kinds");
        hotline.Must("2025-03-03 08:00", Hotline.Submitter, Hotline.Registration() with { CaseKind = new(kind) });

        Assert.Equal(procedure, hotline.Case.Procedure);
        Assert.Equal(direct, hotline.Do("2025-03-03 09:00", Hotline.Reception, DispatchAct.To("Xử lý.", "U1")).IsAccepted);
        Assert.Equal(!direct, hotline.Do("2025-03-03 10:00", Hotline.Reception, Motion("Routing", "U1"), "ProposeRouting").IsAccepted);
    }

    [Theory]
    [InlineData("\"uses\": \"minh-ha/ordinary\"", "\"uses\": \"minh-ha\"", "USES_FORMAT", "$.procedures[1].uses")]
    [InlineData("\"uses\": \"minh-ha/ordinary\"", "\"uses\": \"minh-ho/ordinary\"", "REF_UNKNOWN", "$.procedures[1].uses")]
    [InlineData("\"uses\": \"minh-ha/ordinary\"", "\"uses\": \"minh-ha/ordinery\"", "REF_UNKNOWN", "$.procedures[1].uses")]
    [InlineData("\"uses\": \"minh-ha/ordinary\"", "\"uses\": \"minh-ha-kinds/plain\"", "BUILD_CYCLE", "$.procedures[1].uses")]
    [InlineData("\"uses\": \"minh-ha/ordinary\"", "\"uses\": \"minh-ha/ordinary\", \"clocks\": []", "JSON_UNKNOWN_MEMBER", "$.procedures[1].clocks")]
    [InlineData("\"uses\": \"minh-ha/ordinary\"", "\"uses\": \"minh-ha-silence/ordinary\"", "REF_UNKNOWN", "$.procedures[1].uses")]
    [InlineData("{\"kinds\": [\"Reflection\"]}", "{\"kinds\": [\"Tip\"]}", "PROCEDURE_HIDDEN", "$.procedures[1]")]
    [InlineData("{\"kinds\": [\"Reflection\"]}", "{\"kinds\": [\"Tip\"]}", "KIND_WITHOUT_PROCEDURE", "$.procedures")]
    [InlineData("\"amends\": \"minh-ha-approval\"", "\"amends\": \"minh-ha-kinds\"", "BUILD_CYCLE", "$.amends")]
    [InlineData("\"amends\": \"minh-ha-approval\"", "\"amends\": \"minh-ha-aproval\"", "REF_UNKNOWN", "$.amends")]
    public void Load_WhatCannotBeBuilt_IsRefusedWhereTheFileSaysIt(string stands, string instead, string code, string path)
    {
        var load = Text.With(stands, instead).Load();

        Assert.Null(load.Preset);
        Assert.Contains(load.Defects, defect => (defect.Code, defect.Path) == (code, path));
        Assert.All(load.Defects, defect => Assert.NotEqual(defect.Vietnamese, defect.English));
    }
}
