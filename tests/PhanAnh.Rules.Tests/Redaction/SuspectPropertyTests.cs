using FsCheck;
using FsCheck.Fluent;
using PhanAnh.Core;

namespace PhanAnh.Rules.Tests;

public class SuspectPropertyTests
{
    private static readonly string[] Pieces =
    [
        "số tài khoản ", "STK ", "BIDV ", "hộ chiếu ", "MST ", "BHXH ", "hồ sơ số ", "của bà ", "Lan ", "Nguyễn Thị Lan", "sinh ", "học ", "SN ", "ngày sinh ", "ngụ ",
        "chỗ ở ", "hộ khẩu ", "tại ", "xe", "xe ", "BKS ", "Quốc lộ ", "70", "B1", "b", "MĐ1", "NG", "123", "12345", "123.45", "65010001234567", "B1234567", "1990",
        "12/3/1990", "07.30", "15.000.000", "15000000", " đồng", "đ", "11°18'36\"N", "106°05'54\"E", "11.310123", "106.098765", "ấp 3", "xã Tân Hưng", "số 5",
        " ", " ", "-", ".", ". ", ", ", "; ", ": ", "\n", "[đã ẩn: họ tên]", "[đã ẩn: số tài khoản]", "[hidden: name]", "0987654321", "a@b.vn",
    ];

    private static readonly Arbitrary<string> Texts = Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary();

    private static readonly Redactor Citizen = Redactor.For(new Submission { Name = new("Nguyễn Thị Lan"), Phone = new("0912345678") });

    [Fact]
    public void Redact_OfARedactedTextWithSuspects_ChangesNothing() =>
        Prop.ForAll(Texts, text =>
        {
            var once = Citizen.Redact(text);
            return string.Equals(Citizen.Redact(once), once, StringComparison.Ordinal);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));

    // A loop that is not linear takes minutes here.
    [Theory]
    [InlineData("tài khoản của bà ", 50_000)]
    [InlineData("tài khoản 680123 ", 50_000)]
    [InlineData("70", 200_000)]
    [InlineData("70B1 ", 100_000)]
    [InlineData("xe 70b1 23456 ", 50_000)]
    [InlineData("07.30-", 100_000)]
    [InlineData("11°18'", 100_000)]
    [InlineData("ngụ của ", 80_000)]
    [InlineData("nguyễn ", 80_000)]
    [InlineData("[hidden: name]", 50_000)]
    [InlineData("1.500.000 ", 50_000)]
    public void Redact_PathologicalTextOfSuspects_EndsAndStays(string unit, int count)
    {
        var text = string.Concat(Enumerable.Repeat(unit, count)) + "!";
        var once = Citizen.Redact(text);
        Assert.Equal(once, Citizen.Redact(once));
    }
}
