using PhanAnh.Core;

namespace PhanAnh.Rules.Tests;

/// <summary>Rows 40 to 82 of the catalogue of bad input, as far as they end in findings of the intake review.</summary>
public class CatalogueTests
{
    public static TheoryData<int, string, string> Contents => new()
    {
        { 40, new string('a', 200_001), "T1 TEXT_TOO_LONG AsksForClarification" },
        { 40, string.Concat(Enumerable.Repeat("đường hư ", 6_000)), "T1 TEXT_TOO_LONG AsksForClarification" },
        { 41, "a" + new string('\u0301', 200_000), "T1 TEXT_TOO_LONG AsksForClarification" },
        { 41, "Đường a" + new string('\u0301', 31), "T1 TEXT_COMBINING_RUN AsksForClarification" },
        { 42, "Đường hư \uD800 nặng", "T1 TEXT_ILL_FORMED Blocks" },
        { 43, "Đường hư\0 nặng", "T1 TEXT_CONTROL AsksForClarification" },
        { 43, "Đường trước nhà tôi hư nặng\u0085, đề nghị sửa", "C1 CHARACTERS_CONTROL Info" },
        { 44, "Đê\u0300 nghi\u0323 sư\u0309a đươ\u0300ng trong â\u0301p", "" },
        { 45, "Công văn \u202Efdp.exe trả lời", "H1 CHARACTERS_STRAY Info" },
        { 46, "Đèn đư\u200Bờng hỏng", "H1 CHARACTERS_STRAY Info" },
        { 46, "Tôi xin t\u00ADố cáo cán bộ xã nhận tiền", "H1 CHARACTERS_STRAY NeedsHumanJudgement|Q1 CUE_DENUNCIATION NeedsHumanJudgement" },
        { 47, "Kiến nghị cаo tốc", "H1 CHARACTERS_STRAY Info" },
        { 48, "Ðường Ðặng Văn Ðức bị ngập", "" },
        { 49, "𝚋ê𝚗 𝚜𝚑𝚘𝚙 giao hàng chậm, ＡＢＣ ① ﬁ", "" },
        { 50, "👨‍👩‍👧‍👦 🇻🇳 ❤️", "" },
        { 51, "Céng hßa x· héi chñ nghÜa ViÖt Nam, ®\u00ADêng h\u00AD háng", "E1 ENCODING_LEGACY AsksForClarification" },
        { 52, "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, ñöôøng hö hoûng", "E1 ENCODING_LEGACY AsksForClarification" },
        { 53, "Cµng hòa xã hµi chü nghîa Vi®t Nam, ðß¶ng hß höng", "E1 ENCODING_LEGACY AsksForClarification" },
        { 54, DamagedText.Encoded("Cộng hòa xã hội chủ nghĩa Việt Nam, đường hư hỏng", TextDamage.Utf8AsWindows1252), "E1 ENCODING_LEGACY AsksForClarification" },
        { 55, DamagedText.Encoded("Cộng hòa xã hội chủ nghĩa Việt Nam, đường hư hỏng", TextDamage.Utf8AsWindows1252Twice), "E1 ENCODING_LEGACY AsksForClarification" },
        { 56, "C?ng hòa xã h?i ch? ngh?a Vi?t Nam, ???ng h? h?ng", "E2 ENCODING_LOST_LETTERS AsksForClarification" },
        { 57, "Coongj hoaf xax hooij chur nghiax Vieetj Nam, dduwowngf huw hongr", "K1 TYPED_TELEX AsksForClarification" },
        { 57, "d9u7o7ng2 na2y hu7", "K2 TYPED_VNI AsksForClarification" },
        { 58, "den duong khong sang roi", "" },
        { 58, "den duong khong sang ba dem", "D1 MARKS_MISSING AsksForClarification" },
        { 58, "den duong truoc nha toi khong sang da ba dem nay", "D1 MARKS_MISSING AsksForClarification" },
        { 58, "Đèn đường trước nhà tôi không sáng, mong sua som giup ba con", "D2 MARKS_MISSING_IN_PART Info" },
        { 58, "Đèn đường trước nhà tôi không sáng, de nghi cho nguoi xuong sua som giup ba con", "D2 MARKS_MISSING_IN_PART AsksForClarification" },
        { 59, "DE NGHI SUA DUONG TO 5 AP 3", "D1 MARKS_MISSING AsksForClarification" },
        { 60, "The street light in front of my house has been broken for three days", "L1 LANGUAGE_OTHER NeedsHumanJudgement" },
        { 60, "ភ្លើងបំភ្លឺផ្លូវនៅមុខផ្ទះខ្ញុំខូចបីថ្ងៃហើយ", "L1 LANGUAGE_OTHER NeedsHumanJudgement" },
        { 60, "0912345678 25/4 1022", "" },
        { 61, "ngừơi dân phả ánh, Co8 quan chưa trả lời", "" },
        { 64, "{0} {{phone}} %s ${jndi:ldap://x} '; DROP TABLE cases;--", "" },
    };

