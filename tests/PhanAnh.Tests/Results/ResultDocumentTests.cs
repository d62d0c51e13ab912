using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>A result is announced in the form of Annex I: what a draft lacks is said with the clause that asks for it.</summary>
public sealed class ResultDocumentTests : TayNinhScenarios
{
    private static readonly ResultDraft Complete = new()
    {
        UnitName = "Sở Xây dựng",
        ParentName = "Ủy ban nhân dân tỉnh",
        Number = "152/TB-SXD",
        Place = "Phường 3",
        Date = new LocalDate(2025, 3, 5),
        Addressee = new(AddresseeKind.Individual, Hotline.Text("Nguyễn Thị Lan")),
        Case = new CaseCode("C-1"),
        Answer = Hotline.Text("Đèn đường trước chợ đã được thay ngày 04/3/2025."),
        Recipients = ["Như trên", "Đơn vị điều phối", "Lưu: VT."],
        Signatory = Signatory.For(SigningCapacity.ForHead, "Giám đốc", "Phó Giám đốc", "Lê Văn Hùng"),
    };

    public static TheoryData<string, string, string> Lacks { get; } = new()
    {
        { "unitName", "RESULT_UNIT_NAME", "TN58-PL1-1" },
        { "number", "RESULT_NUMBER", "TN58-PL1-1" },
        { "number of words", "RESULT_NUMBER_FORMAT", "TN58-PL1-1" },
        { "place", "RESULT_PLACE", "TN58-PL1-1" },
        { "date", "RESULT_DATE", "TN58-PL1-1" },
        { "addressee", "RESULT_ADDRESSEE", "TN58-PL1-2" },
        { "addressee without a name", "RESULT_ADDRESSEE", "TN58-PL1-2" },
        { "answer", "RESULT_ANSWER", "TN58-PL1-3" },
        { "recipients", "RESULT_RECIPIENTS", "TN58-PL1-4" },
        { "blank recipients", "RESULT_RECIPIENTS", "TN58-PL1-4" },
        { "signatory", "RESULT_SIGNATORY", "TN58-PL1-4" },
    };

    [Theory]
    [Trait("Clause", "TN58-A8.3-1")]
    [Trait("Clause", "TN58-PL1-1")]
    [Trait("Clause", "TN58-PL1-2")]
    [Trait("Clause", "TN58-PL1-3")]
    [Trait("Clause", "TN58-PL1-4")]
    [MemberData(nameof(Lacks))]
    public void Check_OfADraftThatLacksAPart_NamesItWithItsClause(string part, string code, string clause)
    {
        var draft = Without(part);
        var reason = Assert.Single(ResultDocument.Check(draft, Hotline.Preset));
        Assert.Equal((code, clause), (reason.Code, reason.Clauses.Single().Value));
        Assert.NotEqual(reason.Code, reason.In(Language.Vietnamese));
        Assert.NotEqual(reason.In(Language.English), reason.In(Language.Vietnamese));
        Assert.False(ResultDocument.TryMake(draft, Hotline.Preset, out var document));
        Assert.Null(document);
    }

    [Fact]
    [Trait("Clause", "TN58-A8.3-1")]
    public void Check_OfAnEmptyDraft_NamesEverythingInTheOrderOfTheDocument() => Assert.Equal(
        ["result.unitName", "result.number", "result.place", "result.date", "result.addressee", "result.answer", "result.recipients", "result.signatory"],
        ResultDocument.Check(new(), Hotline.Preset).Select(reason => reason.Place));

    [Fact]
    public void Check_UnderARegulationWithoutAForm_AsksForTheSamePartsByNoClause()
    {
        var reasons = ResultDocument.Check(new(), PresetText.DongNai.Preset);
        Assert.Equal(8, reasons.Length);
        Assert.All(reasons, reason => Assert.Empty(reason.Clauses));
    }

    [Fact]
    [Trait("Scenario", "S-TN-31")]
    [Trait("Clause", "TN58-A8.3-1")]
    [Trait("Clause", "TN58-A10.4a")]
    public void Draft_OfASubmittedResult_TellsWhatIsStillToBeWritten()
    {
        Hotline.Accepted("2025-03-03");
        var subject = Hotline.Must("2025-03-04 08:00", Hotline.Officer("U1"), new SubmitResultAct(Hotline.Text("Đã thay.")) { Document = new("152/TB-SXD", new LocalDate(2025, 3, 4)) });

        var draft = ResultDraft.Of(subject, subject.Assignments[0], Unit.Of("U1", "Sở Xây dựng"));

        Assert.Equal(("Sở Xây dựng", "152/TB-SXD", new LocalDate(2025, 3, 4)), (draft.UnitName, draft.Number, draft.Date!.Value));
        Assert.Equal(
            ["RESULT_PLACE", "RESULT_ADDRESSEE", "RESULT_ANSWER", "RESULT_RECIPIENTS", "RESULT_SIGNATORY"],
            ResultDocument.Check(draft, Hotline.Preset).Select(reason => reason.Code));
        Assert.Throws<ArgumentException>(() => ResultDraft.Of(subject, subject.Assignments[0], Unit.Of("U2", "Sở khác")));
    }

