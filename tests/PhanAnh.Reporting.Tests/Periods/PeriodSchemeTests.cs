namespace PhanAnh.Reporting.Tests;

public sealed class PeriodSchemeTests
{
    [Theory]
    [Trait("BadInput", "93")]
    [Trait("Scenario", "S-TN-38")]
    [Trait("Clause", "TN58-A13.7-3")]
    [Trait("Clause", "TN58-A13.7-4")]
    [Trait("Clause", "TN58-A13.7-5")]
    [Trait("Clause", "TN58-A13.7-6")]
    [Trait("Clause", "TN58-A13.7-7")]
    [InlineData("2024-12-14 23:59:59", PeriodKind.Month, "2024-12", "the last second of the year's last month")]
    [InlineData("2024-12-14 23:59:59", PeriodKind.Quarter, "2024-Q4", "")]
    [InlineData("2024-12-14 23:59:59", PeriodKind.Half, "2024-H2", "")]
    [InlineData("2024-12-14 23:59:59", PeriodKind.Year, "2024", "")]
    [InlineData("2024-12-15 00:00:00", PeriodKind.Month, "2025-01", "17:00Z of the 14th: a UTC date would be wrong")]
    [InlineData("2024-12-15 00:00:00", PeriodKind.Quarter, "2025-Q1", "")]
    [InlineData("2024-12-15 00:00:00", PeriodKind.Half, "2025-H1", "")]
    [InlineData("2024-12-15 00:00:00", PeriodKind.NineMonths, "2025-9M", "")]
    [InlineData("2024-12-15 00:00:00", PeriodKind.Year, "2025", "")]
    public void PeriodOf_AroundTheYearWrap_FollowsTheCutOff(string local, PeriodKind kind, string expected, string note) =>
        Assert.True(expected == Schemes.CutOff15.PeriodOf(Local.At(local), kind).ToString(), note);

    [Theory]
    [Trait("Scenario", "S-TN-39")]
    [Trait("Clause", "TN58-A13.7-3")]
    [Trait("Clause", "TN58-A13.7-4")]
    [Trait("Clause", "TN58-A13.7-5")]
    [Trait("Clause", "TN58-A13.7-6")]
    [Trait("Clause", "TN58-A13.7-7")]
    [InlineData("2025-01-14", PeriodKind.Month, "2025-01")]
    [InlineData("2025-01-15", PeriodKind.Month, "2025-02")]
    [InlineData("2025-03-14", PeriodKind.Quarter, "2025-Q1")]
    [InlineData("2025-03-15", PeriodKind.Quarter, "2025-Q2")]
    [InlineData("2025-06-14", PeriodKind.Half, "2025-H1")]
    [InlineData("2025-06-15", PeriodKind.Half, "2025-H2")]
    [InlineData("2025-09-14", PeriodKind.NineMonths, "2025-9M")]
    [InlineData("2025-09-15", PeriodKind.Quarter, "2025-Q4")]
    [InlineData("2025-12-14", PeriodKind.Year, "2025")]
    [InlineData("2025-12-15", PeriodKind.Year, "2026")]
    public void PeriodOf_EveryBoundaryOf2025_FollowsTheCutOff(string day, PeriodKind kind, string expected) =>
        Assert.Equal(expected, Schemes.CutOff15.PeriodOf(Local.At(day), kind).ToString());

    [Fact]
    [Trait("Scenario", "S-TN-39")]
    public void TryPeriodOf_FifteenthOfSeptember_IsInNoNineMonths()
    {
        Assert.False(Schemes.CutOff15.TryPeriodOf(Local.At("2025-09-15"), PeriodKind.NineMonths, out _, out var refusal));
        Assert.Equal(ReportCodes.PeriodNone, refusal.Code);
    }

