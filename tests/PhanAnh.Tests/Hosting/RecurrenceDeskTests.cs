using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh.Tests;

public sealed class RecurrenceDeskTests
{
    private static readonly LocalDate Day = new(2025, 3, 3);
    private static readonly Fingerprinter Secret = new(new byte[Fingerprinter.LeastSecret]);

    private readonly InMemoryRecurrenceIndex _index = new();

    [Fact]
    public async Task Look_SecondSubmissionOnTheSameMatter_ShowsTheFirstAndKeepsBoth()
    {
        Assert.Empty(await LookAsync("C-1", Hotline.Complete));
        var again = Hotline.Complete with { Content = Hotline.Text("Den duong truoc cho hong ba ngay nay!") };
        Assert.Equal(new CaseCode("C-1"), Assert.Single(await LookAsync("C-2", again)).Earlier);
        Assert.Equal(2, (await LookAsync("C-3", Hotline.Complete)).Length);
    }

    [Fact]
    public async Task Look_TheSameCaseTwice_IsNotItsOwnRecurrence()
    {
        await LookAsync("C-1", Hotline.Complete);
        Assert.Empty(await LookAsync("C-1", Hotline.Complete));
        Assert.Single(await LookAsync("C-2", Hotline.Complete));
    }

    [Fact]
    public async Task Look_UnderStricterThresholds_ShowsLess()
    {
        await LookAsync("C-1", Hotline.Complete);
        var desk = new RecurrenceDesk(Secret, _index, new() { SameText = 1.1, LikeText = 1.1, SamePlace = 1.1 });
        Assert.Empty(await desk.LookAsync(new("C-2"), Hotline.Complete, null, Day));
    }

    [Fact]
    public async Task Look_SubmissionWithNothingInIt_ShowsNothing()
    {
        await LookAsync("C-1", new());
        Assert.Empty(await LookAsync("C-2", new()));
    }

    [Fact]
    public void New_WithoutPorts_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => new RecurrenceDesk(null!, _index));
        Assert.Throws<ArgumentNullException>(() => new RecurrenceDesk(Secret, null!));
    }

    [Fact]
    [Trait("Clause", "TN58-A12.1-2")]
    public async Task Handle_Purge_ForgetsTheFingerprint()
    {
        var hotline = new Hotline(PresetText.TayNinh.Preset);
        hotline.Register("2025-03-11 08:00");
        hotline.Reject("2025-03-11 09:00", "c");
        await LookAsync(hotline.Code, Hotline.Complete);

        Assert.False((await Indexed(hotline).HandleAsync(hotline.Command("2026-03-11 09:00", Hotline.Owner, new PurgeAct()))).IsAccepted);
        Assert.Single(await LookAsync("C-2", Hotline.Complete));
        await _index.ForgetAsync(new("C-2"));
        Assert.True((await Indexed(hotline).HandleAsync(hotline.Command("2026-03-12 00:00", Hotline.Owner, new PurgeAct()))).IsAccepted);

        Assert.Empty(await LookAsync("C-3", Hotline.Complete));
    }

    [Fact]
    [Trait("Clause", "TN58-A10.3c-1")]
    public async Task Handle_MarkStateSecret_ForgetsTheFingerprint()
    {
        var hotline = new Hotline(PresetText.TayNinh.Preset);
        hotline.Register("2025-03-11 08:00");
        await LookAsync(hotline.Code, Hotline.Complete);

        Assert.True((await Indexed(hotline).HandleAsync(hotline.Command("2025-03-11 09:00", Hotline.Reception, new MarkStateSecretAct()))).IsAccepted);

        Assert.Empty(await LookAsync("C-2", Hotline.Complete));
    }

    private ValueTask<ImmutableArray<RecurrenceSuggestion>> LookAsync(string code, Submission submission) =>
        new RecurrenceDesk(Secret, _index).LookAsync(new(code), submission, field: null, Day);

    private HotlineDesk Indexed(Hotline hotline) => new(
        new(hotline.Store, new InMemoryPersonalTexts(), hotline.Keys, new InMemoryUnitDirectory(new([Hotline.Named("U1")]))) { Recurrences = _index },
        hotline.Desk.Regulations);
}
