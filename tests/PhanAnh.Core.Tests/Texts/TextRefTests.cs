using FsCheck;
using FsCheck.Fluent;

namespace PhanAnh.Core.Tests;

public sealed class TextRefTests
{
    [Theory]
    [InlineData("", false)]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", true)]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", false)]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", false)]
    [InlineData("AAAAAAAAAAAAAAAAAAAA+AAAAAAAAAAAAAAAAAAAAAA", false)]
    [InlineData("AAAAAAAAAAAAAAAAAAAAđAAAAAAAAAAAAAAAAAAAAAA", false)]
    [InlineData("-_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", true)]
    public void IsValid_AText_AsksForFortyThreeOfBase64Url(string text, bool expected)
    {
        Assert.Equal(expected, TextRef.IsValid(text));
        if (expected)
        {
            Assert.Equal(text, new TextRef(text).ToString());
        }
        else
        {
            Assert.Throws<ArgumentException>(() => new TextRef(text));
        }
    }

    [Fact]
    public void Default_OfTextRef_IsEmptyText() => Assert.Equal("", default(TextRef).ToString());

    [Fact]
    public void IsValid_EveryReferenceThatASealGives_Holds() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), number =>
            TextRef.IsValid(new TextSeal(SampleEvents.Key("a")).Fingerprint($"{number}").Value)).QuickCheckThrowOnFailure();

    [Fact]
    public void Message_OfARefusedReference_HoldsNoText()
    {
        var thrown = Assert.Throws<ArgumentException>(() => new TextRef("Nguyễn Văn A"));
        Assert.DoesNotContain("Nguyễn", thrown.Message, StringComparison.Ordinal);
    }
}
