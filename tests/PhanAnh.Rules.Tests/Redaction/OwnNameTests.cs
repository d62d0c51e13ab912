using FsCheck;
using FsCheck.Fluent;
using PhanAnh.Core;

namespace PhanAnh.Rules.Tests;

public class OwnNameTests
{
    private const string Answer = "Đã gặp bà Nguyễn Thị Hoa, bà Hoa, NGUYỄN THỊ HOA.";
    private const string AllHidden = "Đã gặp bà ▮, bà ▮.";

    private static readonly Arbitrary<(string Field, string Name)> Fields = (
        from surname in Gen.Elements("Nguyễn", "Trần", "Lê", "Cao", "Lý", "Hồ", "Chu", "Mai")
        from middle in Gen.Elements("Văn", "Thị", "Thị Thúy", "Hữu", "Ngọc")
        from given in Gen.Elements("Hòa", "Tuấn", "Tài", "Điện", "Nhung", "Phố", "Tám")
        from front in Gen.Elements("", "Hộ ", "Ông/bà: ", "Gia đình ông ", "Tập thể hộ dân: ", "Lê Văn Bảy, ", "Trần Thị Lan và ", "Thầy giáo ", "Tôi tên là ")
        from behind in Gen.Elements("", " (Tây Ninh)", " - tổ trưởng dân phố", ", ấp 4", " - 0912", " và vợ", "; Lê Thị Sáu", " ở xã Tân Hưng")
        from form in Gen.Choose(0, 2)
        let name = $"{surname} {middle} {given}"
        let field = front + name + behind
        select (form == 0 ? field.ToUpperInvariant() : form == 1 ? string.Concat(field.Select(char.ToLowerInvariant)) : field, name)).ToArbitrary();

    [Theory]
    [InlineData("Nguyễn Thị Hoa (Tây Ninh)")]
    [InlineData("Nguyễn Thị Hoa - tổ trưởng dân phố")]
    [InlineData("Nguyễn Thị Hoa-Tây Ninh")]
    [InlineData("Nguyễn Thị Hoa, ấp 4")]
    [InlineData("Nguyễn Thị Hoa ấp 4")]
    [InlineData("Nguyễn Thị Hoa Ấp 4")]
    [InlineData("Nguyễn Thị Hoa Tây Ninh")]
    [InlineData("NGUYỄN THỊ HOA TÂY NINH")]
    [InlineData("Nguyễn Thị Hoa 1990")]
    [InlineData("Nguyễn thị Hoa tổ trưởng dân phố")]
    [InlineData("nguyễn thị hoa tổ trưởng dân phố 3")]
    [InlineData("Tổ trưởng dân phố: Nguyễn Thị Hoa")]
    [InlineData("Tập thể hộ dân: Nguyễn Thị Hoa, Lê Văn Tám")]
    [InlineData("Lê Văn Tám và Nguyễn Thị Hoa")]
    [InlineData("LÊ VĂN TÁM VÀ NGUYỄN THỊ HOA")]
    [InlineData("Lê Văn Tám/Nguyễn Thị Hoa")]
    [InlineData("Lê Văn Tám cùng vợ Nguyễn Thị Hoa")]
    [InlineData("Hộ Nguyễn Thị Hoa")]
    [InlineData("Gia đình bà Nguyễn Thị Hoa")]
    [InlineData("Cô giáo Nguyễn Thị Hoa")]
    [InlineData("Hộ kinh doanh Nguyễn Thị Hoa")]
    [InlineData("Tôi tên là Nguyễn Thị Hoa")]
    [InlineData("Họ và tên: Nguyễn Thị Hoa")]
    [InlineData("ho va ten nguyen thi hoa")]
    [InlineData("ho nguyen thi hoa")]
    [InlineData("CÔNG TY CAO SU NGUYỄN THỊ HOA")]
    [InlineData("Cửa hàng Nguyễn Thị Hoa")]
    [InlineData("nguyễn thị hoa xã tân hưng")]
    public void Redact_NameFieldThatHoldsMore_HidesThePerson(string name) => Assert.Equal(AllHidden, Redact(name, Answer));

