using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>A case is gone when its key is; what came between its last event and that is made up for.</summary>
public sealed class UnfinishedErasureTests
{
    private static readonly CaseCode Code = new("C-1");

    private readonly Hotline _hotline = new(PresetText.TayNinh.Preset);
    private readonly StubbornKeys _keys = new(1);
    private readonly HotlineDesk _desk;

    public UnfinishedErasureTests() => _desk = new(
        new(new InMemoryCaseStore(), new InMemoryPersonalTexts(), _keys, new InMemoryUnitDirectory(new([Hotline.Named("U1")]))), new(PresetLibrary.Shipped, "tay-ninh"));

    [Fact]
    [Trait("Clause", "TN58-A12.1-2")]
    public async Task HandleAsync_TheRepetitionOfAPurgeWhoseKeyWasLeft_DestroysIt()
    {
        var purge = await PurgedAsync();
        Assert.NotNull(await _keys.FindAsync(Code));

        Assert.True((await _desk.HandleAsync(purge)).WasRepeated);

        Assert.Null(await _keys.FindAsync(Code));
    }

    [Fact]
    [Trait("Clause", "TN58-A12.1-2")]
    public async Task FinishErasures_AfterAPurgeWhoseKeyWasLeft_DestroysItOnce()
    {
        await PurgedAsync();

        Assert.Equal(1, await _desk.FinishErasuresAsync());

        Assert.Null(await _keys.FindAsync(Code));
        Assert.Equal(0, await _desk.FinishErasuresAsync());
    }

    [Fact]
    public async Task FinishErasures_OfCasesThatStay_LeavesTheirKeys()
    {
        await RejectedAsync();

        Assert.Equal(0, await _desk.FinishErasuresAsync());
        Assert.NotNull(await _keys.FindAsync(Code));
    }

    [Fact]
    [Trait("Clause", "TN58-A12.1-2")]
    public async Task ReadText_OfAPurgedCaseWhoseKeyWasLeft_IsNone()
    {
        await PurgedAsync();
        var subject = (await _desk.FindAsync(Code))!;

        Assert.Null(await _desk.ReadTextAsync(Code, subject.Submission.Content!.Value));
    }

    [Fact]
    [Trait("Clause", "TN58-A12.1-2")]
    public async Task DraftPublication_OfAPurgedCaseWhoseKeyWasLeft_IsNone()
    {
        (string At, Actor By, Act Act)[] life =
        [
            ("2025-03-11 08:00", Hotline.Submitter, Hotline.Registration()),
            ("2025-03-11 08:10", Hotline.Reception, new ClassifyAct(new("Lighting"))),
            ("2025-03-11 08:20", Hotline.Reception, DispatchAct.To("Đề nghị kiểm tra.", "U1")),
            ("2025-03-11 08:30", Hotline.Officer("U1"), new AcceptAct()),
            ("2025-03-11 09:00", Hotline.Officer("U1"), new SubmitResultAct(Hotline.Text("Đã thay bóng đèn."))),
            ("2025-03-11 09:10", Hotline.Leader("U1"), new ApproveAct()),
            ("2025-03-11 09:20", Hotline.Reception, new PublishAct()),
            ("2025-03-12 10:00", Hotline.Submitter, new RateAct(new("Satisfied"))),
        ];
        foreach (var (at, by, act) in life)
        {
            Assert.True((await _desk.HandleAsync(_hotline.Command(at, by, act))).IsAccepted, $"{at} {act.Kind}");
        }

        Assert.NotNull(await _desk.DraftPublicationAsync(Code, new AssignmentId(1)));
        await PurgeAsync("2026-03-13 00:00");

        Assert.Null(await _desk.DraftPublicationAsync(Code, new AssignmentId(1)));
    }

    [Fact]
    public async Task HandleAsync_ARegistrationThatIsRefused_MakesNoKey()
    {
        var registration = _hotline.Command("2025-03-11 08:00", Hotline.Submitter, Hotline.Registration() with { Channel = new("telex") });

        Assert.True((await _desk.HandleAsync(registration)).Refusal!.Has("CHANNEL_UNKNOWN"));

        Assert.Null(await _keys.FindAsync(Code));
    }

    [Theory]
    [InlineData(0L, true)]
    [InlineData(7L, false)]
    public async Task HandleAsync_ARegistrationThatExpectsAVersion_BeginsACaseOnlyWhereItExpectsNone(long expected, bool accepted)
    {
        var registration = _hotline.Command("2025-03-11 08:00", Hotline.Submitter, Hotline.Registration()) with { ExpectedVersion = expected };

        var outcome = await _desk.HandleAsync(registration);

        Assert.Equal((accepted, !accepted), (outcome.IsAccepted, outcome.Refusal?.Has("CONCURRENCY") ?? false));
        Assert.Equal(accepted, await _desk.FindAsync(Code) is not null);
    }

    private async Task RejectedAsync()
    {
        Assert.True((await _desk.HandleAsync(_hotline.Command("2025-03-11 08:00", Hotline.Submitter, Hotline.Registration()))).IsAccepted);
        Assert.True((await _desk.HandleAsync(_hotline.Command("2025-03-11 09:00", Hotline.Reception, Hotline.Rejection("c")))).IsAccepted);
    }

    /// <returns>The purge that was recorded, and threw before the key was destroyed.</returns>
    private async Task<Command> PurgedAsync()
    {
        await RejectedAsync();
        return await PurgeAsync("2026-03-12 00:00");
    }

    private async Task<Command> PurgeAsync(string at)
    {
        var purge = _hotline.Command(at, Hotline.Owner, new PurgeAct());
        await Assert.ThrowsAsync<IOException>(async () => await _desk.HandleAsync(purge));
        Assert.True((await _desk.FindAsync(Code))!.IsPurged);
        return purge;
    }
}
