using System.Text;
using System.Text.Json.Nodes;

namespace PhanAnh.Core.Tests;

public sealed class CaseSnapshotTests
{
    [Fact]
    public void Of_AnyCase_HasAPlaceForEveryMember()
    {
        // What can be set of a case is what a replay gives; what follows from that is computed.
        var settable = typeof(Case).GetProperties().Where(property => property.SetMethod is { IsPublic: true }).Select(property => (property.Name, property.PropertyType));
        var kept = typeof(CaseSnapshot).GetProperties().Where(property => property.Name != nameof(CaseSnapshot.Schema)).Select(property => (property.Name, property.PropertyType));
        Assert.Equal(settable.OrderBy(member => member.Name, StringComparer.Ordinal), kept.OrderBy(member => member.Name, StringComparer.Ordinal));
    }

    [Fact]
    public void Of_TheCaseOfASnapshotWithEveryMember_IsTheSnapshot() =>
        Assert.Equivalent(SampleSnapshots.Full, CaseSnapshot.Of(SampleSnapshots.Full.ToCase()), strict: true);

    [Fact]
    public void TryRead_ASnapshotWithEveryMember_GivesItBack()
    {
        Assert.All(
            typeof(CaseSnapshot).GetProperties().Where(property => property.PropertyType.Name.StartsWith("Nullable", StringComparison.Ordinal) || property.PropertyType.IsClass),
            property => Assert.NotNull(property.GetValue(SampleSnapshots.Full)));

        Assert.True(CaseSnapshot.TryRead(SampleSnapshots.Full.Write(), out var read, out var reasons), string.Join(", ", reasons.Select(reason => reason.Place)));
        Assert.Equivalent(SampleSnapshots.Full, read, strict: true);
        Assert.Equal(SampleSnapshots.Full.Write(), read.Write());
    }

    [Fact]
    public void TryRead_OnlyWhatIsNeeded_LeavesNothingDefault()
    {
        Assert.True(CaseSnapshot.TryRead(Bytes(Least()), out var read, out var reasons), string.Join(", ", reasons.Select(reason => reason.Place)));

        var subject = read.ToCase();
        Assert.Equal((1, 1), (subject.Version, subject.ContentItems));
        foreach (var list in typeof(Case).GetProperties().Where(property => property.PropertyType.Name.StartsWith("ImmutableArray", StringComparison.Ordinal)))
        {
            Assert.False((bool)list.PropertyType.GetProperty("IsDefault")!.GetValue(list.GetValue(subject))!, list.Name);
        }
    }

    [Theory]
    [InlineData("", "SNAPSHOT_MALFORMED", "")]
    [InlineData("[]", "SNAPSHOT_MALFORMED", "schema")]
    [InlineData("{}", "SNAPSHOT_MALFORMED", "schema")]
    [InlineData("{\"schema\":0}", "SNAPSHOT_MALFORMED", "schema")]
    [InlineData("{\"schema\":\"1\"}", "SNAPSHOT_MALFORMED", "schema")]
    [InlineData("{\"schema\":2,\"everything\":\"elsewhere\"}", "SNAPSHOT_NEWER", "schema")]
    [InlineData("{\"schema\":1", "SNAPSHOT_MALFORMED", "")]
    [InlineData("{\"schema\":1}", "SNAPSHOT_MALFORMED", "")]
    public void TryRead_NoSnapshot_IsRefused(string text, string code, string place)
    {
        Assert.False(CaseSnapshot.TryRead(Encoding.UTF8.GetBytes(text), out var snapshot, out var reasons));
        Assert.Null(snapshot);
        Assert.Equal((code, place), (Assert.Single(reasons).Code, reasons[0].Place));
    }

