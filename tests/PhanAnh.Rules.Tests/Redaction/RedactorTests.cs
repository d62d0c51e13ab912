using PhanAnh.Core;

namespace PhanAnh.Rules.Tests;

public class RedactorTests
{
    private static readonly Redactor Stranger = Redactor.For(new KnownPerson());

    private static readonly Redactor Citizen = Redactor.For(new Submission
    {
        Name = new("Nguyễn Thúy Hòa"),
        Phone = new("0912 345 678 hoặc 01691234567"),
        Email = new("hoa.nt90@gmail.com"),
        Address = new("12/3 đường Cách Mạng Tháng Tám, phường 3"),
    });

    /// <summary>Read with a letter for a digit, as one of several numbers and from abroad: a number is known by its digits alone.</summary>
    [Fact]
    public void Redact_ForeignNumberGuessedAmongOthers_IsHidden() => Assert.DoesNotContain(
        "202 555 0123",
        Redactor.For(new Submission { Phone = new("0912345678 hoặc 0987654321 hoặc +1 2O2 555 0123") }).Redact("Đã gọi lại số 1 202 555 0123 của ông."),
        StringComparison.Ordinal);

    /// <summary>A bracket that is hidden with what stands behind it is a barrier for what stands in front of it from the first reading on.</summary>
    [Theory]
    [InlineData("072090001234o(at)@www.x.vn")]
    [InlineData("072090001234 (0276) 3822 111")]
    [InlineData("số 072090001234o(0276) 3822 111")]
    public void Redact_NumberInFrontOfAHiddenBracket_IsHiddenAtOnce(string text)
    {
        var once = Redactor.For(new KnownPerson()).Redact(text);

        Assert.DoesNotContain("072090001234", once, StringComparison.Ordinal);
        Assert.Equal(once, Redactor.For(new KnownPerson()).Redact(once));
    }

    [Theory]
    [InlineData("Gọi (0276) 3822 233 nhé", "Gọi [đã ẩn: số điện thoại] nhé")]
    [InlineData("Gọi ((0276) 3822 233) nhé", "Gọi ([đã ẩn: số điện thoại]) nhé")]
    [InlineData("(0912345678)", "([đã ẩn: số điện thoại])")]
    [InlineData("Gọi (số 0912345678) nhé", "Gọi (số [đã ẩn: số điện thoại]) nhé")]
    [InlineData("(0912)345678 (0913)456789", "[đã ẩn: số điện thoại] [đã ẩn: số điện thoại]")]
    public void Redact_AreaCodeInBrackets_HidesBothBracketsOrNone(string text, string expected)
    {
        Assert.Equal(expected, Redactor.For(new KnownPerson()).Redact(text));
        Assert.Equal(expected, Redactor.For(KnownPerson.Of(new Submission { Phone = new("0276 3822 233") })).Redact(text));
    }

