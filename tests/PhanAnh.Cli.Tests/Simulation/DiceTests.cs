namespace PhanAnh.Cli.Tests;

public sealed class DiceTests
{
    /// <summary>The published numbers of SplitMix64 for this seed, scaled.</summary>
    [Fact]
    public void Next_OfAKnownSeed_IsThatOfSplitMix64()
    {
        var dice = new Dice(1_234_567);

        Assert.Equal((long)Math.BigMul(6_457_827_717_110_365_317UL, 1UL << 62, out _), dice.Next(1L << 62));
        Assert.Equal((long)Math.BigMul(3_203_168_211_198_807_973UL, 1UL << 62, out _), dice.Next(1L << 62));
    }

    [Fact]
    public void Next_ManyTimes_FillsItsRangeEvenly()
    {
        var dice = Dice.For(7, 1);
        var counts = new int[10];
        for (var i = 0; i < 100_000; i++)
        {
            counts[dice.Next(10)]++;
        }

        Assert.All(counts, count => Assert.InRange(count, 9_500, 10_500));
    }

    [Fact]
    public void For_AnotherThing_IsAnotherSequence() => Assert.NotEqual(First(Dice.For(7, 1)), First(Dice.For(7, 2)));

    private static long First(Dice dice) => dice.Next(long.MaxValue);
}
