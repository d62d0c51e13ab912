namespace PhanAnh.Rules.Tests;

[Trait("Clause", "TN58-A6.3")]
public class EmailAddressTests
{
    // Row 79: the addresses that platform checkers accept or refuse wrongly, and the near-misses of the regulations themselves.
    [Theory]
    [InlineData("lan.tran@gmail.com", "lan.tran@gmail.com", "")]
    [InlineData("  lan@binhphuoc.gov.vn\n", "lan@binhphuoc.gov.vn", "")]
    [InlineData("Lan+1022@Gmail.COM", "Lan+1022@gmail.com", "")]
    [InlineData("a@yahoo.com.vn", "a@yahoo.com.vn", "")]
    [InlineData("lan@tayninh.vn", "lan@tayninh.vn", "")]
    [InlineData("lan@tâyninh.vn", "lan@xn--tyninh-wta.vn", "EMAIL_INTERNATIONAL_DOMAIN")]
    [InlineData("lân@tayninh.vn", "lân@tayninh.vn", "EMAIL_INTERNATIONAL_LOCAL_PART")]
    [InlineData("lan@gmail.con", "lan@gmail.con", "EMAIL_DOMAIN_TYPO")]
    [InlineData("lan@gmial.com", "lan@gmial.com", "EMAIL_DOMAIN_TYPO")]
    [InlineData("", null, "EMAIL_EMPTY")]
    [InlineData("không có", null, "EMAIL_NO_AT")]
    [InlineData("lan.gmail.com", null, "EMAIL_NO_AT")]
    [InlineData("a@b@c.vn", null, "EMAIL_SEVERAL_AT")]
    [InlineData("a@b..vn", null, "EMAIL_DOMAIN")]
    [InlineData(".a@b.vn", null, "EMAIL_LOCAL_PART")]
    [InlineData("a.@b.vn", null, "EMAIL_LOCAL_PART")]
    [InlineData("a..b@c.vn", null, "EMAIL_LOCAL_PART")]
    [InlineData("@b.vn", null, "EMAIL_LOCAL_PART")]
    [InlineData("a@b", null, "EMAIL_DOMAIN")]
    [InlineData("a@-b.vn", null, "EMAIL_DOMAIN")]
    [InlineData("a@b-.vn", null, "EMAIL_DOMAIN")]
    [InlineData("a@b_c.vn", null, "EMAIL_DOMAIN")]
    [InlineData("a@127.0.0.1", null, "EMAIL_DOMAIN")]
    [InlineData("a@[127.0.0.1]", null, "EMAIL_CHARACTER")]
    [InlineData("Nguyễn <a@b.vn>", null, "EMAIL_CHARACTER")]
    [InlineData("a b@c.vn", null, "EMAIL_SPACE")]
    [InlineData("a@b.vn, c@d.vn", null, "EMAIL_CHARACTER")]
    [InlineData("hotline@binhphuoc. gov.vn", null, "EMAIL_SPACE")]
    [InlineData("hotline@binhphuoc .gov.vn", null, "EMAIL_SPACE")]
    [InlineData("[email protected]", null, "EMAIL_OBFUSCATED")]
    [InlineData("a@b.vn\r\nBcc: x@y.vn", null, "EMAIL_CONTROL")]
    [InlineData("a\0@b.vn", null, "EMAIL_CONTROL")]
    [InlineData("a\u202E@b.vn", null, "EMAIL_CHARACTER")]
    public void Parse_Row79_AsListed(string raw, string? value, string codes)
    {
        var reading = EmailAddress.Parse(raw);
        Assert.Equal(value, reading.Address?.Value);
        Assert.Equal(codes, string.Join(' ', reading.Notes.Select(n => n.Code)));
        Assert.Equal(raw, reading.Raw);
    }

    [Theory]
    [InlineData("hotline@binhphuoc. gov.vn", "hotline@binhphuoc.gov.vn")]
    [InlineData("hotline @ binhphuoc .gov.vn", "hotline@binhphuoc.gov.vn")]
    [InlineData("a b@c.vn", null)]
    [InlineData("Nguyễn <a@b.vn>", "a@b.vn")]
    [InlineData("lan@gmail.con", "lan@gmail.com")]
    [InlineData("lan@tâyninh.vn", "lan@xn--tyninh-wta.vn")]
    public void Parse_NearMiss_Suggests(string raw, string? suggestion) =>
        Assert.Equal(suggestion, Assert.Single(EmailAddress.Parse(raw).Notes).Suggestion);

    [Theory]
    [InlineData(64, 60, true)]
    [InlineData(65, 60, false)]
    [InlineData(10, 63, true)]
    [InlineData(10, 64, false)]
    public void Parse_Lengths_EndWhereMailServersEnd(int local, int label, bool accepted) =>
        Assert.Equal(accepted, EmailAddress.Parse($"{new string('a', local)}@{new string('b', label)}.vn").Address is not null);

    [Fact]
    public void Parse_ThreeHundredCharacterDomain_IsTooLong() =>
        Assert.Equal(ContactCodes.EmailTooLong, EmailAddress.Parse($"a@{string.Join('.', Enumerable.Repeat("bcdefgh", 40))}.vn").Notes[0].Code);

    // The examples of RFC 3492 §7.1 and registered Vietnamese names.
    [Theory]
    [InlineData("bücher", "bcher-kva")]
    [InlineData("tạisaohọkhôngthểchỉnóitiếngviệt", "tisaohkhngthchnitingvit-kjcr8268qyxafd2f1b9g")]
    [InlineData("他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye")]
    public void Encode_KnownLabels_MatchesTheStandard(string label, string encoded) => Assert.Equal(encoded, Punycode.Encode(label));

    [Fact]
    public void Parse_DecomposedDomain_EqualsTheComposedOne() =>
        Assert.Equal(EmailAddress.Parse("a@tâyninh.vn").Address, EmailAddress.Parse("a@ta\u0302yninh.vn").Address);

    [Theory]
    [InlineData("ngoclan@gmail.com", "n•••@gmail.com")]
    public void ToString_Address_IsMasked(string raw, string masked)
    {
        Assert.Equal(masked, EmailAddress.Parse(raw).Address!.ToString());
        Assert.DoesNotContain("ngoclan", EmailAddress.Parse(raw).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_NoteWithSuggestion_HoldsNoAddress() =>
        Assert.DoesNotContain("lan", Assert.Single(EmailAddress.Parse("lan@gmail.con").Notes).ToString(), StringComparison.Ordinal);
}