    [Theory]
    [MemberData(nameof(Contents))]
    public void Review_BadContent_EndsInTheseFindings(int row, string content, string expected)
    {
        Assert.InRange(row, 40, 64);
        Assert.Equal(expected, Found(HotlineRules.Of(content)));
    }

    [Theory]
    [InlineData(45, "Place", "Ấp 3\u202E, xã Tân Hội", "H1 CHARACTERS_STRAY Info")]
    [InlineData(42, "Place", "Ấp 3 §", "T1 TEXT_ILL_FORMED AsksForClarification")]
    [InlineData(65, "Name", "Nguyễn Văn Hải\r\nadmin", "N1 NAME_CONTROL AsksForClarification")]
    [InlineData(75, "Phone", "0276.1022", "P1 PHONE_SERVICE_NUMBER AsksForClarification")]
    [InlineData(75, "Phone", "113", "P1 PHONE_SERVICE_NUMBER AsksForClarification")]
    [InlineData(76, "Phone", "01691234567", "P1 PHONE_OLD_MOBILE AsksForClarification")]
    [InlineData(77, "Phone", "08 38000000", "P1 PHONE_OLD_LANDLINE AsksForClarification")]
    [InlineData(78, "Phone", "0912 345 678 hoặc 0276 3822 233", "P1 PHONE_SEVERAL Info")]
    [InlineData(78, "Phone", "gặp anh Ba", "P1 PHONE_NO_DIGITS AsksForClarification")]
    [InlineData(78, "Phone", "O912 345 678", "P1 PHONE_LETTER_FOR_DIGIT AsksForClarification")]
    [InlineData(78, "Phone", "０９１２３４５６７８", "")]
    [InlineData(78, "Phone", "+84 0912 345 678", "")]
    [InlineData(78, "Phone", "0000000000", "P1 PHONE_PLACEHOLDER AsksForClarification")]
    [InlineData(78, "Phone", "+855 12 345 678", "")]
    [InlineData(72, "Email", "a@b.vn\r\nBcc: c@d.vn", "M1 EMAIL_CONTROL AsksForClarification")]
    [InlineData(79, "Email", "an@tinh .gov.vn", "M1 EMAIL_SPACE AsksForClarification")]
    [InlineData(79, "Email", "[email protected]", "M1 EMAIL_OBFUSCATED AsksForClarification")]
    [InlineData(79, "Email", "an@gmail.con", "M1 EMAIL_DOMAIN_TYPO AsksForClarification")]
    [InlineData(79, "Email", "an.gmail.com", "M1 EMAIL_NO_AT AsksForClarification")]
    [InlineData(80, "Name", "", "R1 FIELD_NAME AsksForClarification")]
    [InlineData(80, "Name", "123", "N1 NAME_NO_LETTER AsksForClarification")]
    [InlineData(80, "Name", "test", "N1 NAME_PLACEHOLDER AsksForClarification")]
    [InlineData(80, "Name", "H'Hen Niê", "")]
    [InlineData(80, "Name", "Nguyễn", "")]
    [InlineData(80, "Name", "Nguyễn Văn A", "N1 NAME_PLACEHOLDER AsksForClarification")]
    public void Review_BadField_EndsInTheseFindings(int row, string field, string text, string expected)
    {
        Assert.InRange(row, 40, 82);
        var value = new SensitiveText(Unpaired(text));
        var submission = field switch
        {
            "Place" => HotlineRules.Complete with { Place = value },
            "Name" => HotlineRules.Complete with { Name = value },
            "Phone" => HotlineRules.Complete with { Phone = value },
            _ => HotlineRules.Complete with { Email = value },
        };
        Assert.Equal(expected, Found(submission));
    }

