using NodaTime.Text;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Extensions that are asked for in time and that somebody decides on. The limit ends with Monday 10 March.</summary>
[Regulation("extension")]
public sealed class ExtensionTests() : SharedRows("extension")
{
    private const string Name = "extension";

    private static readonly Actor Chief = Actor.Of("chief-1", "ProvincialLeadership");

    private readonly Hotline _hotline = Sent(InventedPreset.Of(Name));

    [Fact]
    public void Grant_AfterTheOldLimit_KeepsTheClockInTime()
    {
        Ask("2025-03-07 09:00", "2025-03-14");
        _hotline.Advance("2025-03-12 08:00");
        Assert.Equal(ClockVerdict.Running, _hotline.Verdict("processing", "2025-03-12 08:00"));
        Grant("2025-03-12 09:00");

        Assert.Equal(("2025-03-15 00:00:00", "2025-03-11 00:00:00"), (_hotline.Due("processing"), _hotline.Due("hard")));
        Assert.Equal(ClockVerdict.LawfullyExtended, _hotline.Verdict("processing", "2025-03-12 10:00"));
        Assert.DoesNotContain(_hotline.Log, e => e.Fact is Escalated);
        Assert.Equal((1, 1), (_hotline.Case.Assignments[0].Extensions, _hotline.Clock("processing", "2025-03-12 10:00").Extensions));
        _hotline.Advance("2025-03-16 00:00");
        Assert.Equal("2025-03-15 00:00:00", Hotline.Local(_hotline.Log.Single(e => e.Fact is Escalated).EffectiveAt));
    }

    [Fact]
    public void Deny_AfterTheOldLimit_BreaksItThen()
    {
        Ask("2025-03-07 09:00", "2025-03-14");
        _hotline.Must("2025-03-12 09:00", Chief, new DenyExtensionAct { Note = Hotline.Text("Không có lý do chính đáng.") });
        _hotline.Advance("2025-03-12 09:01");

        Assert.Equal("2025-03-12 09:00:00", Hotline.Local(_hotline.Log.Single(e => e.Fact is Escalated).EffectiveAt));
        Assert.Equal(("2025-03-11 00:00:00", ClockVerdict.Late), (_hotline.Due("processing"), _hotline.Verdict("processing", "2025-03-12 09:01")));
    }

    [Fact]
    public void Clock_ThatRunsWhileARequestWaits_BreaksInItsTime()
    {
        var hotline = Sent(InventedPreset.With(Name, "\"whilePending\": \"waits\"", "\"whilePending\": \"runs\""));
        hotline.Must("2025-03-07 09:00", Hotline.Officer("U1"), Asking("2025-03-14"), "AskExtension");
        hotline.Must("2025-03-12 09:00", Chief, new GrantExtensionAct());
        hotline.Advance("2025-03-16 00:00");

        Assert.Equal(["2025-03-11 00:00:00", "2025-03-15 00:00:00"], hotline.Log.Where(e => e.Fact is Escalated).Select(e => Hotline.Local(e.EffectiveAt)));
    }

    [Fact]
    public void Grant_OfAnEarlierDay_HoldsThatDay()
    {
        Ask("2025-03-07 09:00", "2025-03-14");
        Grant("2025-03-07 10:00", "2025-03-12");

        Assert.Equal("2025-03-13 00:00:00", _hotline.Due("processing"));
    }

    /// <summary>The code, when, and the day asked for.</summary>
    [Theory]
    [InlineData("EXTENSION_NOT_LATER", "2025-03-07 09:00", "2025-03-10")]
    [InlineData("EXTENSION_TOO_LONG", "2025-03-07 09:00", "2025-03-18")]
    [InlineData("EXTENSION_TOO_LATE", "2025-03-11 00:00", "2025-03-14")]
    public void Ask_BeyondTheBounds_IsRefused(string code, string at, string until) =>
        _hotline.Refused(code, at, Hotline.Officer("U1"), Asking(until), "AskExtension");

    [Fact]
    public void Ask_OrDeny_WithoutAReason_IsRefused()
    {
        _hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-07 09:00", Hotline.Officer("U1"), Asking("2025-03-14") with { Note = null }, "AskExtension");
        Ask("2025-03-07 09:00", "2025-03-14");
        _hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-07 10:00", Chief, new DenyExtensionAct());
    }

