using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

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

    /// <summary>A command has as many events as it has; pieces end in the middle of anything.</summary>
    [Fact]
    public void After_EventsOfCommandsOfAnySize_IsWhatAListWouldHold() =>
        Prop.ForAll(Gen.Choose(1, 5).SelectMany(events => Gen.Choose(1, 64).Select(length => (Events: events, Length: length))).ListOf().ToArbitrary(), commands =>
        {
            CommandTrail? trail = null;
            var expected = new List<SeenCommand>();
            var sequence = 0L;
            foreach (var (number, (events, length)) in commands.Index())
            {
                var id = new CommandId(number.ToString(CultureInfo.InvariantCulture).PadLeft(length, 'x'));
                var reference = TextRef.OfHash(SHA256.HashData(Encoding.ASCII.GetBytes(id.Value)));
                var first = sequence + 1;
                for (var i = 0; i < events; i++)
                {
                    trail = CommandTrail.After(trail, id, reference, ++sequence);
                }

                expected.Add(new(id, reference, first, sequence));
            }

            return CommandTrail.ToArray(trail).SequenceEqual(expected) && expected.All(command => CommandTrail.Find(trail, command.Id) == command);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void After_OneVersionContinuedTwice_LeavesBothAlone()
    {
        var one = CommandTrail.After(null, new("a"), Reference, 1);

        var left = CommandTrail.After(CommandTrail.After(one, new("a"), Reference, 2), new("b"), Reference, 3);
        var right = CommandTrail.After(one, new("c"), Reference, 2);

        Assert.Equal([("a", 1, 1)], Seen(one));
        Assert.Equal([("a", 1, 2), ("b", 3, 3)], Seen(left));
        Assert.Equal([("a", 1, 1), ("c", 2, 2)], Seen(right));
    }

    private static IEnumerable<(string Id, long First, long Last)> Seen(CommandTrail? trail) =>
        CommandTrail.ToArray(trail).Select(command => (command.Id.Value, command.First, command.Last));

    private static TextRef Reference => new(new string('A', 43));
}
