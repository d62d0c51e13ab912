using PhanAnh.Core;

namespace PhanAnh.Rules.Tests;

public class LexiconTests
{
    [Fact]
    public void Shipped_EveryLine_CanBeUsed()
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream("PhanAnh.Rules.Cues.txt")!;
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd();
        Assert.Empty(Lexicon.Read(text, "phananh-cues", "1", "MIT").Defects);
        Assert.Equal(text, VietnameseText.Compose(text));
        Assert.Equal(("phananh-cues", "MIT"), (Lexicon.Shipped.Id, Lexicon.Shipped.Licence));
    }

    [Fact]
    public void Read_PlainListOfWords_TakesItsCueFromTheCaller()
    {
        var reading = Lexicon.Read("# danh sách riêng\r\nvô duyên\n\nvô duyên\nba láp # ghi chú\n", "own", "2024-1", "MIT", new("rude"));
        Assert.Empty(reading.Defects);
        Assert.Equal(["vô duyên", "ba láp"], reading.Lexicon.Terms.Select(term => term.Pattern));
        var review = new IntakeReview(lexicons: [Lexicon.Shipped, reading.Lexicon]);
        var rules = HotlineRules.Strict with
        {
            Grounds = [.. HotlineRules.Strict.Grounds, HotlineRules.Strict.Grounds[0] with { Code = new("d"), Cues = [new(new("rude"))] }],
        };
        var result = review.Review(HotlineRules.Of("Nhân viên nói chuyện rất vô duyên."), HotlineRules.Portal, rules, HotlineRules.Day);
        var finding = Assert.Single(result.Findings);
        Assert.Equal((FindingCodes.OtherCue, "rude", "own 2024-1"), (finding.ReasonCode, finding.Arguments[0], finding.LexiconVersion));
        Assert.Equal(new AppliedGround(new("d")), Assert.Single(result.Grounds));
    }

    [Theory]
    [InlineData("vô duyên", LexiconDefect.NoCue, 1)]
    [InlineData("[Thô tục]", LexiconDefect.BadCue, 1)]
    [InlineData("[rude", LexiconDefect.BadCue, 1)]
    [InlineData("[rude]\n***", LexiconDefect.NoWord, 2)]
    [InlineData("[rude]\nantidisestablishment", LexiconDefect.NoWord, 2)]
    [InlineData("[rude]\nvô …", LexiconDefect.NoWord, 2)]
    [InlineData("[rude]\nvô §", LexiconDefect.NoWord, 2)]
    [InlineData("[rude]\nvô (duyên|***)", LexiconDefect.NoWord, 2)]
    [InlineData("[rude]\nvô (duyên", LexiconDefect.NoWord, 2)]
    [InlineData("[rude]\n(|)", LexiconDefect.NoWord, 2)]
    [InlineData("[rude]\nvô @lost", LexiconDefect.BadClass, 2)]
    [InlineData("[rude]\n@empty =", LexiconDefect.BadClass, 2)]
    [InlineData("[rude]\na b c d e g h i k l m n o p q r s", LexiconDefect.TooLong, 2)]
    public void Read_BadLine_IsReportedWithItsNumber(string text, string code, int line)
    {
        var reading = Lexicon.Read(text.Replace('§', '\uD800') + "\n[cue]\nvô duyên", "own", "1", "MIT");
        Assert.Equal(new LexiconDefect(code, line), Assert.Single(reading.Defects));
        Assert.Equal("vô duyên", Assert.Single(reading.Lexicon.Terms).Pattern);
        Assert.StartsWith("Dòng ", reading.Defects[0].In(Language.Vietnamese), StringComparison.Ordinal);
        Assert.StartsWith("Line ", reading.Defects[0].In(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hoà giải", "Đề nghị HÒA GIẢI", true)]
    [InlineData("hòa giải", "Đề nghị hoa\u0300 gia\u0309i", true)]
    [InlineData("hòa giải", "Đề nghị hòa. Giải thích", false)]
    [InlineData("hòa giải", "Đề nghị hỏa giải", false)]
    [InlineData("kiện", "điều kiện", true)]
    [InlineData("ông", "sông", false)]
    [InlineData("hòa … giải", "hòa một hai ba giải", true)]
    [InlineData("hòa … giải", "hòa một hai ba. Bốn giải", false)]
    [InlineData("^ hòa", "Xin hòa", false)]
    [InlineData("^ hòa", "Xin\nhòa", true)]
    [InlineData("hòa $", "hòa giải", false)]
    [InlineData("hòa $", "xin hòa!\nGiải", true)]
    [InlineData("(hòa|xử) (lý|giải)", "xin xử giải", true)]
    [InlineData("(hòa|xử) (lý|giải)", "xin xử hòa", false)]
    [InlineData("đang (bị|) cháy", "nhà đang cháy", true)]
    [InlineData("đang (bị|) cháy", "nhà đang bị cháy", true)]
    [InlineData("(bà con|em) … đi", "bà con xin hãy đi", true)]
    [InlineData("(bà con|em) … đi", "bà xin hãy đi", false)]
    [InlineData("gọi 115", "đã gọi 115 rồi", true)]
    [InlineData("gọi 115", "đã gọi 1150 rồi", false)]
    [InlineData("@who = ông|bà\nthưa @who", "thưa bà", true)]
    [InlineData("@who = ông\n@who = bà\nthưa (@who|em)", "thưa em, thưa bà", true)]
    [InlineData("HÒA", "hòa", false)]
    [InlineData("HÒA", "xin HÒA", true)]
    public void Terms_InAText_AreWholeSyllables(string term, string text, bool found)
    {
        var lexicon = Lexicon.Read(term, "own", "1", "MIT", new("own")).Lexicon;
        var result = new IntakeReview(lexicons: [lexicon]).Review(HotlineRules.Of(text), HotlineRules.Portal, HotlineRules.Silent, HotlineRules.Day);
        Assert.Equal(found, result.Findings.Any(finding => finding.RuleId == IntakeRuleIds.Cue));
    }
}
