using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Special cases that need longer (Article 8, clause 2, point a).</summary>
public sealed class TayNinhExtensionTests : TayNinhScenarios
{
    [Fact]
    [Trait("Scenario", "S-TN-21")]
    [Trait("Clause", "TN58-A8.2a-4")]
    public void Extend_ToASaturday_EndsWithTheNextWorkingDay()
    {
        Hotline.Accepted("2025-03-03");

        Hotline.Extend("2025-03-10 15:00", "2025-03-22");

        Assert.Equal("2025-03-25 00:00:00", Hotline.Due("processing"));
        Assert.Equal(ClockVerdict.Running, Hotline.Verdict("processing", "2025-03-11 12:00"));
        Assert.Equal(ClockVerdict.LawfullyExtended, Hotline.Verdict("processing", "2025-03-12 12:00"));
        Assert.Equal(ClockVerdict.LawfullyExtended, Hotline.Verdict("processing", "2025-03-24 23:59:59"));
        Assert.Equal(ClockVerdict.NotHandled, Hotline.Verdict("processing", "2025-03-25 00:00"));
        var notice = Assert.Single(Hotline.Notices, notice => notice.Definition.Code.Value == "Extended");
        Assert.Equal(["CoordinatingUnit", "Submitter"], notice.Definition.Recipients.Select(role => role.Value));
        Assert.Equal("31/SXD", ((ExtensionFiled)Hotline.Log[^1].Fact).Document!.Number);
    }

    [Fact]
    [Trait("Scenario", "S-TN-21")]
    [Trait("Clause", "TN58-A8.2a-4")]
    public void Extend_ASecondTimeInsideTheExtension_IsAllowed()
    {
        Hotline.Accepted("2025-03-03");
        Hotline.Extend("2025-03-10 15:00", "2025-03-22");

        Hotline.Extend("2025-03-24 23:59:59", "2025-03-31");

        Assert.Equal("2025-04-01 00:00:00", Hotline.Due("processing"));
        Assert.Equal(2, Hotline.Case.Assignments.Single().Extensions);
        Hotline.Refused("GUARD_BEFORE_DUE", "2025-04-01 00:00", Hotline.Officer("U1"), Hotline.Extension("2025-04-08"));
    }

    [Theory]
    [Trait("Scenario", "S-TN-21")]
    [Trait("Scenario", "S-TN-51")]
    [Trait("Clause", "TN58-A8.2a-4")]
    [Trait("Clause", "TN58-A4.4")]
    [InlineData("2025-03-22", "  ", "31/SXD", "GUARD_NOTE_GIVEN")]
    [InlineData("2025-03-22", "Chờ vật tư.", null, "GUARD_DOCUMENT_GIVEN")]
    [InlineData("2025-03-11", "Chờ vật tư.", "31/SXD", "GUARD_DATE_AFTER_DUE")]
    [InlineData("2025-03-10", "Chờ vật tư.", "31/SXD", "GUARD_DATE_AFTER_DUE")]
    public void Extend_WithoutReasonDocumentOrLaterDate_IsRefused(string expectedOn, string reason, string? document, string code)
    {
        Hotline.Accepted("2025-03-03");

        var refusal = Hotline.Refused(code, "2025-03-10 15:00", Hotline.Officer("U1"), Hotline.Extension(expectedOn, reason, document));

        Assert.Single(refusal.Reasons);
        Assert.Equal("2025-03-12 00:00:00", Hotline.Due("processing"));
    }

    [Fact]
    [Trait("Scenario", "S-TN-22")]
    [Trait("Clause", "TN58-A8.2a-4")]
    public void Extend_AfterTheLimit_IsRefusedAndTheCaseStaysOverdue()
    {
        Hotline.Accepted("2025-03-03");

        Hotline.Refused("GUARD_BEFORE_DUE", "2025-03-12 08:00", Hotline.Officer("U1"), Hotline.Extension("2025-03-20"));

        Assert.Equal("2025-03-12 00:00:00", Hotline.Due("processing"));
        Assert.Equal(ClockVerdict.NotHandled, Hotline.Verdict("processing", "2025-03-12 08:00"));
        Assert.Equal(8, Hotline.HoursLate("processing", "2025-03-12 08:00"));
    }

    [Fact]
    [Trait("Scenario", "S-TN-21")]
    [Trait("Clause", "TN58-A8.2a-4")]
    public void Submit_InsideTheExtension_IsInTimeAsLawfullyExtended()
    {
        Hotline.Accepted("2025-03-03");
        Hotline.Extend("2025-03-11 23:59:59", "2025-03-14");

        Hotline.Submit("2025-03-14 16:00");

        Assert.Equal(ClockVerdict.LawfullyExtended, Hotline.Verdict("processing", "2025-04-01 00:00"));
        Assert.False(Hotline.Clock("processing", "2025-04-01 00:00").IsLate);
    }
}