    [Theory]
    [InlineData("Trần Văn Nam, Lê Thị Lan", "Ông Trần Văn Nam và bà Lê Thị Lan; anh Nam, chị Lan", "Ông ▮ và bà ▮; anh ▮, chị ▮")]
    [InlineData("Trần Văn Nam và Lê Thị Lan", "Ông Trần Văn Nam và bà Lê Thị Lan; anh Nam, chị Lan", "Ông ▮ và bà ▮; anh ▮, chị ▮")]
    [InlineData("Nguyễn Thị Hoa, Lê Tám", "gặp Lê Tám ở đường Lê Tám", "gặp ▮ ở đường Lê Tám")]
    [InlineData("ông Nam và bà Lan", "anh Nam, chị Lan đã nhận", "anh ▮, chị ▮ đã nhận")]
    [InlineData("Bà Nguyễn Thị Thúy Hòa (con ông Nam)", "bà Hoà, Thúy Hòa, con ông Nam", "bà ▮, ▮, con ông ▮")]
    [InlineData("Cô giáo Hoa", "cô Hoa ở chợ Long Hoa", "cô ▮ ở chợ Long Hoa")]
    [InlineData("Hộ Y Moan, buôn Ea Nuôl", "gặp Y Moan ở buôn Ea Nuôl", "gặp ▮ ở buôn Ea Nuôl")]
    [InlineData("Chu Văn An", "gặp Chu Văn An", "gặp ▮")]
    [InlineData("Châu Thị Và", "gặp Châu Thị Và", "gặp ▮")]
    [InlineData("Luật Sư Trần Minh Nam", "ông Trần Minh Nam, ông Nam", "ông ▮, ông ▮")]
    [InlineData("Nguyen Duc Tai", "ông Nguyễn Đức Tài, ông Tài", "ông ▮, ông ▮")]
    [InlineData("Phạm Ngọc Điện", "ông Phạm Ngọc Điện, ông Điện", "ông ▮, ông ▮")]
    [InlineData("Nguyễn Văn Xã", "ông Nguyễn Văn Xã, ông Xã", "ông ▮, ông ▮")]
    [InlineData("Nguyễn Đức Tài tại ấp 4", "ông Nguyễn Đức Tài, ông Tài", "ông ▮, ông ▮")]
    [InlineData("nguyen duc tai tai ap 4", "ông Nguyễn Đức Tài, ông Tài", "ông ▮, ông ▮")]
    [InlineData("MAI THỊ THÚY PHỐ Ở XÃ TÂN HƯNG", "bà Mai Thị Thúy Phố, bà Phố", "bà ▮, bà ▮")]
    [InlineData("Marie Jean-Pierre", "gặp Marie Jean-Pierre", "gặp ▮")]
    [InlineData("Anh Thư", "gặp Anh Thư", "gặp ▮")]
    public void Redact_SeveralPersonsOrUnusualNames_HidesAll(string name, string text, string expected) => Assert.Equal(expected, Redact(name, text));

    [Theory]
    [InlineData("bà Hòa Bình, chị Bình, bà Thúy Hòa Bình, Nguyễn Bình", "bà ▮, chị ▮, bà ▮, ▮")]
    [InlineData("Bình Nguyễn Thị Thúy Hòa; N.T.T.H.B.", "▮; ▮.")]
    [InlineData("tỉnh Hòa Bình, hòa bình, đường Thúy Bình", "tỉnh Hòa Bình, hòa bình, đường Thúy Bình")]
    public void Redact_NameOfFiveWords_HidesItsShortForms(string text, string expected) =>
        Assert.Equal(expected, Redact("Nguyễn Thị Thúy Hòa Bình", text));

    [Theory]
    [InlineData("nguyen thi thuy hoa", "bà Hoà, chị Hòa, bà Thúy Hòa, chị hoà", "bà ▮, chị ▮, bà ▮, chị hoà")]
    [InlineData("hoa", "bà Hoà ở huyện Hòa Thành", "bà ▮ ở huyện Hòa Thành")]
    [InlineData("Nguyễn Thị Hoa", "bà Hòa và bà Hoa", "bà Hòa và bà ▮")]
    public void Redact_NameTypedWithoutMarks_AcceptsAnyMarks(string name, string text, string expected) => Assert.Equal(expected, Redact(name, text));

