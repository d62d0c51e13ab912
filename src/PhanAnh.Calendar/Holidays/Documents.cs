namespace PhanAnh.Calendar;

/// <summary>The documents behind the days off that ship with the package.</summary>
internal static class Documents
{
    internal static LegalDocument Labour1994 { get; } = new(
        "35-L/CTN", "Bộ luật Lao động 1994, Điều 73", "Labour Code 1994, art. 73", new LocalDate(1994, 7, 5));

    internal static LegalDocument Labour2012 { get; } = new(
        "10/2012/QH13", "Bộ luật Lao động 10/2012/QH13, khoản 1 Điều 115", "Labour Code 10/2012/QH13, art. 115(1)", new LocalDate(2012, 6, 18));

    internal static LegalDocument MakeUp2012 { get; } = Labour2012 with
    {
        Vietnamese = "Bộ luật Lao động 10/2012/QH13, khoản 3 Điều 115",
        English = "Labour Code 10/2012/QH13, art. 115(3)",
    };

    internal static LegalDocument Labour2019 { get; } = new(
        "45/2019/QH14", "Bộ luật Lao động 45/2019/QH14, khoản 1 Điều 112", "Labour Code 45/2019/QH14, art. 112(1)", new LocalDate(2019, 11, 20));

    internal static LegalDocument MakeUp2019 { get; } = Labour2019 with
    {
        Vietnamese = "Bộ luật Lao động 45/2019/QH14, khoản 3 Điều 111",
        English = "Labour Code 45/2019/QH14, art. 111(3)",
    };

    internal static LegalDocument CultureDay { get; } = new(
        "28/2026/QH16", "Nghị quyết 28/2026/QH16, Điều 2", "Resolution 28/2026/QH16, art. 2", new LocalDate(2026, 4, 24));

    internal static LegalDocument Year2013 { get; } = new(
        "571/VP-HCTC",
        "Thông báo nghỉ lễ, Tết năm 2013 (văn bản 571/VP-HCTC ngày 28/12/2012)",
        "Notice of days off in 2013 (571/VP-HCTC of 2012-12-28)",
        new LocalDate(2012, 12, 28));

    internal static LegalDocument Year2014 { get; } = GovernmentOffice("10525/VPCP-KGVX", 2013, 12, 12);

    internal static LegalDocument Year2015 { get; } = new(
        "89/TTr-LĐTBXH",
        "Lịch nghỉ năm 2015 (Tờ trình 89/TTr-LĐTBXH ngày 20/11/2014)",
        "Days off in 2015 (proposal 89/TTr-LĐTBXH of 2014-11-20)",
        new LocalDate(2014, 11, 20));

    internal static LegalDocument Year2016 { get; } = new(
        "nghi-tet-2016",
        "Kết luận phiên họp Chính phủ ngày 29/10/2015 về nghỉ Tết năm 2016",
        "Government session of 2015-10-29 on Tết 2016",
        new LocalDate(2015, 10, 29));

    internal static LegalDocument Year2017 { get; } = GovernmentOffice("9794/VPCP-KGVX", 2016, 11, 14);

    internal static LegalDocument Year2018 { get; } = new("nghi-tet-2018", "Thông báo nghỉ Tết Nguyên đán năm 2018", "Notice of Tết 2018");

    internal static LegalDocument Year2019 { get; } = GovernmentOffice("6519/VPCP-KGVX", 2018, 7, 11);

    internal static LegalDocument Year2020 { get; } = new("nghi-tet-2020", "Thông báo nghỉ Tết Nguyên đán năm 2020", "Notice of Tết 2020");

    internal static LegalDocument Year2021 { get; } = Notice("4875/TB-LĐTBXH");

    internal static LegalDocument Year2022 { get; } = Notice("119/TB-LĐTBXH");

    internal static LegalDocument Year2023 { get; } = Notice("5034/TB-LĐTBXH");

    internal static LegalDocument Year2024 { get; } = Notice("5015/TB-LĐTBXH");

    internal static LegalDocument Swap2024 { get; } = GovernmentOffice("2450/VPCP-KGVX", 2024, 4, 12);

    internal static LegalDocument Year2025 { get; } = Notice("6150/TB-BLĐTBXH", 2024, 12, 3);

    internal static LegalDocument Year2026 { get; } = Notice("9441/TB-BNV", 2025, 10, 16);

    internal static LegalDocument Swap2026 { get; } = GovernmentOffice("12729/VPCP-KGVX", 2025, 12, 25);

    internal static LegalDocument Year2027 { get; } = GovernmentOffice("10065/VPCP-KGVX", 2026, 10, 2);

    private static LegalDocument GovernmentOffice(string number, int year, int month, int day) => new(
        number,
        "Công văn " + number + " ngày " + VietnameseDate.Format(year, month, day),
        "Government Office letter " + number + " of " + VietnameseDate.Iso(year, month, day),
        new LocalDate(year, month, day));

    private static LegalDocument Notice(string number, int year, int month, int day) => new(
        number,
        "Thông báo " + number + " ngày " + VietnameseDate.Format(year, month, day),
        "Notice " + number + " of " + VietnameseDate.Iso(year, month, day),
        new LocalDate(year, month, day));

    private static LegalDocument Notice(string number) => new(number, "Thông báo " + number, "Notice " + number);
}
