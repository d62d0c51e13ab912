using System.Text;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>The catalogue of bad input by its numbers: time (83–93), and commands, events, concurrency (95–107). Each row is refused with its code, and the case stays as it was.</summary>
public sealed class CatalogueTests
{
    private readonly Hotline _hotline = new(PresetText.TayNinh.Preset);

    /// <summary>Number, what stands as the time of a command's line, and the code; none where it may stand.</summary>
    [Theory]
    [InlineData(83, "2023-02-29T08:00:00+07:00", "TIME_FORMAT")]
    [InlineData(83, "2025-03-03T24:00:00+07:00", "TIME_FORMAT")]
    [InlineData(83, "2025-03-03T08:60:00+07:00", "TIME_FORMAT")]
    [InlineData(83, "2025-03-03T08:00:60+07:00", "TIME_FORMAT")]
    [InlineData(83, "2025-03-03T08:00:00+19:00", "TIME_FORMAT")]
    [InlineData(84, "2025-03-03", "TIME_FORMAT")]
    [InlineData(85, "02/03/2026", "TIME_FORMAT")]
    [InlineData(85, "02/03/2026 08:00", "TIME_FORMAT")]
    [InlineData(89, "2025-03-03T16:59:59Z", null)]
    [InlineData(90, "2025-11-02T01:30:00-04:00", null)]
    public async Task ReadAsync_TheTimeOfALine_IsAnInstantOrADefect(int row, string at, string? code)
    {
        var line = $$"""{"case":"TN-1","do":"Classify","at":"{{at}}","by":{"id":"x","role":"ReceptionOfficer"},"field":"Drainage"}""";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(line));

        var read = Assert.Single(await new CommandReader(PresetText.TayNinh.Preset).ReadAsync(stream).ToListAsync());