    [Theory]
    [Trait("Clause", "TN58-A13.7-3")]
    [InlineData("2025-02", "Báo cáo tháng 02/2025 (15/01/2025–14/02/2025)")]
    [InlineData("2025-Q1", "Báo cáo quý I/2025 (15/12/2024–14/03/2025)")]
    [InlineData("2025-H1", "Báo cáo 6 tháng đầu năm 2025 (15/12/2024–14/06/2025)")]
    [InlineData("2025-H2", "Báo cáo 6 tháng cuối năm 2025 (15/06/2025–14/12/2025)")]
    [InlineData("2025-9M", "Báo cáo 9 tháng đầu năm 2025 (15/12/2024–14/09/2025)")]
    [InlineData("2025", "Báo cáo năm 2025 (15/12/2024–14/12/2025)")]
    [InlineData("2025-W14", "Báo cáo tuần 14/2025 (31/03/2025–06/04/2025)")]
    [InlineData("2025-03-31", "Báo cáo ngày 31/03/2025")]
    [InlineData("2025-02-15..2025-03-03", "Báo cáo đột xuất từ ngày 15/02/2025 đến ngày 03/03/2025")]
    public void Name_EveryKind_ReadsAsOfficialsWriteIt(string text, string expected)
    {
        Assert.True(Schemes.CutOff15.TryParse(text, out var period, out var refusal), refusal?.ToString());
        Assert.Equal(expected, period.Name(Language.Vietnamese));
        Assert.Equal(text, period.ToString());
    }

    [Fact]
    public void Name_CutOffTime_StandsInTheName()
    {
        Assert.True(Schemes.Of(15, new LocalTime(8, 0)).TryParse("2025-02", out var period, out _));
        Assert.Equal("Báo cáo tháng 02/2025 (từ 08:00 ngày 15/01/2025 đến trước 08:00 ngày 15/02/2025)", period.Name(Language.Vietnamese));
        Assert.Equal(Local.At("2025-01-15 08:00"), period.Start);
        Assert.Equal(Local.At("2025-02-15 08:00"), period.End);
    }