    [Fact]
    public void Ask_AsLateAsPossible_ForAsLongAsPossible_IsTaken()
    {
        Ask("2025-03-10 23:59", "2025-03-17");
        Grant("2025-03-11 09:00");

        Assert.Equal("2025-03-18 00:00:00", _hotline.Due("processing"));
    }

    [Fact]
    public void Ask_MoreOftenThanAllowed_IsRefused()
    {
        Ask("2025-03-06 09:00", "2025-03-11");
        _hotline.Refused("EXTENSION_TOO_MANY", "2025-03-06 10:00", Hotline.Officer("U1"), Asking("2025-03-12"), "AskExtension");
        Grant("2025-03-06 11:00");
        Ask("2025-03-07 09:00", "2025-03-12");
        Grant("2025-03-07 11:00");
        _hotline.Refused("EXTENSION_TOO_MANY", "2025-03-10 10:00", Hotline.Officer("U1"), Asking("2025-03-13"), "AskExtension");
    }

    [Fact]
    public void Decide_OnNothing_OrMoreThanWasAsked_IsRefused()
    {
        _hotline.Refused("NO_EXTENSION_ASKED", "2025-03-06 09:00", Chief, new GrantExtensionAct());
        _hotline.Refused("NO_EXTENSION_ASKED", "2025-03-06 09:00", Chief, new DenyExtensionAct { Note = Hotline.Text("Không.") });
        Ask("2025-03-06 10:00", "2025-03-12");
        _hotline.Refused("EXTENSION_TOO_LONG", "2025-03-06 11:00", Chief, Granting("2025-03-13"));
        _hotline.Refused("ACTOR_ROLE", "2025-03-06 11:00", Hotline.Officer("U1"), new GrantExtensionAct());
    }

    [Fact]
    public void Ask_WhereNoClockMayBeExtended_IsRefused() => Sent(InventedPreset.With(Name, "\"extension\": {\"atMost\": 2, \"longest\": \"5 working days\", \"whilePending\": \"waits\"}, ", ""))
        .Refused("NOTHING_TO_EXTEND", "2025-03-06 09:00", Hotline.Officer("U1"), Asking("2025-03-12"), "AskExtension");

    [Theory]
    [InlineData("\"on\": \"DenyExtension\", \"act\": \"DenyExtension\"", "\"on\": \"DenyExtension\", \"act\": \"Remind\"", "CLOCK_ACT_MISSING", "")]
    [InlineData("\"atMost\": 2", "\"atMost\": 0", "NUM_RANGE", "extension.atMost")]
    [InlineData("\"longest\": \"5 working days\"", "\"longest\": \"1 month\"", "LIMIT_FORMAT", "extension.longest")]
    [InlineData("\"whilePending\": \"waits\"", "\"whilePending\": \"stops\"", "ENUM_UNKNOWN", "extension.whilePending")]
    public void Load_AnExtensionWithAMistake_IsRefused(string stands, string instead, string code, string place) =>
        Assert.Contains(InventedPreset.Load(Name, stands, instead).Defects, defect => (defect.Code, defect.Path) == (code, ("$.procedures[0].clocks[0]." + place).TrimEnd('.')));

    private static Hotline Sent(Preset preset)
    {
        var hotline = new Hotline(preset);
        hotline.Register("2025-03-03 08:00");
        hotline.Dispatch("2025-03-03 09:00", "U1");
        return hotline;
    }

    private static RequestExtensionAct Asking(string until) =>
        new(LocalDatePattern.Iso.Parse(until).Value) { Note = Hotline.Text("Chờ vật tư."), Document = new("31/CV") };

    private static GrantExtensionAct Granting(string until) => new() { Until = LocalDatePattern.Iso.Parse(until).Value };

    private void Ask(string at, string until) => _hotline.Must(at, Hotline.Officer("U1"), Asking(until), "AskExtension");

    private void Grant(string at, string? until = null) => _hotline.Must(at, Chief, until is null ? new GrantExtensionAct() : Granting(until));
}
