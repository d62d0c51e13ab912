namespace PhanAnh.Rules.Tests;

/// <summary>
/// Rows 40 to 65 of the catalogue of bad input, as far as they are text: what is found, with what confidence, and what is suggested.
/// </summary>
[Trait("Clause", "TN58-A6.1-1")]
public class TextFindingTests
{
    private const string Sentence = "Cộng hòa xã hội chủ nghĩa Việt Nam, đường hư hỏng";

    [Theory]
    [InlineData(44, "Đê\u0300 nghi\u0323 sư\u0309a đươ\u0300ng trong â\u0301p, tiê\u0301ng ô\u0300n quá lớn")]
    [InlineData(48, "Ðường Ðặng Văn Ðức bị ngập")]
    [InlineData(49, "𝚋ê𝚗 𝚜𝚑𝚘𝚙 giao hàng chậm, ＡＢＣ ① ﬁ")]
    [InlineData(50, "😀😀👍🏽")]
    [InlineData(50, "👨‍👩‍👧‍👦 🇻🇳 ❤️ cảm ơn")]
    [InlineData(58, "den duong khong sang roi")]
    [InlineData(58, "Nam Long")]
    [InlineData(60, "https://dichvucong.gov.vn/a https://tayninh.gov.vn/b www.dongnai.gov.vn")]
    [InlineData(60, "0912345678 25/4 1022")]
    [InlineData(60, "Công ty Green Energy Solutions lắp inverter sai quy cách, gọi hotline không ai nghe")]
    [InlineData(61, "ngừơi dân chờ lâu")]
    [InlineData(61, "phả ánh tình trạng ngập nước")]
    [InlineData(61, "Co8 quan chưa trả lời đơn của tôi")]
    [InlineData(61, "Tường phòng nóng 39°C, thợ «nhà đài» chưa tới")]
    [InlineData(61, "Xã Ea Đrăng, buôn Đrao, hồ Ea Kao và Krông Năng")]
    [InlineData(64, "{0} {{phone}} %s ${jndi:ldap://x} '; DROP TABLE cases;--")]
    public void Findings_NothingToAsk_AreNone(int row, string text)
    {
        Assert.InRange(row, 40, 65);
        Assert.Empty(TextAnalysis.Of(text).Findings);
    }

