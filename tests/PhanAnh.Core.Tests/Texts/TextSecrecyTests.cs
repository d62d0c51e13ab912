using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace PhanAnh.Core.Tests;

public sealed class TextSecrecyTests
{
    // Whole characters: what half a surrogate pair becomes in UTF-8 is not the text any more.
    private static readonly Arbitrary<string> Texts =
        Gen.Elements("a", " ", "đường", "ẩn", "\u0000", "\n", "\"", "😀", "e\u0301", "0912345678").ArrayOf().Select(string.Concat).ToArbitrary();

    private static readonly CaseKey Key = SampleEvents.Key("a");
    private static readonly CaseKey OtherKey = SampleEvents.Key("b");

    [Fact]
    public void Decrypt_WhatEncryptGave_IsTheText() =>
        Prop.ForAll(Texts, text =>
        {
            var reference = new TextSeal(Key).Fingerprint(text);
            var bytes = TextCipher.Encrypt(Key, reference, new(text));
            return bytes.Length == Encoding.UTF8.GetByteCount(text) + 16
                && bytes.AsSpan().SequenceEqual(TextCipher.Encrypt(Key, reference, new(text)))
                && TextCipher.Decrypt(Key, reference, bytes)!.Reveal() == text
                && TextCipher.Decrypt(OtherKey, reference, bytes) is null;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Decrypt_AnyByteChangedOrCut_GivesNothing()
    {
        var reference = new TextSeal(Key).Fingerprint("x");
        var bytes = TextCipher.Encrypt(Key, reference, new("ấp Bình Hòa"));
        for (var at = 0; at < bytes.Length; at++)
        {
            byte[] changed = [.. bytes[..at], (byte)(bytes[at] ^ 1), .. bytes[(at + 1)..]];
            Assert.Null(TextCipher.Decrypt(Key, reference, changed));
            Assert.Null(TextCipher.Decrypt(Key, reference, bytes.AsSpan(..at)));
        }

        Assert.Null(TextCipher.Decrypt(Key, new TextSeal(Key).Fingerprint("y"), bytes));
    }

    [Fact]
    public void Seal_OfAnyTexts_TellsThemApartAndForgetsNone() =>
        Prop.ForAll(Texts, Texts, (one, two) =>
        {
            var seal = new TextSeal(Key);
            var (first, second) = (seal.Seal(new(one)), seal.Seal(new(two)));
            return (string.IsNullOrWhiteSpace(one) ? first is null : seal.Sealed[first!.Value].Reveal() == one)
                && (first is null || second is null || (first == second) == (one == two))
                && (first is null || first != new TextSeal(OtherKey).Seal(new(one)))
                && (first is null || first != seal.Fingerprint(one));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n\u00A0")]
    public void Seal_NothingOrBlank_IsNoReference(string? text)
    {
        var seal = new TextSeal(Key);
        Assert.Null(seal.Seal(SensitiveText.From(text)));
        Assert.Empty(seal.Sealed);
    }

    [Fact]
    public void Fingerprint_OfAText_KeepsNoText()
    {
        var seal = new TextSeal(Key);
        Assert.Equal(seal.Fingerprint("account 7"), seal.Fingerprint("account 7"));
        Assert.NotEqual(seal.Fingerprint("account 7"), seal.Fingerprint("account 8"));
        Assert.Empty(seal.Sealed);
    }

    [Fact]
    public void ToString_OfSecrets_ShowsDots()
    {
        Assert.Equal("•••", new SensitiveText("Nguyễn Văn A").ToString());
        Assert.Equal("•••", Key.ToString());
        Assert.Equal("•••", $"{SensitiveText.From("0912345678")}");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(33)]
    public void CaseKey_OfAnotherLength_IsRefused(int length)
    {
        var thrown = Assert.Throws<ArgumentException>(() => new CaseKey(new byte[length]));
        Assert.Contains("32 bytes", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void CaseKey_OfBytesChangedLater_KeepsItsOwn()
    {
        var bytes = new byte[CaseKey.Length];
        var key = new CaseKey(bytes);
        bytes[0] = 1;
        Assert.Equal(0, key.Reveal()[0]);
    }
}
