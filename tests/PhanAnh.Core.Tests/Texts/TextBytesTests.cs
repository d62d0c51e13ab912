using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PhanAnh.Core;

namespace PhanAnh.Core.Tests;

public class TextBytesTests
{
    private static readonly Arbitrary<string> Texts = Gen.Elements(
        "a", "ế", "e\u0302\u0301", "\u00A0", "\r\n", "\0", "\uFEFF", "😀", "\uD83D", "\uDE00", "\uD800", "\uDFFF", "\uD7FF", "\uE000", "\uFFFD", "한", "퟿", "ស")
        .ArrayOf().Select(string.Concat).ToArbitrary();

    private static readonly CaseKey Key = new(SHA256.HashData("a case"u8));

    [Fact]
    [Trait("BadInput", "42")]
    public void Read_TheBytesOfAnyText_GivesItBack() =>
        Prop.ForAll(Texts, text => TextBytes.Read(TextBytes.Of(text)) == text).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void Of_AWellFormedText_IsItsUtf8() => Prop.ForAll(Texts, text =>
    {
        var wellFormed = Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(text));
        return TextBytes.Of(wellFormed).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(wellFormed));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    [Trait("BadInput", "42")]
    public void Seal_TextsThatDifferInHalfACharacter_RefersToEachByItself()
    {
        var seal = new TextSeal(Key);
        var references = new[] { "hư \uD800", "hư \uD801", "hư \uFFFD" }.Select(text => seal.Seal(new(text))!.Value).ToArray();

        Assert.Equal(3, references.Distinct().Count());
        Assert.All(references, reference => Assert.Equal(
            seal.Sealed[reference], TextCipher.Decrypt(Key, reference, TextCipher.Encrypt(Key, reference, seal.Sealed[reference]))));
    }
}
