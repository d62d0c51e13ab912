using System.Buffers;
using FsCheck;
using FsCheck.Fluent;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PhanAnh.Core.Tests;

public sealed class EventJsonTests
{
    public static TheoryData<string> FactNames { get; } = [.. SampleEvents.Facts.Select(fact => fact.GetType().Name).Distinct()];

    [Fact]
    public void Facts_OfTheSample_AreAllThereAre()
    {
        var all = typeof(CaseFact).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CaseFact)) && !type.IsAbstract).Select(type => type.Name);
        Assert.Equal(all.Order(StringComparer.Ordinal), SampleEvents.Facts.Select(fact => fact.GetType().Name).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(FactNames))]
    public void TryRead_WhatWriteWrote_GivesTheSameEvent(string fact)
    {
        foreach (var e in SampleEvents.Log.Where(candidate => candidate.Fact.GetType().Name == fact))
        {
            var bytes = EventJson.Write(e);

            Assert.True(EventJson.TryRead(bytes, out var read, out var code), code);
            Assert.Equal(bytes, EventJson.Write(read!));
            Assert.Equivalent(e, read, strict: true);
        }
    }

    [Fact]
    public void TryRead_AnEventWithNothingOptional_GivesEmptyLists()
    {
        var e = new CaseEvent
        {
            Case = SampleEvents.Code,
            Sequence = 1,
            EffectiveAt = SampleEvents.Monday,
            RecordedAt = SampleEvents.Monday,
            By = new(EventActor.SystemRole),
            Row = new("T1"),
            Fact = new Progressed(),
        };

        Assert.True(EventJson.TryRead(EventJson.Write(e), out var read, out _));
        Assert.Equivalent(e, read, strict: true);
        Assert.Equal((0, 0, 0), (read!.Warnings.Length, read.Clocks.Length, read.Notifies.Length));
    }

    /// <summary>What was written lately is not written anew; it must be that event, and nothing that only resembles it.</summary>
    [Fact]
    public void Write_EventsInAnyOrderAndAgain_GivesEachItsOwnBytes() =>
        Prop.ForAll(Gen.Choose(0, SampleEvents.Log.Length - 1).ListOf().ToArbitrary(), order => order.All(index =>
        {
            var e = SampleEvents.Log[index];
            var later = e with { Sequence = e.Sequence + 1_000 };
            var output = new ArrayBufferWriter<byte>();
            EventJson.Write(later, output);
            return EventJson.Write(e).AsSpan().SequenceEqual(Alone[index]) && EventJson.Write(e).AsSpan().SequenceEqual(Alone[index])
                && output.WrittenSpan.SequenceEqual(EventJson.Write(e with { Sequence = e.Sequence + 1_000 })) && !output.WrittenSpan.SequenceEqual(Alone[index]);
        })).QuickCheckThrowOnFailure();

    // On a thread of its own each, so that nothing was written before.
    private static readonly byte[][] Alone = [.. SampleEvents.Log.Select(WrittenAlone)];

    private static byte[] WrittenAlone(CaseEvent e)
    {
        byte[] bytes = [];
        var thread = new Thread(() => bytes = EventJson.Write(e));
        thread.Start();
        thread.Join();
        return bytes;
    }

    [Fact]
    public void Write_AnyEvent_IsOneLineWithoutAnEnd() =>
        Assert.All(SampleEvents.Log, e => Assert.DoesNotContain((byte)'\n', EventJson.Write(e)));

    [Theory]
    [InlineData("", "nothing")]
    [InlineData("null", "no object")]
    [InlineData("[]", "no object either")]
    [InlineData("{}", "no type")]
    [InlineData("{\"type\":null,\"schema\":1}", "a type that is none")]
    [InlineData("{\"type\":\"Reminded\",\"schema\":1}", "a type and no more")]
    [InlineData("{\"type\":\"Reminded\"", "torn")]
    public void TryRead_NoEvent_IsMalformed(string text, string note)
    {
        Assert.False(EventJson.TryRead(Encoding.UTF8.GetBytes(text), out var e, out var code), note);
        Assert.True(e is null && code == EventCodes.Malformed, note);
    }

    [Theory]
    [InlineData("case", "\"a b\"", "a code with a space")]
    [InlineData("case", "null", "no case")]
    [InlineData("seq", "0", "sequence numbers begin with 1")]
    [InlineData("seq", "\"1\"", "a text for a number")]
    [InlineData("seq", "1.5", "half an event")]
    [InlineData("at", "\"2025-03-03T09:00:00\"", "a time without an offset")]
    [InlineData("at", "\"2025-02-30T09:00:00+07:00\"", "a day that never was")]
    [InlineData("by", "null", "nobody")]
    [InlineData("by", "{\"role\":\"\"}", "an empty role")]
    [InlineData("fingerprint", "\"short\"", "a reference of another length")]
    [InlineData("assignment", "\"one\"", "a word for a number")]
    [InlineData("to", "{\"code\":\"Received\",\"phase\":\"Begin\",\"outcome\":\"None\"}", "a phase that does not exist")]
    [InlineData("to", "{\"code\":\"Received\",\"phase\":7,\"outcome\":\"None\"}", "a number for a phase")]
    [InlineData("assignment", "\"99999999999\"", "a number out of range")]
    [InlineData("schema", "0", "schemas begin with 1")]
    [InlineData("data", "null", "no fact")]
    [InlineData("data", "[]", "a list for a fact")]
    public void TryRead_AMemberOfAnotherForm_IsMalformed(string member, string value, string note)
    {
        var json = JsonNode.Parse(EventJson.Write(SampleEvents.Log[0]))!.AsObject();
        json[member] = JsonNode.Parse(value);

        Assert.False(EventJson.TryRead(Bytes(json), out _, out var code), note);
        Assert.Equal(EventCodes.Malformed, code);
    }

    [Fact]
    public void TryRead_WithoutItsData_IsMalformed()
    {
        var json = JsonNode.Parse(EventJson.Write(SampleEvents.Log[0]))!.AsObject();
        json.Remove("data");
        Assert.False(EventJson.TryRead(Bytes(json), out _, out var code));
        Assert.Equal(EventCodes.Malformed, code);
    }

    [Theory]
    [InlineData("{\"type\":\"Teleported\",\"schema\":1,\"data\":{}}", "a new type of fact")]
    [InlineData("{\"type\":\"Reminded\",\"schema\":2,\"when\":{\"lunar\":true}}", "a schema in which nothing is where it was")]
    public void TryRead_WhatANewerVersionWrote_IsUnknown(string text, string note)
    {
        Assert.False(EventJson.TryRead(Encoding.UTF8.GetBytes(text), out var e, out var code), note);
        Assert.True(e is null && code == EventCodes.Unknown, note);
    }

    [Fact]
    public void TryRead_AMemberAddedLater_IsPassedOver()
    {
        var json = JsonNode.Parse(EventJson.Write(SampleEvents.Log[0]))!.AsObject();
        json["addedLater"] = 1;
        json["data"]!["addedLater"] = "x";
        Assert.True(EventJson.TryRead(Bytes(json), out var e, out _));
        Assert.Equivalent(SampleEvents.Log[0], e, strict: true);
    }

    // Bytes from outside never throw, whatever is cut out of them or put in.
    [Fact]
    public void TryRead_AnyByteDamaged_AnswersWithoutThrowing()
    {
        foreach (var bytes in SampleEvents.Log.Where(e => e.Sequence is 1 or 7 or 26).Select(EventJson.Write))
        {
            for (var at = 0; at < bytes.Length; at++)
            {
                foreach (var value in new[] { (byte)0, (byte)'"', (byte)'0', (byte)'\\', (byte)0xFF })
                {
                    byte[] damaged = [.. bytes[..at], value, .. bytes[(at + 1)..]];
                    Assert.Equal(EventJson.TryRead(damaged, out var e, out var code), e is not null && code is null);
                }
            }
        }
    }

    private static byte[] Bytes(JsonObject json) => JsonSerializer.SerializeToUtf8Bytes(json);
}
