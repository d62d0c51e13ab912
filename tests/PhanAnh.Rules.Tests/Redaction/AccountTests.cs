using PhanAnh.Core;

namespace PhanAnh.Rules.Tests;

public class AccountTests
{
    private static readonly Redactor Stranger = Redactor.For(new KnownPerson());

    [Theory]
    // Accounts behind names and other words of the clause
    [InlineData("đã chi trả vào tài khoản của bà Nguyễn Thị Lan số 65010001234567", "BankAccount Strong 65010001234567")]
    [InlineData("số tài khoản của bà Lan: 65010001234567", "BankAccount Strong 65010001234567")]
    [InlineData("Số tài khoản mở tại BIDV chi nhánh Tây Ninh: 65010001234567", "BankAccount Strong 65010001234567")]
    [InlineData("so tai khoan cua ba lan o ngan hang: 680123", "BankAccount Strong 680123")]
    [InlineData("chuyển qua Vietcombank chi nhánh Tây Ninh 1071001234567", "BankAccount Strong 1071001234567")]
    [InlineData("Số tài khoản (chủ tài khoản N.T. Lan, TP. Tân An): 65010001234567", "BankAccount Strong 65010001234567")]
    [InlineData("STK bà Lan - Agribank - 6501000 1234567", "BankAccount Strong 6501000 1234567")]
    [InlineData("Số tài khoản:\n65010001234567", "BankAccount Strong 65010001234567")]
    [InlineData("Số tài khoản: ............ 65010001234567", "BankAccount Strong 65010001234567")]
    [InlineData("số tài khoản trong hồ sơ của bà Lan là 65010001234567", "BankAccount Strong 65010001234567")]
    [InlineData("số tài khoản 65010001234567 đồng thời gửi hồ sơ", "BankAccount Strong 65010001234567")]
    [InlineData("số tài khoản 650100012345 Đồng Nai", "BankAccount Strong 650100012345")]
    // Other numbers of persons
    [InlineData("hộ chiếu của ông Nam: B1234567", "IdentityCard Strong B1234567")]
    [InlineData("hộ chiếu số hiệu của ông Nam là 1234567", "")]
    [InlineData("CMND của bà Lan do Công an tỉnh cấp: 390123456", "IdentityCard Strong 390123456")]
    [InlineData("mã số thuế cá nhân 8012345678", "TaxCode Strong 8012345678")]
    [InlineData("sổ BHXH của anh Nam mang số 7912345678", "InsuranceNumber Strong 7912345678")]
    [InlineData("thẻ BHYT cấp cho cháu Nam: GD4797912345678", "InsuranceNumber Strong GD4797912345678")]
    [InlineData("điện thoại của chú Nam: 987654321", "Phone Weak 987654321")]
    // What is a telephone number by its form stays one
    [InlineData("tài khoản của bà Lan bị khóa, gọi 0276 3822 233", "Phone Weak 0276 3822 233")]
    // A clause ends
    [InlineData("Đã khóa tài khoản của bà Lan. Công suất 680123", "")]
    [InlineData("Đã khóa tài khoản của bà Lan; công suất 680123", "")]
    [InlineData("Đã khóa tài khoản của bà Lan\nCông suất 680123", "")]
    [InlineData("tài khoản loại 2 của bà Lan, công suất 680123", "")]
    [InlineData("tài khoản của bà Lan đã được cơ quan có thẩm quyền rà soát, kiểm tra và bổ sung đầy đủ theo đúng trình tự 680123", "")]
    // Numbers of files, and a bank's name far off
    [InlineData("tài khoản của bà Lan theo hồ sơ số 680123, quyết định số 680124", "")]
    [InlineData("BIDV chi nhánh Tây Ninh tiếp nhận lần 680123", "")]
    [InlineData("BIDV chi nhánh Tây Ninh trả lời theo văn bản số 890123456", "")]
    public void Review_NumberBehindACue_IsFoundOverTheClause(string text, string expected) => Assert.Equal(expected, Numbers(Stranger, text));

    [Theory]
    [InlineData("tài khoản 15000000 đồng")]
    [InlineData("tài khoản 15000000đ, rồi 15000001 VNĐ")]
    [InlineData("so tai khoan bi tru 15000000 dong")]
    [InlineData("tài khoản của bà Lan bị trừ 15000000 vào hôm qua")]
    [InlineData("tài khoản của bà Lan bị trừ 1.500.000 - 2.000.000 đồng")]
    [InlineData("kinh phí 150000000 đồng")]
    [InlineData("tài khoản ngân sách giai đoạn 2021-2025")]
    [InlineData("Làm việc 07.30-11.30 13.30-17.00")]
    [InlineData("Làm việc 07.30 - 11.30 và 13.30 - 17.00")]
    [InlineData("Làm việc 7.30-11.30, từ 25.03 - 28.03.2025")]
    public void Review_SumsAndHours_AreNoNumbersOfPersons(string text) => Assert.Equal("", Numbers(Stranger, text));

    [Theory]
    [InlineData("số 072 09 00 01234", "CitizenId Strong 072 09 00 01234")]
    [InlineData("gọi 09.12.34.56.78", "Phone Strong 09.12.34.56.78")]
    [InlineData("gọi 09.12 345 678", "Phone Strong 09.12 345 678")]
    [InlineData("gọi 0912345678 đ/c Nam", "Phone Strong 0912345678")]
    [InlineData("STK 650100012 đ/c Nam", "BankAccount Strong 650100012")]
    public void Review_NumberThatResemblesHoursOrASum_IsFound(string text, string expected) => Assert.Equal(expected, Numbers(Stranger, text));

    // The submitter's own name is hidden before anything else is looked for.
    [Theory]
    [InlineData("số tài khoản của bà Nguyễn Thị Lan: 65010001234567")]
    [InlineData("số tài khoản của bà [đã ẩn: họ tên]: 65010001234567")]
    [InlineData("account, số tài khoản [hidden: name] 65010001234567")]
    public void Review_AccountBehindAHiddenName_IsFound(string text)
    {
        var redactor = Redactor.For(new Submission { Name = new("Nguyễn Thị Lan") });
        Assert.Equal("BankAccount Strong 65010001234567", Numbers(redactor, text));
        var once = redactor.Redact(text);
        Assert.Equal(once, redactor.Redact(once));
    }

    [Fact]
    public void Review_AllowedContactInTheClauseOfACue_Stands()
    {
        var redactor = Redactor.For(new KnownPerson(), RedactionRules.Allow("0276 3822 233"));
        Assert.Equal("", Numbers(redactor, "tài khoản của bà Lan bị khóa, gọi 0276 3822 233"));
    }

    private static string Numbers(Redactor redactor, string text) => string.Join(
        '|', redactor.Review(new(text)).Passages.Where(p => p.Kind != PersonalDataKind.Name)
            .Select(p => $"{p.Kind} {p.Confidence} {text.Substring(p.Start, p.Length)}"));
}
