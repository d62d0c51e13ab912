namespace PhanAnh.Core.Tests;

public sealed class GuardExpressionTests
{
    [Theory]
    [InlineData("NoteGiven", "NoteGiven", false, 0)]
    [InlineData("!StateSecret", "StateSecret", true, 0)]
    [InlineData(" ReworksBelow( Dissatisfied ,1 ) ", "ReworksBelow", false, 2)]
    [InlineData("!CaseIn(Answered, Closed)", "CaseIn", true, 2)]
    public void TryParse_AGuard_GivesItsParts(string text, string name, bool negated, int arguments)
    {
        Assert.True(GuardExpression.TryParse(text, out var guard));
        Assert.Equal((name, negated, arguments), (guard.Name, guard.Negated, guard.Arguments.Length));
        Assert.Equal(guard, GuardExpression.Parse(guard.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("!")]
    [InlineData("!!StateSecret")]
    [InlineData("BeforeDue(")]
    [InlineData("BeforeDue()")]
    [InlineData("BeforeDue(return")]
    [InlineData("BeforeDue(return))")]
    [InlineData("BeforeDue(a,,b)")]
    [InlineData("Before Due(return)")]
    [InlineData("(return)")]
    [InlineData("Đã(quá hạn)")]
    public void TryParse_NoGuard_IsFalse(string? text) => Assert.False(GuardExpression.TryParse(text, out _));

    [Fact]
    public void Parse_NoGuard_Throws() => Assert.Throws<FormatException>(() => GuardExpression.Parse("a b"));

    [Fact]
    public void With_AGuardThatExists_Throws() =>
        Assert.Throws<ArgumentException>(() => GuardBook.BuiltIn.With(new("NoteGiven", (0, 0), false, (_, _) => true)));

    [Fact]
    public void With_AGuardOfTheHost_KnowsItBesideTheBuiltInOnes()
    {
        var book = GuardBook.BuiltIn.With(new("MoonIsFull", (0, 0), false, (_, _) => true));

        Assert.NotNull(book.Find("MoonIsFull"));
        Assert.NotNull(book.Find("NoteGiven"));
        Assert.Null(GuardBook.BuiltIn.Find("MoonIsFull"));
    }
}
