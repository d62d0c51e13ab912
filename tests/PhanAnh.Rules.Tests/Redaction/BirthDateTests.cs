using PhanAnh.Core;

namespace PhanAnh.Rules.Tests;

public class BirthDateTests
{
    private static readonly Redactor Stranger = Redactor.For(new KnownPerson());

    [Theory]
    [InlineData("em sinh 1985", "BirthDate Strong 1985")]
    [InlineData("sinh: 12/3/1990", "BirthDate Strong 12/3/1990")]
    [InlineData("sinh 3/1990", "BirthDate Strong 3/1990")]
    [InlineData("SN: 1990", "BirthDate Strong 1990")]
    [InlineData("Ngày sinh của bà Nguyễn Thị Lan: 12.3.1960", "BirthDate Strong 12.3.1960")]
    [InlineData("sinh vào năm 1990", "BirthDate Strong 1990")]
    [InlineData("sinh 2 con, sinh 12 heo con, SN 12", "")]
    [InlineData("học sinh 2025, vệ sinh 2024, tuyển sinh 2025-2026, giấy khai sinh 12/3/2025, phát sinh 2024", "")]
    [InlineData("đính chính ngày sinh theo công văn đến ngày 12/3/2025", "")]
    public void Review_YearOrDateBehindWordsOfBirth_IsADateOfBirth(string text, string expected) => Assert.Equal(expected, Found(text));

    private static string Found(string text) => string.Join(
        '|', Stranger.Review(new(text)).Passages.Where(p => p.Kind != PersonalDataKind.Name)
            .Select(p => $"{p.Kind} {p.Confidence} {text.Substring(p.Start, p.Length)}"));
}
