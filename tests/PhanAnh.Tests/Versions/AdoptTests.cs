using PhanAnh.Core;
using PhanAnh.Reporting;
using static PhanAnh.Tests.RunningElsewhere;

namespace PhanAnh.Tests;

/// <summary>A running case of another system is taken over on the day of adoption.</summary>
public sealed class AdoptTests
{
    private readonly Hotline _hotline = new(PresetText.TayNinh.Preset);

    [Fact]
    public void Adopt_ARunningCase_GoesOnAsIfItHadAlwaysBeenHere()
    {
        Must(Running());

        Assert.Equal("InProcessing", _hotline.State);
        Assert.Equal("2025-02-24 08:00:00", Hotline.Local(_hotline.Case.ReceivedAt));
        Assert.Equal("2025-03-05 00:00:00", _hotline.Due("processing", "U1"));
        Assert.Equal(ClockVerdict.Met, _hotline.Verdict("intake", "2025-03-03 08:00"));
        _hotline.Submit("2025-03-04 08:00");
        Assert.Equal(ClockVerdict.Met, _hotline.Verdict("processing", "2025-03-20 08:00", "U1"));
        _hotline.Approve("2025-03-04 09:00");
        _hotline.Publish("2025-03-04 10:00");
        Assert.NotNull(_hotline.Public);
        Assert.Equal("Closed", _hotline.Rate("2025-03-05 08:00", "Satisfied").State.Code.Value);
    }

    [Fact]
    public void Adopt_ARunWithoutItsPromise_IsCountedFromItsStart()
    {
        var running = Running();
        Must(running with { Clocks = [.. running.Clocks.Select(run => run with { Promise = ClockPromise.ToBeCounted })] });

        // Six working days from 25 February: 26, 27, 28 February, 3, 4, 5 March.
        Assert.Equal("2025-03-06 00:00:00", _hotline.Due("processing", "U1"));
    }

    [Fact]
    public void Advance_ALimitThatHadPassedElsewhere_BreaksOnTheDayOfAdoption()
    {
        var running = Running();
        Must(running with
        {
            Assignments = [running.Assignments[0] with { State = Mark("Dispatched"), AcceptedAt = null }],
            Clocks = [Run("return", "2025-02-25 08:00", assignment: 1)],
        });

        _hotline.Advance("2025-03-04 08:00");

        Assert.Equal("2025-03-03 08:00:00", Hotline.Local(Assert.Single(_hotline.Log, e => e.Fact is Accepted { Deemed: true }).EffectiveAt));
    }

