using System.Security.Cryptography;
using FsCheck;
using FsCheck.Fluent;

namespace PhanAnh.Core.Tests;

/// <summary>A trial seals nothing that could be kept, and tells texts from no text alone.</summary>
public sealed class TextSealTests
{
    [Fact]
    public void Seal_OnTrial_GivesAllTextsOneReferenceThatNoKeyGives()
    {
        var trial = TextSeal.OfTrial();

        var one = trial.Seal(new("Đèn đường hỏng."));

        Assert.NotNull(one);
        Assert.Equal(one, trial.Seal(new("Đường ngập.")));
        Assert.Equal(one, trial.Fingerprint("cd-1"));
        Assert.NotEqual(one, new TextSeal(new(new byte[CaseKey.Length])).Seal(new("Đèn đường hỏng.")));
    }

    [Fact]
    public void Seal_OnTrialOfNoTextOrABlankOne_GivesNone()
    {
        Assert.Null(TextSeal.OfTrial().Seal(null));
        Assert.Null(TextSeal.OfTrial().Seal(new(" ")));
    }

    [Fact]
    public void Seal_AfterADecision_GivesWhatItGaveBefore()
    {
        var seal = new TextSeal(SampleEvents.Key("a"));
        var before = seal.Fingerprint("cd-1");

        seal.Rest();

        Assert.Equal(before, seal.Fingerprint("cd-1"));
        Assert.Equal(before, new TextSeal(SampleEvents.Key("a")).Fingerprint("cd-1"));
    }

    [Fact]
    public void Fingerprint_OfAnyText_IsItsKeyedHash() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
        {
            var bytes = new byte[TextBytes.MostOf(text.Get)];
            var expected = HMACSHA256.HashData(SampleEvents.Key("a").Reveal(), [.. "mark\0"u8, .. bytes.AsSpan(0, TextBytes.Write(text.Get, bytes))]);
            return new TextSeal(SampleEvents.Key("a")).Fingerprint(text.Get) == TextRef.OfHash(expected);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void New_WithoutKey_Throws() => Assert.Throws<ArgumentNullException>(() => new TextSeal(null!));
}