    /// <summary>Under a regulation without weeks a week that no year has is told as none, and not as one of a kind that is missing.</summary>
    [Theory]
    [InlineData("2026-W54", "REPORT_PERIOD_SYNTAX", "\"2026-W54\" không phải là kỳ báo cáo.")]
    [InlineData("2026-W53", "REPORT_PERIOD_KIND", "Quy định không có kỳ báo cáo \"tuần\". Các kỳ được quy định: tháng, 9 tháng, năm.")]
    public void TryParse_AKindThatTheRegulationHasNot_IsToldInTheLanguage(string text, string code, string sentence)
    {
        Assert.False(PeriodScheme.Of(new(15, LocalTime.Midnight, IsoDayOfWeek.Monday, ["month", "nineMonths", "year"], [])).TryParse(text, out _, out var refusal));

        Assert.Equal(code, refusal.Code);
        Assert.StartsWith(sentence, refusal.In(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", ReportCodes.PeriodSyntax)]
    [InlineData("tháng hai", ReportCodes.PeriodSyntax)]
    [InlineData("2025-13", ReportCodes.PeriodSyntax)]
    [InlineData("2025-00", ReportCodes.PeriodSyntax)]
    [InlineData("2025-Q5", ReportCodes.PeriodSyntax)]
    [InlineData("2025-H3", ReportCodes.PeriodSyntax)]
    [InlineData("2025-6M", ReportCodes.PeriodSyntax)]
    [InlineData("2025-W53", ReportCodes.PeriodSyntax)]
    [InlineData("2025-02-30", ReportCodes.PeriodSyntax)]
    [InlineData("25-02", ReportCodes.PeriodSyntax)]
    [InlineData("+025", ReportCodes.PeriodSyntax)]
    [InlineData("2025..2026", ReportCodes.PeriodSyntax)]
    [InlineData("1999", ReportCodes.PeriodRange)]
    [InlineData("2101-01", ReportCodes.PeriodRange)]
    [InlineData("2025-03-03..2025-02-15", ReportCodes.PeriodEmpty)]
    public void TryParse_NoPeriod_RefusesWithItsCode(string text, string code)
    {
        Assert.False(Schemes.CutOff15.TryParse(text, out _, out var refusal));
        Assert.Equal(code, refusal.Code);
        Assert.NotEqual(code, refusal.In(Language.Vietnamese));
        Assert.NotEqual(code, refusal.In(Language.English));
    }

    [Theory]
    [InlineData(" 2025-q1 ", "2025-Q1")]
    [InlineData("2025-w01", "2025-W01")]
    [InlineData("2026-W53", "2026-W53")]
    public void TryParse_CaseAndBlanks_DoNotMatter(string text, string expected)
    {
        Assert.True(Schemes.CutOff15.TryParse(text, out var period, out var refusal), refusal?.ToString());
        Assert.Equal(expected, period.ToString());
    }

    [Theory]
    [Trait("Scenario", "S-BP-13")]
    [Trait("Clause", "BP-A5a.4-5")]
    [InlineData("2016-04-10 23:59", "2016-W14")]
    [InlineData("2016-04-11 00:00", "2016-W15")]
    public void PeriodOf_SundayAndMonday_LieInDifferentIsoWeeks(string local, string expected) =>
        Assert.Equal(expected, Schemes.Of(1, kinds: ["week"]).PeriodOf(Local.At(local), PeriodKind.Week).ToString());

    [Fact]
    [Trait("Scenario", "S-BP-14")]
    [Trait("Clause", "BPKL-2.4")]
    public void Knows_TwoVersions_OfferWeeklyThenMonthlyAndQuarterlyToo()
    {
        var first = Schemes.Of(1, kinds: ["week"]);
        var second = Schemes.Of(1, kinds: ["week", "month", "quarter"]);
        Assert.False(first.TryParse("2016-06", out _, out var refusal));
        Assert.Equal(ReportCodes.PeriodKind, refusal.Code);
        Assert.True(second.TryParse("2016-06", out var month, out _));
        Assert.Equal((Local.Day("2016-06-01"), Local.Day("2016-06-30")), (month.FirstDay, month.LastDay));
        var quarter = second.PeriodOf(Local.At("2016-06-15"), PeriodKind.Quarter);
        Assert.Equal((Local.Day("2016-04-01"), Local.Day("2016-06-30")), (quarter.FirstDay, quarter.LastDay));
    }

    [Fact]
    [Trait("Scenario", "S-TG-10")]
    [Trait("Clause", "TNG-7-1")]
    [Trait("Clause", "TNG-7-2")]
    public void TryParse_RegulationWithoutMonthlyReport_RefusesTheMonthAlone()
    {
        var scheme = Schemes.Of(1, kinds: ["week", "quarter", "half", "nineMonths", "year"]);
        Assert.All(["2020-W05", "2020-Q2", "2020-H1", "2020-9M", "2020", "2020-02-03..2020-02-09"], text =>
            Assert.True(scheme.TryParse(text, out _, out var wrong), wrong?.ToString()));
        Assert.False(scheme.TryParse("2020-02", out _, out var refusal));
        Assert.Equal(ReportCodes.PeriodKind, refusal.Code);
        Assert.Equal("2020-W01", scheme.PeriodOf(Local.At("2019-12-30"), PeriodKind.Week).ToString());
    }

    [Theory]
    [Trait("Clause", "DN-A11.2-2")]
    [InlineData("2018-02", "2018-02-01", "2018-02-28")]
    [InlineData("2018-Q1", "2018-01-01", "2018-03-31")]
    [InlineData("2018", "2018-01-01", "2018-12-31")]
    [InlineData("2018-02-13..2018-02-21", "2018-02-13", "2018-02-21")]
    public void TryParse_CalendarMonthsAndAdHoc_StandSideBySide(string text, string first, string last)
    {
        Assert.True(Schemes.Of(1, kinds: ["month", "quarter", "year"]).TryParse(text, out var period, out _));
        Assert.Equal((Local.Day(first), Local.Day(last)), (period.FirstDay, period.LastDay));
    }

    [Theory]
    [InlineData("2025-01", "2024-12", "2024-01")]
    [InlineData("2025-Q1", "2024-Q4", "2024-Q1")]
    [InlineData("2025-H1", "2024-H2", "2024-H1")]
    [InlineData("2025-9M", "2024-9M", "2024-9M")]
    [InlineData("2025", "2024", "2024")]
    [InlineData("2021-W01", "2020-W53", "2020-W01")]
    [InlineData("2026-W53", "2026-W52", "2025-W52")]
    [InlineData("2024-02-29", "2024-02-28", "2023-02-28")]
    [InlineData("2025-03-01..2025-03-10", "2025-02-19..2025-02-28", "2024-03-01..2024-03-10")]
    public void Previous_AndSamePeriodLastYear_AreTheOnesOfficialsMean(string text, string previous, string lastYear)
    {
        var scheme = Schemes.CutOff15;
        Assert.True(scheme.TryParse(text, out var period, out _));
        Assert.Equal(previous, scheme.Previous(period).ToString());
        Assert.Equal(lastYear, scheme.SamePeriodLastYear(period).ToString());
    }

    [Theory]
    [InlineData(0, "month")]
    [InlineData(29, "month")]
    [InlineData(15, "fortnight")]
    public void Of_RulesThatCutNothing_Throws(int day, string kind) =>
        Assert.Throws<ArgumentException>(() => Schemes.Of(day, kinds: [kind]));
}