    /// <summary>What of a sound snapshot is changed to what, and where that is refused.</summary>
    [Theory]
    [InlineData("receivedAt", "\"2025-03-03T09:00:00\"", "receivedAt", "a time without an offset")]
    [InlineData("channel", "\"a b\"", "channel", "a code with a space")]
    [InlineData("submission", "null", "", "nothing that arrived")]
    [InlineData("assignments", "[null]", "", "no assignment")]
    [InlineData("assignments", "[{\"id\":\"1\"}]", "assignments[0]", "an assignment of nobody")]
    [InlineData("clokcs", "[]", "", "a misspelt member")]
    public void TryRead_AnotherForm_IsMalformedAtItsPlace(string member, string value, string place, string note)
    {
        var json = Least();
        json[member] = JsonNode.Parse(value);

        Assert.False(CaseSnapshot.TryRead(Bytes(json), out _, out var reasons), note);
        Assert.Equal("SNAPSHOT_MALFORMED", Assert.Single(reasons).Code);
        Assert.StartsWith(place, reasons[0].Place, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("version", "-1", "version")]
    [InlineData("contentItems", "-1", "contentItems")]
    [InlineData("latestAt", "\"2025-03-02T08:00:00+07:00\"", "latestAt")]
    [InlineData("endedAt", "\"2025-03-04T08:00:00+07:00\"", "endedAt")]
    [InlineData("state", "{\"code\":\"Closed\",\"phase\":\"Ended\",\"outcome\":\"Answered\"}", "endedAt")]
    [InlineData("state", "{\"code\":\"Answered\",\"phase\":\"Answered\",\"outcome\":\"None\"}", "answeredAt")]
    [InlineData("assignments", "[{\"id\":\"2\",\"unit\":\"U1\",\"state\":{\"code\":\"Accepted\",\"phase\":\"Handling\",\"outcome\":\"None\"},\"dispatchedAt\":\"2025-03-03T09:00:00+07:00\"}]", "assignments[0].id")]
    [InlineData("clocks", "[{\"clock\":\"processing\",\"assignment\":\"1\",\"startedAt\":\"2025-03-03T09:00:00+07:00\",\"promise\":{\"limit\":\"none\",\"winner\":\"none\",\"dueIsInTime\":false,\"calendarVersion\":\"\",\"isProvisional\":false}}]", "clocks[0].assignment")]
    [InlineData("commands", "[{\"id\":\"c-1\",\"fingerprint\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\"first\":1,\"last\":9}]", "commands[0]")]
    public void TryRead_AContradiction_IsBrokenAtItsPlace(string member, string value, string place)
    {
        var json = Least();
        json[member] = JsonNode.Parse(value);

        Assert.False(CaseSnapshot.TryRead(Bytes(json), out _, out var reasons));
        Assert.Contains(reasons, reason => (reason.Code, reason.Place) == ("SNAPSHOT_BROKEN", place));
        Assert.All(reasons, reason => Assert.DoesNotMatch(@"\{\d\}", reason.In(Language.Vietnamese) + reason.In(Language.English)));
    }

    [Fact]
    public void TryRead_ARunWithoutAPromise_IsOnlyToBeAdopted()
    {
        var json = Least();
        json["clocks"] = JsonNode.Parse("[{\"clock\":\"intake\",\"startedAt\":\"2025-03-03T09:00:00+07:00\",\"promise\":null}]");

        Assert.True(CaseSnapshot.TryRead(Bytes(json), out var read, out _));
        Assert.Equal(ClockPromise.ToBeCounted, read.Clocks[0].Promise);
        Assert.Equal("clocks[0].promise", Assert.Single(read.Faults()).Place);
        Assert.Throws<InvalidOperationException>(() => read.ToCase());
    }

    private static JsonObject Least() => JsonNode.Parse("""
        {
          "schema": 1, "code": "PA-1", "state": { "code": "Received", "phase": "Intake", "outcome": "None" },
          "preset": { "id": "sample", "version": 1, "contentHash": "" }, "procedure": "ordinary",
          "channel": "portal", "kind": "reflection", "submitterKind": "citizen", "submission": {},
          "receivedAt": "2025-03-03T08:00:00+07:00", "latestAt": "2025-03-03T08:00:00+07:00"
        }
        """)!.AsObject();

    private static byte[] Bytes(JsonNode json) => Encoding.UTF8.GetBytes(json.ToJsonString());
}
