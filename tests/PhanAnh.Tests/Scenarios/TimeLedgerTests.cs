using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Where the time of a case went, told hour by hour.</summary>
public sealed class TimeLedgerTests
{
    private readonly Hotline _hotline = new(PresetText.TayNinh.Preset);

    [Fact]
    public void Ledger_OfAWholeLife_GivesEachHourToWhoHadTheCase()
    {
        _hotline.Register("2025-03-03 08:00");
        _hotline.Clarify("2025-03-03 09:00");
        _hotline.Supply("2025-03-03 12:00");
        _hotline.Classify("2025-03-03 13:00");
        _hotline.Dispatch("2025-03-03 14:00", "U1", "U2");
        _hotline.Return("2025-03-03 16:00", "U2");
        _hotline.Waive("2025-03-03 16:30");
        _hotline.Accept("2025-03-03 17:00");
        _hotline.Declare("2025-03-04 08:00", "2025-03-04 06:00", "2025-03-04 08:00");
        _hotline.Submit("2025-03-04 10:00");
        _hotline.Approve("2025-03-04 11:00");
        _hotline.Publish("2025-03-04 15:00");
        _hotline.Rate("2025-03-04 20:00", "Satisfied");

        var ledger = _hotline.Ledger(Hotline.At("2025-04-01 00:00"));

        Assert.Equal(
            [
                "03 08:00 Coordinator", "03 09:00 Submitter", "03 12:00 Coordinator", "03 14:00 Units U1 U2", "03 16:00 Units U1", "04 06:00 ForceMajeure",
                "04 08:00 Units U1", "04 11:00 Coordinator", "04 15:00 Answered",
            ],
            ledger.Entries.Select(entry => $"{Hotline.Local(entry.From)[8..16]} {string.Join(' ', entry.Units.Select(unit => unit.Value).Prepend(entry.Holder.ToString()))}"));
        Assert.Equal(Duration.FromHours(36), ledger.Whole);
        Assert.Equal((7.0, 18.0), (ledger.TotalOf(TimeHolder.Coordinator).TotalHours, ledger.ByUnit()[new("U1")].TotalHours));
        Assert.Equal(1, ledger.ByUnit()[new("U2")].TotalHours);
    }

    [Fact]
    public void Ledger_ThreeUnitsAtOnce_SharesToTheNanosecond()
    {
        _hotline.Register("2025-03-03 08:00");
        _hotline.Classify("2025-03-03 08:00");
        _hotline.Dispatch("2025-03-03 08:00", "U1", "U2", "U3");

        var ledger = _hotline.Ledger(Hotline.At("2025-03-03 08:00") + Duration.FromNanoseconds(1_000_000_001));

        Assert.Equal([333_333_334L, 333_333_334L, 333_333_333L], new[] { "U1", "U2", "U3" }.Select(unit => ledger.ByUnit()[new(unit)].ToInt64Nanoseconds()));
    }

    [Fact]
    public void Ledger_OfAResultThatTheCoordinatorHolds_IsTheCoordinatorsInEveryRegulation()
    {
        var petition = ThaiNguyenScenarios.Directed(ThaiNguyenScenarios.Regulation, "2020-05-04 08:00");
        petition.Must("2020-05-06 08:00", ThaiNguyenScenarios.Office, ThaiNguyenScenarios.Result, assignment: 1);
        var letter = BinhPhuocScenarios.Dispatched(BinhPhuocScenarios.First, "2016-04-13 08:00");
        BinhPhuocScenarios.Result(letter, "2016-04-15 08:00");

        Assert.Equal((48.0, 24.0), Hours(petition, "2020-05-07 08:00"));
        Assert.Equal((48.0, 24.0), Hours(letter, "2016-04-16 08:00"));
    }

    private static (double Units, double Coordinator) Hours(Hotline hotline, string now)
    {
        var ledger = hotline.Ledger(Hotline.At(now));
        return (ledger.TotalOf(TimeHolder.Units).TotalHours, ledger.TotalOf(TimeHolder.Coordinator).TotalHours);
    }
}
