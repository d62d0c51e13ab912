using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Calendar;

namespace PhanAnh.Core.Tests;

public sealed class UnitRegisterTests
{
    private static readonly LocalDate Last = new(2025, 6, 30);

    [Theory]
    [InlineData(2025, 6, 30, "A")]
    [InlineData(2025, 7, 1, "B")]
    [InlineData(2025, 8, 1, "C")]
    public void SuccessorOn_ALineOfSuccessors_IsTheFirstThatExistsOnTheDay(int year, int month, int day, string successor)
    {
        var register = new UnitRegister([
            Of("A") with { To = Last, Successor = new UnitCode("B") },
            Of("B") with { To = new LocalDate(2025, 7, 31), Successor = new UnitCode("C") },
            Of("C"),
        ]);

        Assert.Equal(successor, register.SuccessorOn(new("A"), new(year, month, day))?.Code.Value);
    }

    [Theory]
    [InlineData("A", 2025, 6, 30, "A", "A")]
    [InlineData("A", 2025, 7, 1, "B C", null)]
    [InlineData("A", 2025, 8, 1, "C D", null)]
    [InlineData("A", 2025, 9, 1, "D", "D")]
    [InlineData("B", 2025, 8, 1, "D", "D")]
    [InlineData("E", 2025, 7, 1, "", null)]
    [InlineData("Z", 2025, 7, 1, "", null)]
    public void SuccessorsOn_MergersAndSplits_AreThoseThatStandForItOnTheDay(string code, int year, int month, int day, string heirs, string? only)
    {
        var register = new UnitRegister([
            Of("A") with { To = Last, Successors = [new("B"), new("C")] },
            Of("B") with { From = Last.PlusDays(1), To = new LocalDate(2025, 7, 31), Successor = new UnitCode("D") },
            Of("C") with { From = Last.PlusDays(1), To = new LocalDate(2025, 8, 31), Successor = new UnitCode("D") },
            Of("D") with { From = new LocalDate(2025, 8, 1) },
            Of("E") with { To = Last },
        ]);
        var on = new LocalDate(year, month, day);

        Assert.Equal(heirs, string.Join(' ', register.SuccessorsOn(new(code), on).Select(unit => unit.Code).OrderBy(heir => heir.Value, StringComparer.Ordinal)));
        Assert.Equal(only, register.SuccessorOn(new(code), on)?.Code.Value);
        Assert.All(register.Units, heir => Assert.Equal(
            heirs.Split(' ').Contains(heir.Code.Value) && heir.Code.Value != code, register.Succeeds(heir.Code, new(code), on)));
    }

    [Fact]
    public void Successor_OfAUnitThatWasSplit_IsNone()
    {
        Assert.Null((Of("A") with { Successors = [new("B"), new("C")] }).Successor);
        Assert.Equal(new UnitCode("B"), Assert.Single((Of("A") with { Successor = new UnitCode("B") }).Successors));
        Assert.Empty((Of("A") with { Successor = null }).Successors);
    }

    [Fact]
    public void SuccessorOn_ACircleOfEndedUnits_IsNone()
    {
        var register = new UnitRegister([
            Of("A") with { To = Last, Successor = new UnitCode("B") },
            Of("B") with { To = Last, Successor = new UnitCode("A") },
        ]);

        Assert.Null(register.SuccessorOn(new("A"), new(2025, 7, 1)));
    }

    [Fact]
    public void SuccessorOn_AnUnknownUnitOrSuccessor_IsNone()
    {
        var register = new UnitRegister([Of("A") with { To = Last, Successor = new UnitCode("Z") }]);

        Assert.Null(register.SuccessorOn(new("A"), new(2025, 7, 1)));
        Assert.Null(register.SuccessorOn(new("Z"), new(2025, 7, 1)));
    }

    [Fact]
    public void Constructor_OneCodeTwice_Throws() => Assert.Throws<ArgumentException>(() => new UnitRegister([Of("A"), Of("A")]));

    [Fact]
    public void With_AKnownUnit_ReplacesItInACopy()
    {
        var register = new UnitRegister([Of("A")]);

        Assert.Equal(Last, register.With(Of("A") with { To = Last }).Find(new("A"))!.To);
        Assert.Null(register.Find(new("A"))!.To);
    }

    [Theory]
    [Trait("Clause", "TN58-A16.1")]
    [InlineData(2025, 4, 30, true)]
    [InlineData(2025, 5, 1, false)]
    [InlineData(2024, 12, 31, false)]
    [InlineData(2025, 1, 1, true)]
    public void IsNamedOn_ThePeriodOfAFocalPerson_IncludesBothEnds(int year, int month, int day, bool named) =>
        Assert.Equal(named, new FocalPerson(new("FocalLeader"), "A", new LocalDate(2025, 1, 1), new LocalDate(2025, 4, 30)).IsNamedOn(new(year, month, day)));

    [Theory]
    [Trait("Clause", "TN58-A8.2a-1")]
    [InlineData("Lighting", "3 working days")]
    [InlineData("Roads", "5 working days")]
    [InlineData(null, "5 working days")]
    public void OwnLimitFor_AField_IsItsOwnElseTheGeneralOne(string? field, string limit)
    {
        var unit = Of("A") with
        {
            OwnLimits = ImmutableDictionary<string, TimeLimit>.Empty
                .Add("", TimeLimit.Parse("5 working days"))
                .Add("Lighting", TimeLimit.Parse("3 working days")),
        };

        Assert.Equal(limit, unit.OwnLimitFor(field is null ? null : new TermCode(field))?.ToString());
        Assert.Null(Of("B").OwnLimitFor(new TermCode("Lighting")));
    }

    private static Unit Of(string code) => new() { Code = new(code), Name = new("Đơn vị " + code) };
}
