using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Commands that come twice, late or all at once.</summary>
public sealed class RepeatedCommandTests
{
    private readonly Hotline _hotline = new(PresetText.TayNinh.Preset);

    [Fact]
    public void Do_TheSameCommandTwice_GivesTheSameAnswerAndNoSecondEvent()
    {
        _hotline.Register("2025-03-03 08:00");
        var command = _hotline.Command("2025-03-03 09:00", Hotline.Reception, Hotline.Rejection("c"));

        var first = _hotline.Do(command);
        var second = _hotline.Do(command);

        Assert.False(first.WasRepeated);
        Assert.True(second.WasRepeated);
        Assert.Equal(first.Events.Select(e => e.Sequence), second.Events.Select(e => e.Sequence));
        Assert.Equal(2, _hotline.Log.Length);
    }

    [Fact]
    public void Do_TheSameCommandAfterTheCaseMovedOn_StillGivesTheFirstAnswer()
    {
        _hotline.Published("2025-03-03");
        var rating = _hotline.Command("2025-03-04 08:00", Hotline.Submitter, new RateAct(new("Satisfied")));
        var first = _hotline.Do(rating);
        _hotline.AskBack("2025-03-05 08:00");

        var again = _hotline.Do(rating);

        Assert.Equal(2, first.Events.Length);
        Assert.Equal(first.Events.Select(e => e.Sequence), again.Events.Select(e => e.Sequence));
    }

    [Fact]
    public void Do_AnotherCommandUnderAnUsedId_IsRefused()
    {
        _hotline.Register("2025-03-03 08:00");
        _hotline.Do("2025-03-03 09:00", Hotline.Reception, new ClassifyAct(new("Roads")), id: "same");

        foreach (var other in new[]
        {
            _hotline.Command("2025-03-03 09:00", Hotline.Reception, new ClassifyAct(new("Water")), id: "same"),
            _hotline.Command("2025-03-03 09:01", Hotline.Reception, new ClassifyAct(new("Roads")), id: "same"),
            _hotline.Command("2025-03-03 09:00", Actor.Of("reception-2", "ReceptionOfficer"), new ClassifyAct(new("Roads")), id: "same"),
        })
        {
            Assert.Equal("COMMAND_ID_REUSED(same)", _hotline.Do(other).Refusal!.ToString());
        }

        Assert.Equal(2, _hotline.Log.Length);
    }

    [Fact]
    public void Do_ExpectingAnOlderVersion_AnswersThePresentOne()
    {
        _hotline.Register("2025-03-03 08:00");
        _hotline.Classify("2025-03-03 09:00");
        var command = _hotline.Command("2025-03-03 10:00", Hotline.Reception, new DispatchAct([new("U1")]) { Note = Hotline.Text("Xử lý.") });

        var refused = _hotline.Do(command with { ExpectedVersion = 1 });

        Assert.Equal(["1", "2"], refused.Refusal!.Reasons.Single().Arguments.ToArray());
        Assert.Equal(2, refused.Case!.Version);
        Assert.True(_hotline.Do(command with { ExpectedVersion = 2 }).IsAccepted);
    }

    [Fact]
    public async Task Do_AHundredTimesInParallel_OneWins()
    {
        Sent(_hotline, "2025-03-03 08:00");
        var commands = Enumerable.Range(0, 100)
            .Select(i => _hotline.Command("2025-03-03 09:00", Hotline.Officer("U1"), new AcceptAct(), id: $"parallel-{i}") with { ExpectedVersion = 3 })
            .ToList();

        var outcomes = await Task.WhenAll(commands.Select(command => Task.Run(async () => await _hotline.Desk.HandleAsync(command))));

        Assert.Single(outcomes, outcome => outcome.IsAccepted);
        Assert.All(outcomes.Where(outcome => !outcome.IsAccepted), outcome => Assert.True(outcome.Refusal!.Has("CONCURRENCY")));
        Assert.Equal(4, _hotline.Log.Length);
    }

    [Fact]
    public async Task Do_AHundredTimesInParallelWithoutAVersion_OneWinsAndTheOthersLearnTheState()
    {
        Sent(_hotline, "2025-03-03 08:00");
        var commands = Enumerable.Range(0, 100)
            .Select(i => _hotline.Command("2025-03-03 09:00", Hotline.Officer("U1"), new AcceptAct(), id: $"parallel-{i}"))
            .ToList();

        var outcomes = await Task.WhenAll(commands.Select(command => Task.Run(async () => await _hotline.Desk.HandleAsync(command))));

        Assert.Single(outcomes, outcome => outcome.IsAccepted);
        Assert.All(
            outcomes.Where(outcome => !outcome.IsAccepted),
            outcome => Assert.True(outcome.Refusal!.Has("TRANSITION") || outcome.Refusal.Has("CONCURRENCY")));
    }

    private static void Sent(Hotline hotline, string local)
    {
        hotline.Register(local);
        hotline.Classify(local);
        hotline.Dispatch(local, "U1");
    }
}
