using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PhanAnh.Core;

namespace PhanAnh.Rules.Tests;

public class RedactionPropertyTests
{
    private static readonly string[] Pieces =
    [
        "0", "09", "84", "+84", "0987654321", "0912345678", "12345678", "072090001234", "290123456", "1022", "0276", "3822233", "70A", "-123.45", "1.500.000",
        "12/3/1990", "O", "l", "０", "២", "STK ", "CMND ", "sinh ", "sđt ", "trú tại ", "số nhà ", "đồng", "ngày ", "ông ", "anh ", "Trần ", "Văn ", "Hải ", "An",
        "Nguyễn ", "nguyen", "van", "hai", "N.V.H", "lan", "@", "(at)", ".com", ".vn", "gmail", "https://", "www.", "facebook.com/", "?a=", "phường 3", "Lê Lợi", "số 12 ",
        " ", " ", " ", ".", "-", "/", "(", ")", ",", ";", ":", "\n", "\0", "\u0001", "\u200B", "\u202E", "\u0301", "\u0332", "😀", "\uD800", "ê", "đ", "我", "х", "о",
        "[đã ẩn: số điện thoại]", "[đã ẩn: họ tên]", "[hidden: name]", "[", "]", "[đã ẩn:", "11.310123", "106.098765", "thoại", "tên", "ẩn",
    ];

    private static readonly Arbitrary<string> Texts = Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary();

    private static readonly Redactor Citizen = Redactor.For(new Submission
    {
        Name = new("Nguyễn Văn Hải"), Phone = new("0912345678"), Email = new("lan@gmail.com"), Address = new("số 12 Lê Lợi, phường 3"),
    });

    private static readonly Redactor Awkward = Redactor.For(new Submission { Name = new("Thoại An"), Phone = new("84 0912 345 678"), Email = new("an.ten@x.vn") });

    [Fact]
    public void Redact_OfARedactedText_ChangesNothing() =>
        Prop.ForAll(Texts, text => new[] { Citizen, Awkward }.All(redactor =>
        {
            var once = redactor.Redact(text);
            return string.Equals(redactor.Redact(once), once, StringComparison.Ordinal);
        })).Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));

    [Fact]
    public void Review_AnyText_PointsIntoIt() =>
        Prop.ForAll(Texts, text =>
        {
            var end = 0;
            foreach (var passage in Citizen.Review(new(text)).Passages)
            {
                if (passage.Start < end || passage.Length < 1 || passage.End > text.Length)
                {
                    return false;
                }

                end = passage.End;
            }

            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    // The slow and obvious reference: whatever letters and digits are left, the name, the number and the address are not among them.
    [Fact]
    public void Redact_ATextWithOwnDataInAnySpelling_HoldsNoneOfIt() =>
        Prop.ForAll(Disguises.Cases, sample =>
        {
            var (person, text) = sample;
            var left = Disguises.Bare(Redactor.For(person).Redact(text));
            return new[] { person.Name, person.Email, person.Address }.All(own => !left.Contains(Disguises.Bare(own!.Reveal()), StringComparison.Ordinal))
                && !Digits(left).Contains(Digits(person.Phone!.Reveal())[1..], StringComparison.Ordinal);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    [Fact]
    public void Redact_TextInAnotherNormalForm_HidesTheSame() =>
        Prop.ForAll(Disguises.Cases, sample =>
        {
            var (person, text) = sample;
            var redactor = Redactor.For(person);
            return string.Equals(
                VietnameseText.Compose(redactor.Redact(text)), redactor.Redact(VietnameseText.Compose(text)), StringComparison.Ordinal);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    // A loop that is not linear takes minutes here.
    [Theory]
    [InlineData("a", 500_000)]
    [InlineData("0912 ", 100_000)]
    [InlineData("0", 500_000)]
    [InlineData("1.", 200_000)]
    [InlineData("@", 300_000)]
    [InlineData("a@", 200_000)]
    [InlineData("a.b@c.", 100_000)]
    [InlineData("www.", 100_000)]
    [InlineData("://", 100_000)]
    [InlineData("nguyen ", 70_000)]
    [InlineData("anh Hải ", 50_000)]
    [InlineData("trú tại ", 50_000)]
    [InlineData("số nhà 1 ", 50_000)]
    [InlineData("STK 123456 ", 40_000)]
    [InlineData("[đã ẩn: ", 50_000)]
    [InlineData("a\u0332", 200_000)]
    [InlineData("\u0301", 200_000)]
    [InlineData("Trần Văn ", 50_000)]
    public void Redact_PathologicalText_EndsAndStays(string unit, int count)
    {
        var text = string.Concat(Enumerable.Repeat(unit, count)) + "!";
        var once = Citizen.Redact(text);
        Assert.Equal(once, Citizen.Redact(once));
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
