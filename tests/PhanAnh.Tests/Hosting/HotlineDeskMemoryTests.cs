using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>A desk remembers the cases that it wrote. Another desk on the same store must not be overlooked for that.</summary>
public sealed class HotlineDeskMemoryTests
{
    [Fact]
    public async Task Handle_AfterAnotherDeskWroteTheCase_DecidesOnWhatTheStoreHolds()
    {
        var hotline = new Hotline(PresetText.TayNinh.Preset);
        var other = Beside(hotline);
        hotline.Register("2025-03-03 09:00");
        Assert.True((await other.HandleAsync(Classify(hotline, "2025-03-03 09:10"))).IsAccepted);
        var dispatched = hotline.Dispatch("2025-03-03 09:20", "U1");
        Assert.Equal(3, dispatched.Version);
        Assert.Equal(hotline.Case.Version, dispatched.Version);
    }

    [Fact]
    public async Task Handle_WhatAnotherDeskCarriedOut_IsARepetition()
    {
        var hotline = new Hotline(PresetText.TayNinh.Preset);
        var other = Beside(hotline);
        hotline.Register("2025-03-03 09:00");
        var command = Classify(hotline, "2025-03-03 09:10");
        await other.HandleAsync(command);
        Assert.True((await hotline.Desk.HandleAsync(command)).WasRepeated);
        Assert.Equal(2, hotline.Log.Length);
    }

    [Fact]
    public async Task Handle_ExpectingTheVersionOfAnotherDesk_IsAccepted()
    {
        var hotline = new Hotline(PresetText.TayNinh.Preset);
        var other = Beside(hotline);
        hotline.Register("2025-03-03 09:00");
        await other.HandleAsync(Classify(hotline, "2025-03-03 09:10"));
        var command = hotline.Command("2025-03-03 09:20", Hotline.Reception, DispatchAct.To("Đề nghị xử lý.", "U1")) with { ExpectedVersion = 2 };
        Assert.True((await hotline.Desk.HandleAsync(command)).IsAccepted);
    }

    private static Command Classify(Hotline hotline, string local) => hotline.Command(local, Hotline.Reception, new ClassifyAct(new("Lighting")));

    private static HotlineDesk Beside(Hotline hotline) => new(
        new(hotline.Store, new InMemoryPersonalTexts(), hotline.Keys, new InMemoryUnitDirectory(new([Hotline.Named("U1")]))), hotline.Desk.Regulations);
}
