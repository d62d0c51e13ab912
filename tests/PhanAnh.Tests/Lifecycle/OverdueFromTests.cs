using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>The instant from which a case is overdue, against its clocks asked one nanosecond before and at that instant.</summary>
public sealed class OverdueFromTests
{
    [Fact]
    public void OverdueFrom_AtEveryStage_IsTheFirstInstantAtWhichAClockIsLate()
    {
        var hotline = new Hotline(PresetText.TayNinh.Preset);
        foreach (var subject in Stages(hotline))
        {
            var (preset, procedure) = hotline.Desk.Regulations.Of(subject)!.Value;
            var from = procedure.OverdueFrom(subject, hotline.Desk.Regulations.CalendarsOf(preset));
            Assert.NotNull(from);
            Assert.False(IsLate(hotline, subject, from.Value - Duration.Epsilon), $"{subject.State} before");
            Assert.True(IsLate(hotline, subject, from.Value), $"{subject.State} at");
        }
    }

    [Fact]
    public void OverdueFrom_OfAClosedCase_IsNone()
    {
        var hotline = new Hotline(PresetText.TayNinh.Preset);
        hotline.Register("2025-03-03 09:00");
        var subject = hotline.Reject("2025-03-03 09:30", "a");
        var (preset, procedure) = hotline.Desk.Regulations.Of(subject)!.Value;
        Assert.Null(procedure.OverdueFrom(subject, hotline.Desk.Regulations.CalendarsOf(preset)));
    }

    [Fact]
    public void OverdueFrom_WhileAnIncidentLasts_LeavesSuspendedClocksOut()
    {
        var hotline = new Hotline(PresetText.TayNinh.Preset);
        hotline.Register("2025-03-03 09:00");
        var subject = hotline.Must(
            "2025-03-03 09:30", Hotline.Coordinator, new DeclareForceMajeureAct(Hotline.At("2025-03-03 09:30"), null) { Note = Hotline.Text("Bão.") });
        var (preset, procedure) = hotline.Desk.Regulations.Of(subject)!.Value;
        var from = procedure.OverdueFrom(subject, hotline.Desk.Regulations.CalendarsOf(preset));
        Assert.Equal(procedure.Clock(new("intake"))!.SuspendedByForceMajeure, from is null);
    }

    private static IEnumerable<Case> Stages(Hotline hotline)
    {
        yield return hotline.Register("2025-03-03 09:00");
        yield return hotline.Classify("2025-03-03 09:10");
        yield return hotline.Dispatch("2025-03-03 09:20", "U1", "U2");
        yield return hotline.Accept("2025-03-03 10:00");
        yield return hotline.Submit("2025-03-04 09:00");
        yield return hotline.Approve("2025-03-04 10:00");
    }

    private static bool IsLate(Hotline hotline, Case subject, Instant now) =>
        hotline.Desk.ClocksOf(subject, now).Any(clock => clock.StoppedAt is null && clock.IsLate);
}
