namespace PhanAnh.Core.Tests;

public sealed class DocumentReferenceTests
{
    [Theory]
    [InlineData("152/BC-UBND")]
    [InlineData("58/2024/QĐ-UBND")]
    [InlineData("12_a.b")]
    public void Constructor_ADocumentNumber_KeepsIt(string number) => Assert.Equal(number, new DocumentReference(number).Number);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Ông Ba nhà số 5")]
    [InlineData("ba@example.vn")]
    [InlineData("12\n13")]
    public void Constructor_ASentence_ThrowsWithoutRepeatingIt(string number)
    {
        var thrown = Assert.Throws<ArgumentException>(() => new DocumentReference(number));

        Assert.True(string.IsNullOrWhiteSpace(number) || !thrown.Message.Contains(number, StringComparison.Ordinal));
    }

    [Fact]
    public void IsValid_MoreThanSixtyFourCharacters_IsFalse()
    {
        Assert.True(DocumentReference.IsValid(new string('1', 64)));
        Assert.False(DocumentReference.IsValid(new string('1', 65)));
    }
}
