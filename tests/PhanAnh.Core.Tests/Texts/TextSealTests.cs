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
    public void New_WithoutKey_Throws() => Assert.Throws<ArgumentNullException>(() => new TextSeal(null!));
}
