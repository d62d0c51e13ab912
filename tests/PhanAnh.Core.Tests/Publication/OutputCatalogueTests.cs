using System.Net;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace PhanAnh.Core.Tests;

/// <summary>Rows of the catalogue of bad input that end in what is put out.</summary>
public sealed class OutputCatalogueTests
{
    private static readonly HashSet<string> Hosts = new(StringComparer.Ordinal) { "1022.tayninh.gov.vn" };

    [Theory]
    [InlineData(45, "a\u202Egpj.exe\u2066", "agpj.exe")]
    [InlineData(64, "{0} ${jndi:ldap://x} '; DROP TABLE", "{0} ${jndi:ldap://x} &#39;; DROP TABLE")]
    [InlineData(65, "Hải\u001B[31m", "Hải [31m")]
    [InlineData(66, "<script>alert(\"x\")</script>", "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;")]
    [InlineData(66, "<img src=x onerror='x'>", "&lt;img src=x onerror=&#39;x&#39;&gt;")]
    [InlineData(68, "&lt;", "&amp;lt;")]
    public void HtmlEncode_HostileText_IsHarmless(int row, string text, string expected)
    {
        Assert.InRange(row, 40, 74);
        Assert.Equal(expected, HtmlText.Encode(text));
    }

    // Row 42; an attribute cannot hold half of a surrogate pair.
    [Fact]
    public void HtmlEncode_HalfAPair_IsReplaced() => Assert.Equal("a\uFFFDb", HtmlText.Encode("a\uD800b"));

    // Encoded once: whoever decodes once has what was written.
    [Fact]
    public void HtmlEncode_DecodedOnce_IsTheText() =>
        Prop.ForAll(
            Gen.Elements("&", "<", ">", "\"", "'", "&lt;", "&amp;", "ễ", "😀", " ", "x", "\n").ArrayOf().Select(string.Concat).ToArbitrary(),
            text => WebUtility.HtmlDecode(HtmlText.Encode(text)) == text).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(67, "javascript:alert(1)", 0)]
    [InlineData(67, "data:text/html,x", 0)]
    [InlineData(67, "http://1022.tayninh.gov.vn/", 0)]
    [InlineData(67, "https://1022.tayninh.gov.vn.evil.com/", 0)]
    [InlineData(67, "https://1022.tayninh.gov.vn@evil.com/", 0)]
    [InlineData(67, "https://1022.tayninh.gov.vn:8443/", 0)]
    [InlineData(67, "https://xn--1022tyninh-6ib.gov.vn/", 0)]
    [InlineData(67, "https://1022.tayninh.gov.vn\\@evil.com", 0)]
    [InlineData(67, "Xem https://1022.tayninh.gov.vn/tra-cuu?a=1&b=2.", 1)]
    [InlineData(67, "https://1022.tayninh.gov.vn, https://1022.tayninh.gov.vn/x", 2)]
    public void HtmlLinks_OnlyAllowedHosts_BecomeLinks(int row, string text, int links)
    {
        Assert.Equal(67, row);
        var html = HtmlText.EncodeWithLinks(text, Hosts);
        Assert.Equal(links, html.Split("<a href=\"https://1022.tayninh.gov.vn").Length - 1);
        Assert.Equal(links, html.Split("<a ").Length - 1);
    }

    [Theory]
    [InlineData(69, "=1+1", "'=1+1")]
    [InlineData(69, "+1", "'+1")]
    [InlineData(69, "-1+1", "'-1+1")]
    [InlineData(69, "@SUM(A1)", "'@SUM(A1)")]
    [InlineData(69, "\t=1", "\"'\t=1\"")]
    [InlineData(69, "\r=1", "\"'\r=1\"")]
    [InlineData(69, " =1", "' =1")]
    [InlineData(69, "\"=1", "\"'\"\"=1\"")]
    [InlineData(69, "\u200B=1", "'\u200B=1")]
    [InlineData(69, "＝1", "'＝1")]
    [InlineData(69, "＋1", "'＋1")]
    [InlineData(69, "－1", "'－1")]
    [InlineData(69, "＠x", "'＠x")]
    [InlineData(69, "-5", "-5")]
    [InlineData(69, "-5.25", "-5.25")]
    [InlineData(70, "+84912345678", "'+84912345678")]
    [InlineData(71, "a,b", "\"a,b\"")]
    [InlineData(71, "nói \"thẳng\"", "\"nói \"\"thẳng\"\"\"")]
    [InlineData(71, "hai\ndòng", "\"hai\ndòng\"")]
    [InlineData(71, "a;b", "a;b")]
    public void CsvEncode_HostileCell_IsText(int row, string text, string expected)
    {
        Assert.InRange(row, 69, 71);
        var encoded = CsvText.Encode(text);
        Assert.Equal(expected.Trim('"'), encoded.Trim('"'));
        Assert.Equal(encoded.Trim('"').StartsWith('\''), CsvText.WouldCalculate(text));
    }

    [Theory]
    [InlineData(70, "0912345678", "'0912345678")]
    [InlineData(70, "0912 345 678", "0912 345 678")]
    [InlineData(70, "0912.345.678", "'0912.345.678")]
    [InlineData(70, "0912,345,678", "\"'0912,345,678\"")]
    [InlineData(70, " 0912345678", "' 0912345678")]
    [InlineData(70, "007", "'007")]
    [InlineData(70, "0", "0")]
    [InlineData(70, "0.5", "0.5")]
    [InlineData(70, "84912345678", "84912345678")]
    [InlineData(70, "0a1", "0a1")]
    public void CsvEncodeDigits_ZeroInFront_StaysText(int row, string text, string expected)
    {
        Assert.Equal(70, row);
        Assert.Equal(expected, CsvText.EncodeDigits(text));
    }

    [Fact]
    public void CsvRow_Semicolon_QuotesSemicolons()
    {
        var output = new StringBuilder();
        CsvText.AppendRow(output, ';', ["a;b", "c,d"]);
        Assert.Equal("\"a;b\";c,d\r\n", output.ToString());
    }

    [Theory]
    [InlineData(72, "Trả lời\r\nBcc: x@y.vn", "Trả lời Bcc: x@y.vn")]
    [InlineData(72, "a\u0000\u001Bb\u2028c\u202E", "a b c")]
    public void Header_LineBreaks_AreBlanks(int row, string text, string expected)
    {
        Assert.Equal(72, row);
        Assert.Equal(expected, LineText.Header(text));
    }

    [Theory]
    [InlineData(65, "Hải\r\n2025 INFO đã duyệt", "Hải\\u000D\\u000A2025 INFO đã duyệt")]
    [InlineData(65, "\u001B[31m\u202E\\", "\\u001B[31m\\u202E\\u005C")]
    public void Log_ControlCharacters_ForgeNoLine(int row, string text, string expected)
    {
        Assert.Equal(65, row);
        Assert.Equal(expected, LineText.Log(text));
    }
}