    [Theory]
    [InlineData("Cụ Hòa")]
    [InlineData("thầy Hòa")]
    [InlineData("cô giáo Hòa")]
    [InlineData("dượng Hòa")]
    [InlineData("bạn Hòa")]
    [InlineData("ban Hoa")]
    [InlineData("công dân Hòa")]
    [InlineData("CÔNG DÂN HÒA")]
    [InlineData("cong dan Hoa")]
    [InlineData("cử tri Hòa")]
    [InlineData("hộ Hòa")]
    [InlineData("gia đình Hòa")]
    [InlineData("đồng chí Hòa")]
    public void Redact_GivenNameBehindAFormOfAddress_IsHidden(string text)
    {
        var form = text[..(text.LastIndexOf(' ') + 1)];
        Assert.Equal($"Mời {form}▮ đến", Redact("Nguyễn Thúy Hòa", $"Mời {text} đến"));
    }

    // What surrounds the name in its field, and what only resembles it, is the text of everybody.
    [Theory]
    [InlineData("Nguyễn Thị Hoa (Tây Ninh)", "UBND tỉnh Tây Ninh, Chợ Long Hoa, hoa kiểng, ông Ninh")]
    [InlineData("Nguyễn Thị Hoa Tây Ninh", "UBND tỉnh Tây Ninh")]
    [InlineData("Nguyễn Thị Hoa - tổ trưởng dân phố", "Tổ trưởng dân phố và Tổ dân phố 3")]
    [InlineData("Nguyễn Thị Hoa, huyện Dương Minh Châu", "huyện Dương Minh Châu")]
    [InlineData("Nguyễn Thị Hoa (Dương Minh Châu)", "huyện Dương Minh Châu")]
    [InlineData("Nguyễn Thị Hoa, đường Lê Lợi", "đường Lê Lợi")]
    [InlineData("Nguyễn Thị Hoa, Thái Nguyên", "tỉnh Thái Nguyên; TỈNH THÁI NGUYÊN; thành phố Thái Nguyên")]
    [InlineData("Ban quản lý chợ: Nguyễn Thị Hoa", "Ban quản lý chợ trả lời")]
    [InlineData("Tập thể hộ dân: Nguyễn Thị Hoa", "Tập thể các hộ dân; hộ dân ấp 4")]
    [InlineData("Người dân ấp 4", "người dân ấp 4")]
    [InlineData("Công ty cao su Tây Ninh", "mủ cao su ở tỉnh Tây Ninh")]
    [InlineData("CÔNG TY CAO SU TÂY NINH - Nguyễn Thị Hoa", "mủ cao su ở tỉnh Tây Ninh")]
    [InlineData("Công ty Cao Su Tây Ninh", "mủ cao su ở tỉnh Tây Ninh")]
    [InlineData("nhóm quản lý chợ, nguyễn thị hoa", "quản lý chợ Long Hoa")]
    [InlineData("Họ và tên: Nguyễn Thị Hoa", "Họ và tên; Họ đã đến")]
    [InlineData("Nguyễn Thúy Hòa", "cử tri Hòa Thành, hồ Hòa Bình, Ban Hòa giải, xã có Hòa")]
    public void Redact_WhatStandsBesideTheName_StaysPublic(string name, string text) => Assert.Equal(text, Redact(name, text));

    [Fact]
    public void Redact_NameAmongOtherWordsOfItsField_LeavesNothingOfIt() =>
        Prop.ForAll(Fields, sample =>
        {
            var left = Redact(sample.Field, $"Đã gặp {sample.Name.ToUpperInvariant()}, {VietnameseText.SearchKey(sample.Name)} và anh {sample.Name.Split(' ')[^1]} xong.");
            return !Disguises.Bare(left).Contains(Disguises.Bare(sample.Name), StringComparison.Ordinal)
                && left.EndsWith("anh ▮ xong.", StringComparison.Ordinal);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(10_000));

    private static string Redact(string name, string text) => Redactor.For(new Submission { Name = new(name) })
        .Redact(text).Replace(HiddenMarker.Of(PersonalDataKind.Name, Language.Vietnamese), "▮", StringComparison.Ordinal);
}
