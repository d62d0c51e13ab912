using PhanAnh.Core;
using static PhanAnh.Tests.MinhHa;

namespace PhanAnh.Tests;

/// <summary>The citizen picks the unit at submission, and the case is with it at once.</summary>
[Regulation("minh-ha-choice")]
public sealed class ChoiceTests
{
    private readonly Hotline _hotline = Under("minh-ha-choice");

    [Fact]
    [Trait("Clause", "MH-C-2")]
    public void Register_WithAUnit_IsDispatchedByItself()
    {
        _hotline.Must("2025-03-03 08:00", Hotline.Submitter, Choosing("U2"));

        Assert.Equal(("InProcessing", "Dispatched", "U2"), (_hotline.State, _hotline.StateOf("U2"), _hotline.Case.ChosenUnit?.Value));
        Assert.Equal(["Dispatched"], _hotline.NoticeCodes);
        Assert.Equal("2025-03-11 00:00:00", _hotline.Due("processing", "U2"));
        _hotline.Answer("2025-03-04", "U2");
        Assert.Equal(ClockVerdict.Met, _hotline.Verdict("processing", "2025-04-01 08:00", "U2"));
    }

    [Fact]
    [Trait("Clause", "MH-C-2")]
    public void Register_WithoutAUnit_WaitsForTheOffice()
    {
        _hotline.Register("2025-03-03 08:00");
        Assert.Equal("Received", _hotline.State);
        _hotline.Dispatch("2025-03-03 09:00", "U1");
        _hotline.Return("2025-03-03 10:00");
        Assert.Equal("2025-03-11 00:00:00", _hotline.Due("processing", "U1"));
        Assert.Equal(ClockVerdict.Met, _hotline.Verdict("processing", "2025-04-01 08:00", "U1"));
    }

    [Fact]
    [Trait("Clause", "MH-C-1")]
    public void Register_WithAUnitThatCannotBePicked_IsRefused()
    {
        _hotline.KnowUnit(Hotline.Named("U2") with { Kind = new TermCode("Department") });
        _hotline.KnowUnit(Hotline.Named("U4") with { To = new NodaTime.LocalDate(2025, 1, 31) });

        Assert.Equal("UNIT_CHOICE_NOT_OFFERED", Assert.Single(_hotline.Do("2025-03-03 08:00", Hotline.Submitter, Choosing("U2")).Refusal!.Reasons).Code);
        Assert.Equal("UNIT_ENDED", Assert.Single(_hotline.Do("2025-03-03 08:00", Hotline.Submitter, Choosing("U4")).Refusal!.Reasons).Code);
        Assert.Equal("UNIT_CHOICE_NOT_OFFERED", Assert.Single(Under("minh-ha").Do("2025-03-03 08:00", Hotline.Submitter, Choosing("U1")).Refusal!.Reasons).Code);
    }

    private static RegisterAct Choosing(string unit) => Hotline.Registration() with { ChosenUnit = new UnitCode(unit) };
}
