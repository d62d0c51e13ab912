namespace PhanAnh.Core.Tests;

public sealed class CodesTests
{
    private static readonly (string Type, Func<string, object> New)[] Makers =
    [
        (nameof(CaseCode), text => new CaseCode(text)),
        (nameof(CommandId), text => new CommandId(text)),
        (nameof(StateCode), text => new StateCode(text)),
        (nameof(TriggerCode), text => new TriggerCode(text)),
        (nameof(RowCode), text => new RowCode(text)),
        (nameof(RoleCode), text => new RoleCode(text)),
        (nameof(UnitCode), text => new UnitCode(text)),
        (nameof(ClockCode), text => new ClockCode(text)),
        (nameof(TermCode), text => new TermCode(text)),
        (nameof(NotificationCode), text => new NotificationCode(text)),
        (nameof(ClauseId), text => new ClauseId(text)),
    ];

    public static TheoryData<string> Types { get; } = [.. Makers.Select(maker => maker.Type)];

    [Theory]
    [MemberData(nameof(Types))]
    public void New_ATextOfTheRightForm_KeepsIt(string type)
    {
        Assert.Equal("TN58-A8.2a_1#x", New(type, "TN58-A8.2a_1#x").ToString());
        Assert.Equal(new string('a', 64), New(type, new('a', 64)).ToString());
        Assert.Equal(New(type, "a"), New(type, "a"));
        Assert.NotEqual(New(type, "a"), New(type, "A"));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void New_ATextOfAnotherForm_IsRefusedWithoutRepeatingIt(string type)
    {
        foreach (var text in new[] { "", " ", "a b", "Nguyễn", "a/b", "a\n", "a\"b", "<b>", "=1", new string('a', 65) })
        {
            var thrown = Assert.Throws<ArgumentException>(() => New(type, text));
            Assert.DoesNotContain("Nguyễn", thrown.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("TN58-A8.2a_1#x", true)]
    [InlineData("a b", false)]
    [InlineData(" a", false)]
    [InlineData("Nguyễn", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void TryParse_TextFromOutside_IsACodeOrNone(string? text, bool isCode)
    {
        Assert.Equal((isCode, isCode ? text : ""), (CaseCode.TryParse(text, out var subject), subject.ToString()));
        Assert.Equal((isCode, isCode ? text : ""), (CommandId.TryParse(text, out var id), id.ToString()));
        Assert.Equal((isCode, isCode ? text : ""), (UnitCode.TryParse(text, out var unit), unit.ToString()));
        Assert.Equal((isCode, isCode ? text : ""), (TermCode.TryParse(text, out var term), term.ToString()));
    }

    [Fact]
    public void ToString_OfDefault_IsEmpty() =>
        Assert.Equal(["", "", ""], new[] { default(CaseCode).ToString(), default(CommandId).ToString(), default(TermCode).ToString() });

    private static object New(string type, string text) => Makers.Single(maker => maker.Type == type).New(text);
}
