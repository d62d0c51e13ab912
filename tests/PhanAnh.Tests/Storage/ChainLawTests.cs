using FsCheck;
using FsCheck.Fluent;
using PhanAnh.Core;
using PhanAnh.Reporting;

namespace PhanAnh.Tests;

/// <summary>Whatever is done to stored events, the chain of the case or a digest that was kept elsewhere tells it; of a sound log neither says anything.</summary>
public sealed class ChainLawTests
{
    private delegate StoredEvent[] Damage(StoredEvent[] log, int one, int other, byte value);

    private static readonly (string Name, Damage Do)[] Damages =
    [
        ("a byte changed", (log, one, other, value) => Changed(log, one % log.Length, bytes => [.. bytes[..At(bytes, other)], (byte)(bytes[At(bytes, other)] ^ (value | 1)), .. bytes[(At(bytes, other) + 1)..]])),
        ("a byte removed", (log, one, other, _) => Changed(log, one % log.Length, bytes => [.. bytes[..At(bytes, other)], .. bytes[(At(bytes, other) + 1)..]])),
        ("a byte inserted", (log, one, other, value) => Changed(log, one % log.Length, bytes => [.. bytes[..At(bytes, other)], value, .. bytes[At(bytes, other)..]])),
        ("a digit of a hash changed", (log, one, other, _) => Replaced(log, one % log.Length, stored => stored with { Hash = Turned(stored.Hash, other % 64) })),
        ("an event removed", (log, one, _, _) => Numbered([.. log[..(one % log.Length)], .. log[((one % log.Length) + 1)..]])),
        ("an event doubled", (log, one, other, _) => Numbered([.. log[..(other % (log.Length + 1))], log[one % log.Length], .. log[(other % (log.Length + 1))..]])),
        ("two events of a case exchanged", Exchanged),
        ("an event written anew with a hash of its own", (log, one, _, _) => Replaced(log, one % log.Length, Forged)),
        ("the end cut off", (log, one, _, _) => log[..(one % log.Length)]),
    ];

    [Fact]
    public void ChainCheck_AnyDamageToAnyLog_IsFoundByTheChainOrByTheDigest() => Prop.ForAll(
        (from commits in Commit.Stores
         from kind in Gen.Choose(0, Damages.Length - 1)
         from one in Gen.Choose(0, 9_999)
         from other in Gen.Choose(0, 9_999)
         from value in Gen.Choose(0, 255)
         select (commits, kind, one, other, value: (byte)value)).ToArbitrary(),
        async damage =>
        {
            var whole = await LogOfAsync(damage.commits);
            var known = LogDigest.OfLog(whole);
            Assert.Empty(Defects(whole));

            var damaged = Damages[damage.kind].Do(whole, damage.one, damage.other, damage.value);

            var same = whole.Select(Content).SequenceEqual(damaged.Select(Content));
            var found = Defects(damaged);
            Assert.True(same || found.Length > 0 || LogDigest.OfLog(damaged) != known, Damages[damage.kind].Name);
            Assert.All(found, defect => Assert.Equal(
                whole.Where(stored => stored.Event.Case == defect.Case && stored.Event.Sequence < defect.Sequence).Select(Content),
                damaged.Where(stored => stored.Event.Case == defect.Case).Take((int)defect.Sequence - 1).Select(Content)));
        }).QuickCheckThrowOnFailure();

    /// <summary>The laws of stores are asynchronous: one that does not hold must fail here as any other.</summary>
    [Fact]
    public void ForAll_AnAsynchronousLawThatDoesNotHold_Fails() => Assert.ThrowsAny<Exception>(() => Prop.ForAll(
        Gen.Choose(0, 9).ToArbitrary(),
        async number =>
        {
            await Task.Yield();
            Assert.InRange(number, 10, 20);
        }).QuickCheckThrowOnFailure());

