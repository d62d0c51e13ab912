using System.Buffers.Text;
using System.Text;
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

    /// <summary>Packed into bytes, nothing of it is lost: not even bits that no hash has.</summary>
    [Fact]
    public void Value_OfAnyFortyThreeCharacters_AreTheseCharacters() =>
        Prop.ForAll(FortyThree.ToArbitrary(), text =>
        {
            var reference = new TextRef(text);
            Span<byte> packed = stackalloc byte[TextRef.PackedLength];
            reference.Pack(packed);
            return reference.Value == text && !reference.IsNone && TextRef.Unpack(packed) == reference && reference == new TextRef(text)
                && reference.GetHashCode() == new TextRef(text).GetHashCode() && Encoding.ASCII.GetString(reference.Write(new byte[TextRef.WrittenLength])) == text;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Equals_OneCharacterApart_DoesNotHold() =>
        Prop.ForAll(FortyThree.ToArbitrary(), Gen.Choose(0, 42).ToArbitrary(), (text, place) =>
            new TextRef(text) != new TextRef(text[..place] + (text[place] == 'A' ? 'B' : 'A') + text[(place + 1)..])).QuickCheckThrowOnFailure();

    [Fact]
    public void OfHash_ThirtyTwoBytes_IsTheirBase64Url() =>
        Prop.ForAll(Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf(32).ToArbitrary(), hash =>
            TextRef.OfHash(hash).Value == Base64Url.EncodeToString(hash) && TextRef.OfHash(hash) == new TextRef(Base64Url.EncodeToString(hash))).QuickCheckThrowOnFailure();

    [Fact]
    public void Default_OfTextRef_IsNoReferenceThatAnybodyWrites()
    {
        Assert.True(default(TextRef).IsNone);
        Assert.Null(default(TextRef).Value);
        Assert.NotEqual(default, new TextRef(new string('A', 43)));
    }

    private static Gen<string> FortyThree =>
        Gen.Elements("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".ToCharArray()).ArrayOf(43).Select(characters => new string(characters));

    [Fact]
    public void Message_OfARefusedReference_HoldsNoText()
    {
        var thrown = Assert.Throws<ArgumentException>(() => new TextRef("Nguyễn Văn A"));
        Assert.DoesNotContain("Nguyễn", thrown.Message, StringComparison.Ordinal);
    }
}
