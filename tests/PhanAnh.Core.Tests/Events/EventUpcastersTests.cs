using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PhanAnh.Core.Tests;

/// <summary>Events of earlier schemas are brought up as they are read, step by step; the stored bytes stay. The steps are invented: no released type has changed its meaning yet.</summary>
public sealed class EventUpcastersTests
{
    /// <summary>Once a report named its role by number, before that by a text outside the data; and a reminder had another name.</summary>
    private static EventUpcasters Steps { get; } = new(
    [
        new("OpinionGiven", 1, tree => tree["data"] = new JsonObject { ["competent"] = (string?)tree["opinion"] == "yes" }),
        new("OpinionGiven", 2, tree => tree["data"] = new JsonObject { ["withinCompetence"] = (bool?)tree["data"]!["competent"] }),
        new("Nudged", 1, tree => tree["type"] = "Reminded"),
    ]);

    [Theory]
    [InlineData(1, """{ "opinion": "yes" }""")]
    [InlineData(2, """{ "data": { "competent": true } }""")]
    [InlineData(3, """{ "data": { "withinCompetence": true } }""")]
    public void TryRead_AnEventOfAnySchema_GivesTheSameEvent(int schema, string members)
    {
        var json = Event("OpinionGiven", schema, members);

        Assert.True(EventJson.TryRead(json, Steps, out var e, out var code), code);
        Assert.Equal(new OpinionGiven(true), e!.Fact);
        Assert.Equal(7, e.Sequence);
    }

    [Fact]
    public void TryReadFirst_AnEventOfAnOlderSchema_TakesTheBytesThatAreStored()
    {
        var json = Event("OpinionGiven", 1, """{ "opinion": "yes" }""");

        Assert.True(EventJson.TryReadFirst([.. json, .. ",{}]"u8], Steps, out var e, out var length));
        Assert.Equal((new OpinionGiven(true), json.Length), (e!.Fact, length));
    }

    [Fact]
    public void TryRead_ATypeThatHadAnotherName_IsTheOneItIsNow()
    {
        Assert.True(EventJson.TryRead(Event("Nudged", 1, """{ "data": {} }"""), Steps, out var e, out _));
        Assert.IsType<Reminded>(e!.Fact);
    }

    [Theory]
    [InlineData("OpinionGiven", 4, EventCodes.Unknown)]
    [InlineData("Nudged", 2, EventCodes.Unknown)]
    [InlineData("Reminded", 2, EventCodes.Unknown)]
    [InlineData("OpinionGiven", 0, EventCodes.Malformed)]
    [InlineData("OpinionGiven", 2, EventCodes.Malformed)]
    public void TryRead_WhatNoStepLeadsTo_IsRefused(string type, int schema, string expected)
    {
        Assert.False(EventJson.TryRead(Event(type, schema, """{ "data": 1 }"""), Steps, out var e, out var code));
        Assert.Null(e);
        Assert.Equal(expected, code);
    }

    [Fact]
    public void NewestOf_ATypeWithSteps_IsOneMoreThanItsSteps() =>
        Assert.Equal((3, 1), (Steps.NewestOf("OpinionGiven"), Steps.NewestOf("Reminded")));

    [Fact]
    public void EventUpcasters_WithAGap_AreRefused() =>
        Assert.Throws<ArgumentException>(() => new EventUpcasters([new("OpinionGiven", 2, _ => { })]));

    /// <summary>Each schema that a released step takes has a sample that replays, beside the one of the newest.</summary>
    [Fact]
    public void Released_EverySchemaOfEveryType_HasAnApprovedSample()
    {
        var approved = ApprovedEventsTests.Lines
            .Select(line => JsonNode.Parse(line)!)
            .Select(e => ((string)e["type"]!, (int)e["schema"]!)).ToHashSet();
        Assert.All(
            SampleEvents.Facts.Select(fact => fact.GetType().Name).Distinct(),
            type => Assert.All(Enumerable.Range(1, EventUpcasters.Released.NewestOf(type)), schema => Assert.Contains((type, schema), approved)));
    }

    private static byte[] Event(string type, int schema, string members)
    {
        var json = new JsonObject
        {
            ["type"] = type,
            ["schema"] = schema,
            ["case"] = "PA-1",
            ["seq"] = 7,
            ["at"] = "2025-03-03T09:00:00+07:00",
            ["by"] = new JsonObject { ["role"] = "System" },
            ["row"] = "T1",
        };
        foreach (var (name, value) in JsonNode.Parse(members)!.AsObject())
        {
            json[name] = value?.DeepClone();
        }

        return Encoding.UTF8.GetBytes(json.ToJsonString(JsonSerializerOptions.Default));
    }
}