    [Theory]
    [InlineData(51, "Céng hßa x· héi chñ nghÜa ViÖt Nam, ®\u00AD\u00AAêng h\u00AD háng", TextDamage.Tcvn3)]
    [InlineData(52, "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, ñöôøng hö hoûng", TextDamage.Vni)]
    [InlineData(53, "Cµng hòa xã hµi chü nghîa Vi®t Nam, ðß¶ng hß höng", TextDamage.Viscii)]
    [InlineData(54, "Cá»™ng hÃ²a xÃ£ há»™i chá»§ nghÄ©a Viá»‡t Nam, Ä‘Æ°á»\u009Dng hÆ° há»\u008Fng", TextDamage.Utf8AsWindows1252)]
    [InlineData(57, "Coongj hoaf xax hooij chur nghiax Vieetj Nam, dduwowngf huw hongr", TextDamage.TelexKeys)]
    [InlineData(57, "Co6ng5 ho2a xa4 ho6i5 chu3 nghi4a Vie65t Nam, d9u7o7ng2 hu7 ho3ng", TextDamage.VniKeys)]
    public void SuggestRepair_DamagedSentence_BringsItBack(int row, string damaged, TextDamage damage)
    {
        Assert.InRange(row, 51, 57);
        damaged = damaged.Replace("\u00AD\u00AAêng", "\u00ADêng", StringComparison.Ordinal);
        var repair = VietnameseText.SuggestRepair(damaged);
        Assert.Equal(new TextRepair(damage, Sentence, FindingConfidence.Strong), repair);
        Assert.DoesNotContain("hòa", repair!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void SuggestRepair_Row55DoubleUtf8_BringsTheSentenceBack()
    {
        var twice = DamagedText.Encoded(Sentence, TextDamage.Utf8AsWindows1252Twice);
        Assert.Equal(new TextRepair(TextDamage.Utf8AsWindows1252Twice, Sentence, FindingConfidence.Strong), VietnameseText.SuggestRepair(twice));
    }

    [Theory]
    [InlineData(51, "PhÝa sau chuÈn mùc", "E1 weak")]
    [InlineData(51, "T«i trèn tõ Malaysia", "E1 weak")]
    [InlineData(52, "Em leân nhaø nhaù", "E1 weak")]
    [InlineData(56, "C?ng hòa xã h?i ch? ngh?a Vi?t Nam, ???ng h? h?ng", "E2")]
    [InlineData(56, "Đèn đư\uFFFDng không sáng", "E2")]
    [InlineData(56, "Sao chưa sửa? Khi nào sửa? Ai trả lời?", "")]
    [InlineData(57, "Mes ddocj muoons nghe", "K1")]
    [InlineData(57, "d9u7o7ng2 na2y hu7", "K2")]
    [InlineData(58, "den duong khong sang ba dem", "D1 weak")]
    [InlineData(58, "den duong truoc nha toi khong sang da ba dem nay", "D1")]
    [InlineData(58, "Đèn đường trước nhà tôi không sáng, de nghi cho nguoi xuong sua som giup ba con", "D2")]
    [InlineData(58, "Đèn đường trước nhà tôi không sáng, mong sua som giup ba con", "D2 weak")]
    [InlineData(58, "Đèn đường trước nhà tôi không sáng, mong goi so UBND khong ai nghe may", "D2 weak")]
    [InlineData(58, "Đèn đường trước nhà tôi không sáng, da goi len so UBND khong ai nghe may nua", "D2")]
    [InlineData(58, "Đèn đường trước nhà tôi không sáng, mong goi so UBND không ai nghe may nua", "")]
    [InlineData(58, "Đèn đường trước nhà tôi không sáng, goi len so UBND HCM khong ai nghe may nua", "")]
    [InlineData(58, "Đèn đường trước nhà tôi không sáng, goi so UBND khong ai nghe may", "")]
    [InlineData(59, "DE NGHI SUA DUONG TO 5 AP 3", "D1 weak")]
    [InlineData(60, "The street light in front of my house has been broken for three days", "L1 weak")]
    [InlineData(60, "Die große Straße ist für größere Fahrzeuge gesperrt, bitte benützen Sie die Brücke über den Fluß", "L1 weak")]
    [InlineData(60, "La rue près de l'école a été abîmée par la pluie et les élèves ne peuvent plus passer à pied", "L1 weak")]
    [InlineData(60, "Los vecinos del barrio están molestos porque la compañía cortó el agua sin avisar a la población", "L1 weak")]
    [InlineData(60, "Please reset my password, the text box for the new fax number does not accept letters or spaces", "L1 weak")]
    [InlineData(60, "Улица перед моим домом не освещается уже три дня подряд", "L1 weak")]
    [InlineData(60, "ភ្លើងបំភ្លឺផ្លូវនៅមុខផ្ទះខ្ញុំខូចបីថ្ងៃហើយ", "L1 weak")]
    [InlineData(60, "我家门前的路灯坏了三天了", "L1 weak")]
    [InlineData(45, "Công văn \u202Efdp.exe trả lời", "H1")]
    [InlineData(45, "Nguyễn Văn \u2066An\u2069", "H1")]
    [InlineData(46, "Tôi khi\u200Bếu nại việc này", "H1")]
    [InlineData(46, "Tôi khi\u00ADếu nại việc này", "H1")]
    [InlineData(47, "kiến nghị cаo tốc", "H1")]
    [InlineData(47, "kiến nghị cοn đường", "H1")]
    public void Findings_BadInput_AsCatalogued(int row, string text, string expected)
    {
        Assert.InRange(row, 45, 60);
        var found = TextAnalysis.Of(text).Findings.Select(f => f.Rule.Id() + (f.Confidence == FindingConfidence.Weak ? " weak" : ""));
        Assert.Equal(expected, string.Join(' ', found));
    }

    // Six unmarked syllables in a row happen by chance once in many thousand sentences; then the finding is weak and informs only.
    [Fact]
    public void Findings_SixUnmarkedSyllablesByChance_AreWeak()
    {
        var finding = Assert.Single(TextAnalysis.Of("Xin hỏi thủ tục đăng ký khai sinh cho con khi cha mẹ chưa đăng ký kết hôn.").Findings);
        Assert.Equal((TextRule.MissingMarksInPart, FindingConfidence.Weak), (finding.Rule, finding.Confidence));
    }

    [Theory]
    [InlineData("Tôi khi\u200Bếu nại", "\u200B")]
    [InlineData("Công văn \u202Efdp.exe", "\u202E")]
    [InlineData("kiến nghị cаo tốc", "cаo")]
    [InlineData("Co6ng5 an xa4 chu7a to71i", "Co6ng5|xa4|chu7a|to71i")]
    [InlineData("Đèn đường trước nhà tôi không sáng, mong sua som giup ba con!", "mong sua som giup ba con")]
    [InlineData("Đèn đường trước nhà tôi không sáng, goi so UBND khong ai nghe may dau, HCM cho ca tuan nay!",
        "goi so UBND khong ai nghe may dau, HCM cho ca tuan nay")]
    [InlineData("«DE NGHI SUA DUONG TO 5 AP 3»", "DE NGHI SUA DUONG TO 5 AP")]
    public void Spans_Finding_CoverTheEvidence(string text, string evidence)
    {
        var finding = Assert.Single(TextAnalysis.Of(text).Findings);
        Assert.Equal(evidence, string.Join('|', finding.Spans.Select(s => text.Substring(s.Start, s.Length))));
    }

    [Theory]
    [InlineData("Tôi khi\u200Bếu nại", "Tôi khiếu nại")]
    [InlineData("kiến nghị cаo tốc", "kiến nghị cao tốc")]
    [InlineData("Mes ddocj muoons nghe", "Mé đọc muốn nghe")]
    [InlineData("DDUWOWNGF NAYF NGAAPJ", "ĐƯỜNG NÀY NGẬP")]
    [InlineData("quys khachs thuyr ddieenj xuoongs", "quý khách thủy điện xuống")]
    public void SuggestRepair_Words_AreSpelledRight(string text, string repaired) =>
        Assert.Equal(repaired, VietnameseText.SuggestRepair(text)?.Text);

    [Fact]
    public void ToString_Finding_HoldsNoText() =>
        Assert.Equal("TelexKeys Strong, 3 spans", Assert.Single(TextAnalysis.Of("Mes ddocj muoons nghe").Findings).ToString());

    // Shapes that make careless code quadratic. A loop that is not linear takes minutes here.
    [Theory]
    [Trait("BadInput", "62")]
    [InlineData("a", 49_999)]
    [InlineData("a?", 24_000)]
    [InlineData("0912 ", 9_000)]
    [InlineData("a@b.", 12_000)]
    [InlineData("\"a ", 16_000)]
    [InlineData("/\\._@", 9_000)]
    [InlineData("d9", 24_000)]
    [InlineData("ddocj ", 8_000)]
    [InlineData("a\u0301\u0302", 16_000)]
    [InlineData("x\u200By ", 12_000)]
    [InlineData("Ã¡Â»â„¢", 7_000)]
    [InlineData("ﬃ①", 24_000)]
    public void Findings_PathologicalText_EndWithSpansInTheText(string unit, int count)
    {
        var text = string.Concat(Enumerable.Repeat(unit, count)) + "!";
        var analysis = TextAnalysis.Of(text);
        Assert.Null(analysis.Defect);
        Assert.All(analysis.Findings, f => Assert.All(f.Spans, s => Assert.True(s.Length > 0 && s.End <= text.Length)));
    }
}