        Assert.True(read.IsSound == code is null, $"{row}: {string.Join('\n', read.Defects)}");
        Assert.All(read.Defects, defect => Assert.Equal((code, "$.at"), (defect.Code, defect.Path)));
    }

    /// <summary>Number, what is wrong, the code, and the place where it is wrong.</summary>
    public static TheoryData<int, string, string, string> Refusals() => new()
    {
        { 86, "before 2000", "TIME_RANGE", "at" },
        { 88, "when the zone was another", "TIME_RANGE", "at" },
        { 91, "from the future", "TIME_FUTURE", "at" },
        { 92, "before the event ahead of it", "TIME_ORDER", "at" },
        { 96, "an id used for another command", "COMMAND_ID_REUSED", "id" },
        { 97, "a version that has passed", "CONCURRENCY", "expectedVersion" },
        { 102, "approval before there is a result", "TRANSITION", "do" },
        { 102, "a rating before there is an answer", "TRANSITION", "do" },
        { 103, "a move to the unit that has it", "UNIT_TWICE", "act.unit" },
        { 103, "a move to a unit that is abolished", "UNIT_ENDED", "act.unit" },
        { 104, "approval by whoever handled it", "GUARD_APPROVER_DIFFERS", "do" },
        { 105, "an empty actor", "ACTOR_REQUIRED", "by.id" },
        { 105, "a role that is not the row's", "ACTOR_ROLE", "by.role" },
        { 105, "an empty id", "COMMAND_ID_REQUIRED", "id" },
        { 106, "a rejection under what is no ground", "CLAUSE_NOT_A_GROUND", "act.grounds[0]" },
        { 107, "a rejection without a ground", "GUARD_GROUNDS_GIVEN", "do" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Do_WhatTheCatalogueRefuses_ChangesNothing(int row, string kind, string code, string place)
    {
        var command = Prepare(row, kind);
        var before = _hotline.Log;

        var outcome = _hotline.Do(command);

        Assert.NotNull(outcome.Refusal);
        Assert.True(outcome.Refusal.Has(code), $"{row} {kind}: {outcome.Refusal}");
        Assert.Contains(outcome.Refusal.Reasons, reason => reason.Code == code && (place == "do" || reason.Place == place));
        Assert.Equal(before.Length, _hotline.Log.Length);
        if (code == "TRANSITION")
        {
            Assert.NotEmpty(outcome.Refusal.Permitted);
        }
    }

    [Fact]
    [Trait("BadInput", "95")]
    public void Do_TheSameCommandTwice_GivesTheSameEventsOnce()
    {
        var command = _hotline.Command("2025-03-03 08:00", Hotline.Submitter, Hotline.Registration());

        var first = _hotline.Do(command);
        var second = _hotline.Do(command);

        Assert.True(second.WasRepeated);
        Assert.Equal(first.Events.Select(e => e.Sequence), second.Events.Select(e => e.Sequence));
        Assert.Single(_hotline.Log);
    }

    [Fact]
    [Trait("BadInput", "98")]
    public async Task Do_AHundredAcceptsAtOnce_LetsExactlyOneWin()
    {
        Sent();
        var commands = Enumerable.Range(0, 100)
            .Select(i => _hotline.Command("2025-03-03 10:00", Hotline.Officer("U1"), new AcceptAct(), id: $"race-{i}")).ToArray();

        var outcomes = await Task.WhenAll(commands.Select(command => Task.Run(() => _hotline.Desk.HandleAsync(command).AsTask())));

        Assert.Single(outcomes, outcome => outcome.IsAccepted);
        Assert.Single(_hotline.Log, e => e.Fact is Accepted);
    }

    [Fact]
    [Trait("BadInput", "99")]
    public void Replay_ALogWithAGap_IsRefused()
    {
        Sent();
        var log = _hotline.Log;

        Assert.Throws<ArgumentException>(() => Case.Replay(log.RemoveAt(1)));
        Assert.Throws<ArgumentException>(() => Case.Replay(log.AddRange(log)));
        Assert.Throws<ArgumentException>(() => Case.Replay([log[1], log[0]]));
    }

    [Fact]
    [Trait("BadInput", "100")]
    public void TryRead_AnEventOfANewerSchema_IsUnknownAndNotMalformed()
    {
        Sent();
        var text = Encoding.UTF8.GetString(EventJson.Write(_hotline.Log[0]));
        var type = _hotline.Log[0].Fact.GetType().Name;

        Assert.False(EventJson.TryRead(Encoding.UTF8.GetBytes(text.Replace($"\"{type}\"", "\"Teleported\"", StringComparison.Ordinal)), out _, out var code));
        Assert.Equal("EVENT_UNKNOWN", code);
    }

    private Command Prepare(int row, string kind)
    {
        var officer = Hotline.Officer("U1");
        if (row is 86 or 88)
        {
            _hotline.Register("2025-03-03 08:00");
            return _hotline.Command(row == 86 ? "1999-12-31 23:59" : "1970-01-01 08:00", Hotline.Reception, new ClassifyAct(new("Roads")));
        }

        if (row is 91)
        {
            return _hotline.Command("2025-03-03 08:06", Hotline.Submitter, Hotline.Registration()) with { RecordedAt = Hotline.At("2025-03-03 08:00") };
        }

        if (row is 96)
        {
            Assert.True(_hotline.Do(_hotline.Command("2025-03-03 08:00", Hotline.Submitter, Hotline.Registration(), id: "one")).IsAccepted);
            return _hotline.Command("2025-03-03 08:30", Hotline.Reception, new ClassifyAct(new("Roads")), id: "one");
        }

        if (row is 106 or 107)
        {
            _hotline.Register("2025-03-03 08:00");
            return _hotline.Command("2025-03-03 09:00", Hotline.Reception, row == 106 ? Hotline.Rejection("6.1") : Hotline.Rejection());
        }

        _hotline.KnowUnit(Hotline.Named("U4") with { To = new NodaTime.LocalDate(2025, 1, 31) });
        Sent();
        if (row is 104)
        {
            _hotline.Accept("2025-03-03 09:00");
            _hotline.Submit("2025-03-03 10:00");
            return _hotline.Command("2025-03-03 11:00", Actor.Of("officer-U1", "ApprovingLeader", "U1"), new ApproveAct());
        }

        return kind switch
        {
            "before the event ahead of it" => _hotline.Command("2025-03-02 08:00", officer, new AcceptAct()),
            "a version that has passed" => _hotline.Command("2025-03-03 09:00", officer, new AcceptAct()) with { ExpectedVersion = 1 },
            "approval before there is a result" => _hotline.Command("2025-03-03 09:00", Hotline.Leader("U1"), new ApproveAct()),
            "a rating before there is an answer" => _hotline.Command("2025-03-03 09:00", Hotline.Submitter, new RateAct(new("Satisfied"))),
            "a move to the unit that has it" => Moved("U1"),
            "a move to a unit that is abolished" => Moved("U4"),
            "an empty actor" => _hotline.Command("2025-03-03 09:00", Actor.Of("", "HandlingOfficer", "U1"), new AcceptAct()),
            "an empty id" => _hotline.Command("2025-03-03 09:00", officer, new AcceptAct()) with { Id = default },
            _ => _hotline.Command("2025-03-03 09:00", Actor.Of("evaluator-1", "Evaluator"), new AcceptAct(), assignment: 1),
        };
    }

    private Command Moved(string to)
    {
        _hotline.Escalate("2025-03-03 08:30");
        _hotline.Direct("2025-03-03 08:40", "U1");
        return _hotline.Command("2025-03-03 09:00", Hotline.Coordinator, new ReassignAct(new(to)) { Note = Hotline.Text("Chuyển.") }, assignment: 1);
    }

    private void Sent()
    {
        _hotline.Register("2025-03-03 08:00");
        _hotline.Classify("2025-03-03 08:00");
        _hotline.Dispatch("2025-03-03 08:00", "U1", "U2");
    }
}