    [Fact]
    public void Adopt_Texts_AreKeptUnderTheKeyOfTheCaseAndGoWithIt()
    {
        Must(Running());
        var content = _hotline.Case.Submission.Content!.Value;

        Assert.NotEqual(Theirs.Seal(Hotline.Text("Đèn đường hỏng")), content);
        Assert.Equal("Đèn đường hỏng", Hotline.Wait(_hotline.Desk.ReadTextAsync(new(_hotline.Code), content))?.Reveal());
        Hotline.Wait(new ValueTask<bool>(_hotline.Keys.DestroyAsync(new(_hotline.Code)).AsTask().ContinueWith(_ => true, TaskScheduler.Default)));
        Assert.Null(Hotline.Wait(_hotline.Desk.ReadTextAsync(new(_hotline.Code), content)));
        Assert.Equal("InProcessing", _hotline.State);
        Assert.DoesNotContain("Đèn", System.Text.Encoding.UTF8.GetString(EventJson.Write(_hotline.Log[0])), StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_AnAnswerOfAnAdoptedCase_HidesWhoSentIt()
    {
        Must(Running());
        _hotline.Must("2025-03-04 08:00", Hotline.Officer("U1"), new SubmitResultAct(Hotline.Text("Đã trả lời ông Trần Văn Bình, số 0912345678.")));
        _hotline.Approve("2025-03-04 09:00");
        _hotline.Publish("2025-03-04 10:00");

        var shown = Hotline.Wait(_hotline.Desk.ReadTextAsync(new(_hotline.Code), _hotline.Case.Assignments[0].Answer!.Public!.Value))!.Reveal();
        Assert.DoesNotContain("Bình", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("0912345678", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Fold_AnAdoptedCase_CountsAsCarriedOverAndTheEquationsAddUp()
    {
        Must(Running());
        _hotline.Submit("2025-03-04 08:00");
        _hotline.Approve("2025-03-04 09:00");
        _hotline.Publish("2025-03-04 10:00");
        var regulation = Rules.Of(_hotline.Preset);
        var folder = new FactFolder(regulation) { Units = Rules.Units };

        Assert.Empty(folder.FoldCase(_hotline.Log, Hotline.At("2025-03-03 08:00")).Cases);
        var facts = folder.FoldCase(_hotline.Log, Hotline.At("2025-03-15 00:00"));
        Assert.Empty(facts.Problems);
        var row = Assert.Single(facts.Cases);
        Assert.Equal(("2025-02-24 08:00:00", "2025-03-04 10:00:00"), (Hotline.Local(row.ReceivedAt), Hotline.Local(row.ConcludedAt)));
        Assert.True(row.IsOpenAt(Hotline.At("2025-03-03 08:00")));
        Assert.Equal(Outcome.Answered, Assert.Single(facts.Assignments).Outcome);
        Assert.Single(facts.Answers);
    }

    [Fact]
    public void Fold_ACaseThatWasAnsweredElsewhere_WasConcludedThen()
    {
        var running = Running();
        var answered = running with
        {
            State = Mark("Answered"),
            AnsweredAt = Hotline.At("2025-02-27 09:00"),
            Assignments =
            [
                running.Assignments[0] with
                {
                    State = Mark("Released"),
                    Answers =
                    [
                        new()
                        {
                            Version = 1,
                            Submitted = Theirs.Seal(Hotline.Text("Đã thay bóng đèn")),
                            SubmittedAt = Hotline.At("2025-02-26 09:00"),
                            ApprovedAt = Hotline.At("2025-02-26 10:00"),
                            Release = ReleaseKind.Private,
                            ReleasedAt = Hotline.At("2025-02-27 09:00"),
                        },
                    ],
                },
            ],
            Clocks = [],
        };
        Must(answered);

        var facts = new FactFolder(Rules.Of(_hotline.Preset)) { Units = Rules.Units }.FoldCase(_hotline.Log, Hotline.At("2025-03-15 00:00"));

        Assert.Equal("2025-02-27 09:00:00", Hotline.Local(Assert.Single(facts.Cases).ConcludedAt));
        Assert.Equal("2025-02-27 09:00:00", Hotline.Local(Assert.Single(facts.Assignments).ConcludedAt));
        Assert.Equal("2025-02-27 09:00:00", Hotline.Local(Assert.Single(facts.Answers).ReleasedAt));
    }

    [Fact]
    public void Ledger_OfAnAdoptedCase_BeginsWithItsReceiptAndHasNoGap()
    {
        Must(Running());

        var ledger = _hotline.Ledger(Hotline.At("2025-03-04 08:00"));

        Assert.Equal(["Coordinator", "Units"], ledger.Entries.Select(entry => entry.Holder.ToString()));
        Assert.Equal((Hotline.At("2025-02-24 08:00"), Hotline.At("2025-02-25 08:00")), (ledger.From, ledger.Entries[1].From));
        Assert.Equal(ledger.Whole, ledger.TotalOf(TimeHolder.Coordinator) + ledger.TotalOf(TimeHolder.Units));
    }

    private void Must(CaseSnapshot snapshot)
    {
        var outcome = _hotline.Do(Adopting(_hotline, snapshot));
        Assert.True(outcome.IsAccepted, string.Join(", ", outcome.Refusal?.Reasons.Select(reason => $"{reason} {reason.Place}") ?? []));
        Assert.Equal(Snapshot.Of(outcome.Case), Snapshot.Of(_hotline.Case));
    }
}