    [Theory]
    [InlineData(81, "..\\..\\x", 10, null, "F1 MEDIA_TYPE AsksForClarification")]
    [InlineData(81, "/etc/passwd", 10, null, "F1 MEDIA_TYPE AsksForClarification")]
    [InlineData(81, "CON", 10, null, "F1 MEDIA_TYPE AsksForClarification")]
    [InlineData(81, "a.jpg.exe", 10, null, "F1 MEDIA_TYPE AsksForClarification")]
    [InlineData(81, "image/\u202Egpj", 10, null, "F1 MEDIA_TYPE AsksForClarification")]
    [InlineData(82, "image/jpeg", -1, null, "F1 MEDIA_SIZE AsksForClarification")]
    [InlineData(82, "image/jpeg", 0, null, "F1 MEDIA_SIZE AsksForClarification")]
    [InlineData(82, "jpeg", 10, null, "F1 MEDIA_TYPE AsksForClarification")]
    [InlineData(82, "image/jpeg", 10, "ABC", "F1 MEDIA_HASH AsksForClarification")]
    [InlineData(82, "image/jpeg", 10, null, "")]
    public void Review_Attachment_EndsInTheseFindings(int row, string type, long size, string? hash, string expected)
    {
        Assert.InRange(row, 81, 82);
        Assert.Equal(expected, Found(HotlineRules.Complete with { Attachments = [new(type, size, hash)] }));
    }

    [Theory]
    [InlineData("sáng nay", "")]
    [InlineData("28/02/2025", "")]
    [InlineData("04/03/2025", "")]
    [InlineData("05/03/2025 lúc 7h", "O1 TIME_IMPLAUSIBLE AsksForClarification")]
    [InlineData("khoảng 31-02-2025", "O1 TIME_IMPLAUSIBLE AsksForClarification")]
    [InlineData("01.01.1899", "O1 TIME_IMPLAUSIBLE AsksForClarification")]
    [InlineData("7h30 ngày 1/3/2025, tổ 12/3/4567890", "")]
    public void Review_OccurredAt_AsksOnlyAboutImpossibleDates(string time, string expected) =>
        Assert.Equal(expected, Found(HotlineRules.Complete with { OccurredAt = new(time) }));

    // A loop that is not linear takes minutes here.
    [Theory]
    [Trait("BadInput", "62")]
    [InlineData("a", 49_999)]
    [InlineData("0912 ", 9_000)]
    [InlineData("khiếu nại ", 4_900)]
    [InlineData("đang cháy đèn … ", 3_000)]
    [InlineData("\"đang ", 8_000)]
    [InlineData("không tố cáo, ", 3_500)]
    public void Review_PathologicalContent_EndsWithSpansInTheText(string unit, int count)
    {
        var content = string.Concat(Enumerable.Repeat(unit, count)) + "!";
        var result = HotlineRules.Of(content).Review();
        Assert.All(result.Findings, f => Assert.All(f.Evidence, e => Assert.True(e.Span.Length > 0 && e.Span.End <= content.Length)));
    }

    // A compiled attribute cannot hold half of a surrogate pair.
    private static string Unpaired(string text) => text.Replace('§', '\uDC00');

    private static string Found(Submission submission) =>
        string.Join('|', submission.Review().Findings.Select(f => $"{f.RuleId} {f.ReasonCode} {f.Severity}"));
}