    [Theory]
    // Telephone numbers
    [InlineData("Gọi 0987654321 nhé", "Phone Strong 0987654321")]
    [InlineData("Gọi 0987.654.321, 0987 654 322 hoặc (0987)-654-323", "Phone Strong 0987.654.321|Phone Strong 0987 654 322|Phone Strong (0987)-654-323")]
    [InlineData("+84 987 654 321 và +84 0987 654 321 và 0084987654321", "Phone Strong +84 987 654 321|Phone Strong +84 0987 654 321|Phone Strong 0084987654321")]
    [InlineData("SĐT0987654321", "Phone Strong 0987654321")]
    [InlineData("Máy bàn 0276 3822 233", "Phone Weak 0276 3822 233")]
    [InlineData("số cũ 01691234567", "Phone Weak 01691234567")]
    [InlineData("O987 654 32l", "Phone Strong O987 654 32l")]
    [InlineData("０９８７６５４３２１ ០៩៨៧៦៥៤៣២១", "Phone Strong ０９８７６５４３２１|Phone Strong ០៩៨៧៦៥៤៣២១")]
    [InlineData("0987\u200B654\u00AD321", "Phone Strong 0987\u200B654\u00AD321")]
    [InlineData("sđt 987654321", "Phone Weak 987654321")]
    [InlineData("+855 12 345 678", "Phone Strong +855 12 345 678")]
    [InlineData("Tổng đài 1022, 0276.1022, 113, 1900 1234", "")]
    // Numbers of persons
    [InlineData("CCCD 072090001234", "CitizenId Strong 072090001234")]
    [InlineData("số 072 090 001 234 cấp", "CitizenId Strong 072 090 001 234")]
    [InlineData("CMND số 290123456", "IdentityCard Strong 290123456")]
    [InlineData("mã 290123456", "IdentityCard Weak 290123456")]
    [InlineData("mã 890123456", "")]
    [InlineData("MST: 0312345678", "TaxCode Strong 0312345678")]
    [InlineData("BHXH số 7912345678", "InsuranceNumber Strong 7912345678")]
    [InlineData("STK 1903 4567 8901 Techcombank", "BankAccount Strong 1903 4567 8901")]
    [InlineData("Số tài khoản của tôi là: 68668668", "BankAccount Strong 68668668")]
    [InlineData("thẻ 4111 1111 1111 1111", "BankAccount Weak 4111 1111 1111 1111")]
    [InlineData("tài khoản bị trừ 1.500.000 đồng", "")]
    [InlineData("sinh ngày 12/3/1990", "BirthDate Strong 12/3/1990")]
    [InlineData("sinh năm 1990", "BirthDate Strong 1990")]
    // Plates, places
    [InlineData("xe 70A-123.45 và 70-B1 123.45, 70C1-2345", "Plate Strong 70A-123.45|Plate Strong 70-B1 123.45|Plate Strong 70C1-2345")]
    [InlineData("xe TM-12-34 và QA 56.78", "Plate Weak TM-12-34|Plate Weak QA 56.78")]
    [InlineData("công văn TT-12-34/2025, mã XA-12-34, đoạn TMA-12-34", "")]
    [InlineData("thẻ BHYT GD4797912345678", "InsuranceNumber Strong GD4797912345678")]
    [InlineData("BHYT số: DN 4797912345678", "InsuranceNumber Strong DN 4797912345678")]
    [InlineData("bhyt so 4797912345678", "InsuranceNumber Strong 4797912345678")]
    [InlineData("hộ chiếu C1234567", "IdentityCard Strong C1234567")]
    [InlineData("mã hồ sơ C1234567", "")]
    [InlineData("xe 41-291-NG-01", "Plate Strong 41-291-NG-01")]
    [InlineData("tại 11.310123, 106.098765", "Coordinates Weak 11.310123, 106.098765")]
    [InlineData("trú tại số 12 đường Lê Lợi, phường 3 bị ngập", "Address Strong số 12 đường Lê Lợi, phường 3")]
    [InlineData("trước số nhà 25 hẻm 4 đường Lê Lợi", "Address Weak 25 hẻm 4 đường Lê Lợi")]
    [InlineData("địa chỉ email và địa chỉ liên hệ", "")]
    // Addresses of mail and web
    [InlineData("Thư: lan.tran@gmail.com.", "Email Strong lan.tran@gmail.com")]
    [InlineData("lan.tran @ gmail .com", "Email Weak lan.tran @ gmail .com")]
    [InlineData("lan.tran(at)gmail.com", "Email Weak lan.tran(at)gmail.com")]
    [InlineData("vanphong@tinh.gov.vn", "Email Weak vanphong@tinh.gov.vn")]
    [InlineData("xem https://tinh.gov.vn/tin/12 nhé", "")]
    [InlineData("xem https://tinh.gov.vn/tra-cuu?so=12.", "WebAddress Strong https://tinh.gov.vn/tra-cuu?so=12")]
    [InlineData("trang facebook.com/lan.tran", "WebAddress Strong facebook.com/lan.tran")]
    // Not personal
    [InlineData("Quyết định 58/2024/QĐ-UBND ngày 30/10/2024, từ 12.03.2025 08 giờ", "")]
    [InlineData("Kinh phí 12.345.678.901 đồng, dài 1.200 m, 15/4/2025", "")]
    // Names are only guessed
    [InlineData("Ông Trần Văn Bảy cho biết", "Name Weak Trần Văn Bảy")]
    [InlineData("đường Trần Hưng Đạo bị ngập", "")]
    public void Review_Text_FindsWhatHasTheFormOfPersonalData(string text, string expected) => Assert.Equal(expected, Found(Stranger, text));