    [Theory]
    [InlineData(0, EventCodes.Chain)]
    [InlineData(3, EventCodes.Chain)]
    [InlineData(4, EventCodes.Gap)]
    [InlineData(5, EventCodes.Gap)]
    [InlineData(6, EventCodes.Gap)]
    [InlineData(7, EventCodes.Chain)]
    public async Task ChainCheck_DamageInTheMiddleOfOneCase_HasItsCode(int kind, string code)
    {
        var log = await LogOfAsync([new(1, 3, null), new(1, 3, null)]);

        var defect = Assert.Single(Defects(Damages[kind].Do(log, 2, 3, 1)));

        Assert.Equal((code, Sample.Code(1)), (defect.Code, defect.Case));
        Assert.InRange(defect.Sequence, 1, 6);
        Assert.Contains(code, defect.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ChainCheck_OneDamagedCase_SaysNothingOfTheOthers()
    {
        var log = await LogOfAsync([new(1, 2, null), new(2, 2, null), new(1, 1, null), new(2, 1, null)]);

        Assert.Equal([new ChainDefect(EventCodes.Chain, Sample.Code(1), 2)], Defects(Changed(log, 1, bytes => [.. bytes[..^1], (byte)' '])));
    }

    [Theory]
    [Trait("BadInput", "100")]
    [InlineData("\"type\":\"Reminded\"", "\"type\":\"Teleported\"", EventCodes.Unknown)]
    [InlineData("\"schema\":1", "\"schema\":7", EventCodes.Unknown)]
    [InlineData("\"type\":", "\"tipe\":", EventCodes.Malformed)]
    public async Task ChainCheck_AnEventThatThisVersionDoesNotKnow_IsNamedAndTheOnesBeforeItAreWhole(string stands, string instead, string code)
    {
        var log = await LogOfAsync([new(1, 3, null)]);
        var text = System.Text.Encoding.UTF8.GetString(log[1].Bytes.Span);
        Assert.Contains(stands, text, StringComparison.Ordinal);
        var bytes = System.Text.Encoding.UTF8.GetBytes(text.Replace(stands, instead, StringComparison.Ordinal));

        log[1] = log[1] with { Bytes = bytes, Hash = HashChain.Next(log[0].Hash, bytes) };

        Assert.Equal([new ChainDefect(code, Sample.Code(1), 2)], Defects(log));
    }

    /// <summary>What no chain can tell: a file that ends earlier, at a whole line. The digest of a report that was printed then tells it.</summary>
    [Fact]
    public void Verify_AFileCutAfterAnyLine_IsWholeAndAnotherDigest() => Prop.ForAll(Commit.Stores.ToArbitrary(), async commits =>
    {
        var whole = await Commit.FileOfAsync(commits);
        using var folder = new Folder();
        var path = folder["cases.jsonl"];
        await File.WriteAllBytesAsync(path, whole);
        LogDigest known;
        await using (var store = await JsonLinesCaseStore.OpenAsync(path, Commit.Unflushed))
        {
            known = await LogDigest.OfStoreAsync(store);
            Assert.True(await known.HoldsAsync(store));
        }

        foreach (var end in Enumerable.Range(0, whole.Length - 1).Where(at => whole[at] == '\n'))
        {
            await File.WriteAllBytesAsync(path, whole[..(end + 1)]);
            await using var store = await JsonLinesCaseStore.OpenAsync(path, Commit.Unflushed);
            Assert.Empty(await store.VerifyAsync());
            Assert.Empty(await ChainCheck.OfAsync(store));
            Assert.False(await known.HoldsAsync(store));
        }
    }).QuickCheckThrowOnFailure();

    private static ChainDefect[] Defects(IEnumerable<StoredEvent> log)
    {
        var check = new ChainCheck();
        foreach (var stored in log)
        {
            check.Add(stored);
        }

        Assert.Equal(check.Defects.IsEmpty, check.IsWhole);
        return [.. check.Defects];
    }

    private static async Task<StoredEvent[]> LogOfAsync(IEnumerable<Commit> commits)
    {
        var store = new InMemoryCaseStore();
        await Commit.AppendAsync(store, commits);
        return [.. await Commit.AllAsync(store)];
    }

    private static string Content(StoredEvent stored) => $"{stored.Event.Case} {stored.Event.Sequence} {stored.Hash} {Convert.ToHexString(stored.Bytes.Span)}";

    private static int At(byte[] bytes, int at) => at % bytes.Length;

    private static StoredEvent[] Changed(StoredEvent[] log, int at, Func<byte[], byte[]> change) =>
        Replaced(log, at, stored => stored with { Bytes = change(stored.Bytes.ToArray()) });

    private static StoredEvent[] Replaced(StoredEvent[] log, int at, Func<StoredEvent, StoredEvent> change) => [.. log[..at], change(log[at]), .. log[(at + 1)..]];

    private static StoredEvent[] Numbered(StoredEvent[] log) => [.. log.Select((stored, index) => stored with { Position = index + 1 })];

    private static string Turned(string hash, int at) => string.Concat(hash.AsSpan(0, at), hash[at] == '0' ? "1" : "0", hash.AsSpan(at + 1));

    private static StoredEvent[] Exchanged(StoredEvent[] log, int one, int other, byte value)
    {
        var first = one % log.Length;
        var mates = Enumerable.Range(0, log.Length).Where(at => log[at].Event.Case == log[first].Event.Case).ToArray();
        var second = mates[other % mates.Length];
        var exchanged = log.ToArray();
        (exchanged[first], exchanged[second]) = (exchanged[second], exchanged[first]);
        return Numbered(exchanged);
    }

    /// <summary>Other content under the same number, hashed as the first event of a chain would be.</summary>
    private static StoredEvent Forged(StoredEvent stored)
    {
        var e = stored.Event with { By = new(new("Forger"), null, "somebody-else") };
        var bytes = EventJson.Write(e);
        return stored with { Event = e, Bytes = bytes, Hash = HashChain.Next(new string('f', 64), bytes) };
    }
}