    [Fact]
    [Trait("Clause", "TN58-PL1-1")]
    [Trait("Clause", "TN58-PL1-2")]
    [Trait("Clause", "TN58-PL1-3")]
    [Trait("Clause", "TN58-PL1-4")]
    public void ToText_OfAnAnswerToAPerson_ReadsAsAnAdministrativeDocument() => Assert.Equal(
        """
        ỦY BAN NHÂN DÂN TỈNH
        SỞ XÂY DỰNG
        Số: 152/TB-SXD

        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Phường 3, ngày 05 tháng 3 năm 2025

        THÔNG BÁO
        Kết quả giải quyết phản ánh, kiến nghị

        Kính gửi: Ông/Bà Nguyễn Thị Lan

        Sở Xây dựng thông báo kết quả giải quyết phản ánh, kiến nghị của Ông/Bà (mã số C-1) như sau:
        Đèn đường trước chợ đã được thay ngày 04/3/2025.
        Nội dung trả lời có giá trị phổ biến, hướng dẫn; không phải là căn cứ pháp lý để giải quyết các quan hệ dân sự.
        Sở Xây dựng trân trọng cảm ơn Ông/Bà đã gửi phản ánh, kiến nghị và mong tiếp tục nhận được phản ánh, kiến nghị của Ông/Bà./.

        Nơi nhận:
        - Như trên;
        - Đơn vị điều phối;
        - Lưu: VT.

        KT. GIÁM ĐỐC
        PHÓ GIÁM ĐỐC
        Lê Văn Hùng
        """.ReplaceLineEndings("\n"),
        Made(Complete).ToText().Reveal());

    [Theory]
    [Trait("Clause", "TN58-PL1-1")]
    [InlineData(5, 2, "ngày 05 tháng 02 năm 2025")]
    [InlineData(15, 1, "ngày 15 tháng 01 năm 2025")]
    [InlineData(9, 3, "ngày 09 tháng 3 năm 2025")]
    [InlineData(31, 12, "ngày 31 tháng 12 năm 2025")]
    public void ToText_OfADay_WritesNoughtsAsTheDecreeAsks(int day, int month, string expected) =>
        Assert.Contains(expected, Made(Complete with { Date = new LocalDate(2025, month, day) }).ToText().Reveal(), StringComparison.Ordinal);

    [Theory]
    [Trait("Clause", "TN58-PL1-4")]
    [InlineData(SigningCapacity.Head, "GIÁM ĐỐC\nTrần Văn Bình")]
    [InlineData(SigningCapacity.ForHead, "KT. GIÁM ĐỐC\nTRƯỞNG PHÒNG\nTrần Văn Bình")]
    [InlineData(SigningCapacity.Authorised, "TUQ. GIÁM ĐỐC\nTRƯỞNG PHÒNG\nTrần Văn Bình")]
    [InlineData(SigningCapacity.ByOrder, "TL. GIÁM ĐỐC\nTRƯỞNG PHÒNG\nTrần Văn Bình")]
    public void ToText_OfASignatory_SaysInWhichCapacity(SigningCapacity capacity, string expected)
    {
        var signatory = capacity == SigningCapacity.Head
            ? Signatory.Head("Giám đốc", "Trần Văn Bình")
            : Signatory.For(capacity, "Giám đốc", "Trưởng phòng", "Trần Văn Bình");
        Assert.EndsWith("\n\n" + expected, Made(Complete with { Signatory = signatory }).ToText().Reveal(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Clause", "TN58-PL1-2")]
    public void ToText_ToAnOrganisation_SpeaksToTheOrganisation()
    {
        var text = Made(Complete with { Addressee = new(AddresseeKind.Organisation, Hotline.Text("Công ty Ánh Sáng")), Case = null }).ToText().Reveal();
        Assert.Contains("Kính gửi: Công ty Ánh Sáng\n", text, StringComparison.Ordinal);
        Assert.Contains("của Quý cơ quan, tổ chức như sau:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ông/Bà", text, StringComparison.Ordinal);
        Assert.Contains("thanks your organisation", Made(Complete with { Addressee = new(AddresseeKind.Organisation, Hotline.Text("X")) }).ToText(Language.English).Reveal(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Clause", "TN58-A16.6")]
    public void Print_OfADocument_ShowsNeitherNameNorAnswer()
    {
        var document = Made(Complete);
        Assert.All(new[] { $"{document}", $"{Complete}", $"{document.ToText()}" }, printed =>
        {
            Assert.DoesNotContain("Lan", printed, StringComparison.Ordinal);
            Assert.DoesNotContain("Đèn đường", printed, StringComparison.Ordinal);
        });
    }

    [Fact]
    [Trait("Clause", "TN58-PL1-4")]
    public void Signatory_WithoutATitleOrAsTheHeadsOwnSubstitute_IsAMistake()
    {
        Assert.Throws<ArgumentException>(() => Signatory.Head(" ", "Trần Văn Bình"));
        Assert.Throws<ArgumentException>(() => Signatory.Head("Giám đốc", ""));
        Assert.Throws<ArgumentException>(() => Signatory.For(SigningCapacity.ForHead, "Giám đốc", "", "Trần Văn Bình"));
        Assert.Throws<ArgumentException>(() => Signatory.For(SigningCapacity.Head, "Giám đốc", "Phó Giám đốc", "Trần Văn Bình"));
    }

    private ResultDocument Made(ResultDraft draft)
    {
        Assert.True(ResultDocument.TryMake(draft, Hotline.Preset, out var document));
        return document;
    }

    private static ResultDraft Without(string part) => part switch
    {
        "unitName" => Complete with { UnitName = " " },
        "number" => Complete with { Number = null },
        "number of words" => Complete with { Number = "số một trăm" },
        "place" => Complete with { Place = "" },
        "date" => Complete with { Date = null },
        "addressee" => Complete with { Addressee = null },
        "addressee without a name" => Complete with { Addressee = new(AddresseeKind.Individual, Hotline.Text(" ")) },
        "answer" => Complete with { Answer = Hotline.Text("\n") },
        "recipients" => Complete with { Recipients = [] },
        "blank recipients" => Complete with { Recipients = [" "] },
        _ => Complete with { Signatory = null },
    };
}
