namespace PhanAnh.Calendar.Tests;

public class HolidayCalendarTests
{
    [Theory]
    [InlineData("2013-02-11", "Tết Nguyên đán", "571/VP-HCTC", "the old code gave Tết four days")]
    [InlineData("2014-04-09", "Giỗ Tổ Hùng Vương", "10/2012/QH13", "Labour Code 2012")]
    [InlineData("2022-04-11", "Nghỉ bù Giỗ Tổ Hùng Vương", "45/2019/QH14", "made up on Monday")]
    [InlineData("2024-04-29", "Nghỉ hoán đổi", "2450/VPCP-KGVX", "a swap ordered by a letter of its own")]
    [InlineData("2025-01-27", "Tết Nguyên đán", "6150/TB-BLĐTBXH", "by decision")]
    [InlineData("2026-11-24", "Ngày Văn hóa Việt Nam 24/11", "28/2026/QH16", "the youngest day off")]
    public void On_KnownDays_NameTheirDocument(string date, string name, string document, string note)
    {
        var holiday = HolidayCalendar.Vietnam.On(Local.Date(date));

        Assert.True(holiday is not null, note);
        Assert.Equal((name, document), (holiday.Vietnamese, holiday.Document.Id));
        Assert.NotEmpty(holiday.English);
        Assert.NotEmpty(holiday.Document.English);
    }

    [Theory]
    [InlineData(2028, "2028-01-25", "2028-01-29", "the last day of the old year and four")]
    [InlineData(2030, "2030-02-01", "2030-02-05", "a day before the Chinese new year's")]
    public void In_ProjectedYears_TetFollowsTheLaw(int year, string first, string last, string note)
    {
        var tet = HolidayCalendar.Vietnam.In(year).Where(day => day is { Kind: HolidayKind.Statutory, Vietnamese: "Tết Nguyên đán" }).ToArray();

        Assert.True(tet.Length == 5 && tet[0].Date == Local.Date(first) && tet[^1].Date == Local.Date(last), note);
        Assert.All(tet, day => Assert.Equal(YearStatus.Projected, day.YearStatus));
    }

    [Fact]
    public void WithProjection_TwoDaysBefore_MovesTet()
    {
        var calendar = HolidayCalendar.Vietnam.WithProjection(new ProjectionRules { TetDaysBefore = 2 });

        Assert.Equal(HolidayKind.Statutory, calendar.On(Local.Date("2028-01-24"))!.Kind);
        Assert.Null(HolidayCalendar.Vietnam.On(Local.Date("2028-01-24")));
        Assert.Equal(HolidayCalendar.Vietnam.In(2026), calendar.In(2026));
    }

    [Fact]
    public void WithProjection_CultureDayMadeUp_GivesAMondayFirstIn2029()
    {
        var madeUp = HolidayCalendar.Vietnam.WithProjection(new ProjectionRules { CultureDayIsMadeUp = true });

        Assert.Equal(IsoDayOfWeek.Saturday, Local.Date("2029-11-24").DayOfWeek);
        Assert.Null(HolidayCalendar.Vietnam.On(Local.Date("2029-11-26")));
        Assert.Equal(Local.Date("2029-11-24"), madeUp.On(Local.Date("2029-11-26"))!.Partner);
    }

    [Fact]
    public void In_EveryYear_HoldsEachHolidayOnceAndMakesUpWeekends()
    {
        for (var year = 2013; year <= 2099; year++)
        {
            var days = HolidayCalendar.Vietnam.In(year);

            Assert.Equal(days.Select(day => day.Date).Distinct().Order(), days.Select(day => day.Date));
            var madeUp = days.Where(day => day.Kind == HolidayKind.Statutory && day.Document.Id is not "28/2026/QH16"
                && day.Date.DayOfWeek >= IsoDayOfWeek.Saturday).Select(day => (LocalDate?)day.Date);
            Assert.Equal(madeUp, days.Where(day => day.Kind == HolidayKind.Substitute).Select(day => day.Partner));
        }
    }

    [Fact]
    public void WithClosures_ProvinceThenUnit_Compose()
    {
        var document = new LegalDocument("78/QĐ-UBND", "Quyết định 78/QĐ-UBND", "Decision 78/QĐ-UBND");
        var province = WorkingCalendar.Vietnam.WithClosures(new Closure(Local.Date("2024-09-09"), Local.Date("2024-09-10"), "Bão Yagi", "Typhoon Yagi", document));
        var unit = province.WithClosures(new Closure(Local.Date("2024-09-11"), Local.Date("2024-09-11"), "Chuyển trụ sở", "Moving house", document));

        Assert.True(WorkingCalendar.Vietnam.IsWorkingDay(Local.Date("2024-09-09")));
        Assert.Equal((false, true), (province.IsWorkingDay(Local.Date("2024-09-10")), province.IsWorkingDay(Local.Date("2024-09-11"))));
        Assert.Equal((false, false), (unit.IsWorkingDay(Local.Date("2024-09-10")), unit.IsWorkingDay(Local.Date("2024-09-11"))));
        Assert.Equal(3, new[] { WorkingCalendar.Vietnam.Version, province.Version, unit.Version }.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void WithClosures_OnAMadeUpSaturday_ClosesIt()
    {
        var document = new LegalDocument("x", "x", "x");
        var closed = WorkingCalendar.Vietnam.WithClosures(new Closure(Local.Date("2025-04-26"), Local.Date("2025-05-01"), "Bão", "Storm", document));

        Assert.False(closed.IsWorkingDay(Local.Date("2025-04-26")));
        Assert.Equal(HolidayKind.Statutory, closed.Holidays.On(Local.Date("2025-04-30"))!.Kind);
        Assert.Throws<ArgumentException>(() => closed.WithClosures(new Closure(Local.Date("2025-04-26"), Local.Date("2025-04-25"), "x", "x", document)));
    }

    [Fact]
    public void Between_FewerYears_RefusesTheOthers()
    {
        var calendar = HolidayCalendar.Vietnam.Between(2020, 2030);

        Assert.Equal(HolidayCalendar.Vietnam.In(2025), calendar.In(2025));
        Assert.Throws<CalendarException>(() => calendar.In(2031));
        Assert.Throws<ArgumentOutOfRangeException>(() => calendar.Between(2019, 2030));
    }
}
