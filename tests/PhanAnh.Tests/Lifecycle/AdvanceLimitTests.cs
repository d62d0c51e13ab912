using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>One call emits at most a thousand events and says that more remain; none is lost, none comes twice, and nothing is decided in between.</summary>
public sealed class AdvanceLimitTests
{
    private const int Units = 1_200;
    private const int Most = 1_000;

    [Fact]
    public void Advance_MoreThanAThousandEvents_StopsAndGoesOnWithTheNextCall()
    {
        var hotline = SentToMany();
        var procedure = hotline.Preset.Procedures[0];
        var now = Hotline.At("2025-03-04 09:00");

        var first = procedure.Advance(hotline.Case, Context(hotline), now);
        var second = procedure.Advance(first.Case, Context(hotline), now);
        var third = procedure.Advance(second.Case, Context(hotline), now);

        Assert.Equal((Most, true), (first.Events.Length, first.HasMore));
        Assert.Equal((Units - Most, false), (second.Events.Length, second.HasMore));
        Assert.Equal((0, false), (third.Events.Length, third.HasMore));
        Assert.All(first.Events.Concat(second.Events), e => Assert.Equal("2025-03-04 08:00:00", Hotline.Local(e.EffectiveAt)));
        Assert.Equal(Units, first.Events.Concat(second.Events).Select(e => e.Assignment).Distinct().Count());
        Assert.All(second.Case.Assignments, part => Assert.True(part.DeemedAccepted));
    }

    [Fact]
    public void Decide_WhileMoreRemains_IsRefusedAndTheDeskAdvancesFirst()
    {
        var hotline = SentToMany();
        var submit = hotline.Command("2025-03-04 09:00", Hotline.Officer("N7"), new SubmitResultAct(Hotline.Text("Đã khắc phục.")));

        var refused = Assert.IsType<CommandRefused>(hotline.Preset.Procedures[0].Decide(hotline.Case, submit, Context(hotline)));
        Assert.True(refused.Refusal.Has("TIME_PENDING"));
        Assert.Contains("1000", Assert.Single(refused.Refusal.Reasons).In(Language.Vietnamese), StringComparison.Ordinal);

        Assert.True(hotline.Do(submit).IsAccepted);
        Assert.Equal("AwaitingApproval", hotline.StateOf("N7"));
        Assert.Equal(Units, hotline.Log.Count(e => e.Fact is Accepted { Deemed: true }));
        Assert.IsType<ResultSubmitted>(hotline.Log[^1].Fact);
    }

    [Fact]
    public void AdvanceAsync_OfTheDesk_GivesAllThatIsDue()
    {
        var hotline = SentToMany();

        Assert.Equal(Units, Hotline.Wait(hotline.Desk.AdvanceAsync(Hotline.At("2025-03-04 09:00"))).Length);
        Assert.Empty(Hotline.Wait(hotline.Desk.AdvanceAsync(Hotline.At("2025-03-04 09:00"))));
    }

    private static Hotline SentToMany()
    {
        var hotline = new Hotline(PresetText.TayNinh.Preset);
        var codes = Enumerable.Range(0, Units).Select(number => $"N{number}").ToArray();
        ((InMemoryUnitDirectory)hotline.Ports.Units).Replace(new(codes.Select(Hotline.Named)));
        hotline.Register("2025-03-03 08:00");
        hotline.Classify("2025-03-03 08:00");
        hotline.Dispatch("2025-03-03 08:00", codes);
        return hotline;
    }

    private static DecisionContext Context(Hotline hotline) => new(
        hotline.Preset,
        hotline.Preset.Procedures[0],
        hotline.Desk.Regulations.CalendarsOf(hotline.Preset),
        Hotline.Wait(hotline.Ports.Units.CurrentAsync()),
        new(Sample.Key(1)));
}