    [Theory]
    [InlineData("Bà Nguyễn Thúy Hòa phản ánh", "Nguyễn Thúy Hòa")]
    [InlineData("nguyễn thuý hoà", "nguyễn thuý hoà")]
    [InlineData("NGUYEN THUY HOA", "NGUYEN THUY HOA")]
    [InlineData("Nguye\u0302\u0303n Thu\u0301y Ho\u0300a", "Nguye\u0302\u0303n Thu\u0301y Ho\u0300a")]
    [InlineData("Nguyễn\u00A0Thúy   Hòa", "Nguyễn\u00A0Thúy   Hòa")]
    [InlineData("Nguy\u200Bễn Th\u00ADúy Hòa", "Nguy\u200Bễn Th\u00ADúy Hòa")]
    [InlineData("Nguуеn Thuу Ноа", "Nguуеn Thuу Ноа")]
    [InlineData("Ｎｇｕｙｅｎ Thuy Hoa", "Ｎｇｕｙｅｎ Thuy Hoa")]
    [InlineData("N g u y ễ n T h ú y H ò a", "N g u y ễ n T h ú y H ò a")]
    [InlineData("nguyen.thuy-hoa, nguyenthuyhoa1990", "nguyen.thuy-hoa|nguyenthuyhoa")]
    [InlineData("Nguyển Thuý Hoà", "Nguyển Thuý Hoà")]
    [InlineData("N.T.H., N. T. Hòa và Nguyễn T. Hòa", "N.T.H|N. T. Hòa|Nguyễn T. Hòa")]
    [InlineData("chị Hòa và cô Hoà, Thúy Hòa, Hòa Nguyễn Thúy", "Hòa|Hoà|Thúy Hòa|Hòa Nguyễn Thúy")]
    [InlineData("huyện Hòa Thành, chị Họa, hòa giải, chi Hoa", "Hoa")]
    [InlineData("0912345678, 0912.345.678, +84 912 345 678, 0084-912-345-678, 84.0912345678", "0912345678|0912.345.678|+84 912 345 678|0084-912-345-678|84.0912345678")]
    [InlineData("(091) 234 – 56 – 78; O912 345 678; 912345678", "(091) 234 – 56 – 78|O912 345 678|912345678")]
    [InlineData("50912345678901", "50912345678901")]
    [InlineData("0391234567 và 0169.1234.567", "0391234567|0169.1234.567")]
    [InlineData("hoa.nt90@gmail.com, HOA.NT90 @ GMAIL.COM, hoa.nt90 [at] gmail [dot] com", "hoa.nt90@gmail.com|HOA.NT90 @ GMAIL.COM|hoa.nt90 [at] gmail [dot] com")]
    [InlineData("hoa.nt90 a còng gmail chấm com", "hoa.nt90 a còng gmail chấm com")]
    [InlineData("nhà 12/3 đường Cách mạng tháng tám", "12/3 đường Cách mạng tháng tám")]
    public void Review_OwnData_IsFoundInEverySpelling(string text, string expected)
    {
        var passages = Citizen.Review(new(text)).Passages.Where(passage => passage.Confidence == PassageConfidence.Own);
        Assert.Equal(expected, string.Join('|', passages.Select(passage => text.Substring(passage.Start, passage.Length))));
    }

    [Theory]
    [InlineData("Lê Lợi", "lề lối làm việc; LÊ LỢI; đường Le Loi và le loi", "LÊ LỢI|Le Loi|le loi")]
    [InlineData("Ba", "ba ngày nay, anh Ba", "Ba")]
    [InlineData("Y An", "ya n, Y An, y an", "Y An|y an")]
    [InlineData("H'Hen Niê", "chị H’Hen Niê và h hen nie", "H’Hen Niê|h hen nie")]
    [InlineData("ẩn danh", "người gửi ẩn danh", "")]
    [InlineData("Anh Ba, gọi 0912 345 678", "số 0912345678", "0912345678")]
    public void Review_NamesOfOneWordOrTwo_AreToldFromOrdinaryWords(string name, string text, string expected)
    {
        var passages = Redactor.For(new Submission { Name = new(name) }).Review(new(text)).Passages;
        Assert.Equal(expected, string.Join('|', passages.Where(p => p.Confidence == PassageConfidence.Own).Select(p => text.Substring(p.Start, p.Length))));
    }

    [Fact]
    public void Redact_OwnDataInAText_PutsMarkersInPlace()
    {
        const string Text = "Chị Hòa (0912 345 678) báo xe 70A-123.45 đỗ trước nhà ông Trần Văn Bảy.";
        Assert.Equal("Chị [đã ẩn: họ tên] ([đã ẩn: số điện thoại]) báo xe [đã ẩn: biển số xe] đỗ trước nhà ông Trần Văn Bảy.", Citizen.Redact(Text));
        Assert.Equal("Chị [hidden: name] ([hidden: phone number]) báo xe [hidden: vehicle plate] đỗ trước nhà ông Trần Văn Bảy.", Citizen.Redact(Text, Language.English));
    }

    [Fact]
    public void Review_OverlappingPassages_AreOne()
    {
        const string Text = "https://facebook.com/x?sdt=0987654321&mail=a.b@c.vn";
        Assert.Equal("Email Strong " + Text, Found(Stranger, Text));
    }

    [Fact]
    public void Review_ContactsOfOffices_StandWhereTheyAreAllowed()
    {
        const string Text = "Gọi 0276 3822 233, viết phongtiepdan@tinh.gov.vn, xem https://1022.tinh.gov.vn/tra-cuu?ma=1; gọi 0276 3822 234";
        var rules = RedactionRules.Allow("0276.3822.233", "phongtiepdan@tinh.gov.vn", "1022.tinh.gov.vn");
        Assert.Equal("Phone Weak 0276 3822 234", Found(Redactor.For(new KnownPerson(), rules), Text));
        Assert.Throws<ArgumentException>(() => RedactionRules.Allow("?"));
        var own = Redactor.For(new Submission { Phone = new("0276 3822 233") }, rules);
        Assert.StartsWith("Phone Own 0276 3822 233", Found(own, Text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Đèn đường trước chợ hỏng ba ngày nay.")]
    public void Redact_TextWithoutPersonalData_IsItself(string text) => Assert.Same(text, Citizen.Redact(text));

    internal static string Found(Redactor redactor, string text) => string.Join(
        '|', redactor.Review(new(text)).Passages.Select(p => $"{p.Kind} {p.Confidence} {text.Substring(p.Start, p.Length)}"));
}
