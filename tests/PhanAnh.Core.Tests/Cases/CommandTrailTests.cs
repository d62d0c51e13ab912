namespace PhanAnh.Core.Tests;

/// <summary>What a case has carried out is found again however long ago it was, and nothing else is.</summary>
public sealed class CommandTrailTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(12)]
    [InlineData(300)]
    public void Find_EveryIdOfATrail_GivesItsEvents(int count)
    {
        SeenCommand[] seen = [.. Enumerable.Range(1, count).Select(number => new SeenCommand(new($"c-{number}"), Reference, number, number))];

        var read = CommandTrail.Of([.. seen]);
        var grown = seen.Aggregate((CommandTrail?)null, (trail, command) => CommandTrail.After(trail, command.Id, command.Fingerprint, command.First));

        Assert.All(seen, command => Assert.Equal(command, CommandTrail.Find(read, command.Id)));
        Assert.All(seen, command => Assert.Equal(command, CommandTrail.Find(grown, command.Id)));
        Assert.All(Enumerable.Range(1, 200), number => Assert.Null(CommandTrail.Find(grown, new($"other-{number}"))));
        Assert.Equal(seen, CommandTrail.ToArray(grown));
    }

    private static TextRef Reference => new(new string('A', 43));
}
