namespace PhanAnh.Samples.Tests;

public sealed class OutputTests
{
    private static readonly string Approved = WorkingCopy.PathOf("tests/PhanAnh.Samples.Tests/Approved/tay-ninh.txt");

    /// <summary>The whole output, approved as text; <c>PHANANH_APPROVE=1</c> rewrites the file, and the difference is then read in review.</summary>
    [Fact]
    public async Task Output_OfTheShippedMonth_IsAsApproved()
    {
        var run = await SampleRun.Shipped;
        if (Environment.GetEnvironmentVariable("PHANANH_APPROVE") == "1")
        {
            await File.WriteAllTextAsync(Approved, run.Output);
        }

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal((await File.ReadAllTextAsync(Approved)).ReplaceLineEndings("\n"), run.Output);
    }

    [Fact]
    public async Task Output_IntoAPipe_HasNoColourCodesAndNoLineOverAHundred()
    {
        var run = await SampleRun.Shipped;

        Assert.DoesNotContain('\u001b', run.Output);
        Assert.DoesNotContain('\r', run.Output);
        Assert.DoesNotContain(run.Output.Split('\n'), line => line.Length > 100);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public async Task Output_OnATerminal_KeepsItsWidth(int width)
    {
        var run = await SampleRun.OfAsync(new Screen(width, false));

        Assert.DoesNotContain(run.Output.Split('\n'), line => line.Length > width);
        Assert.DoesNotContain(run.Output.Split('\n'), line => line.EndsWith(' '));
    }

    [Fact]
    public async Task Output_OfTwoRuns_IsTheSame() =>
        Assert.Equal((await SampleRun.Shipped).Output, (await SampleRun.OfAsync()).Output);
}
