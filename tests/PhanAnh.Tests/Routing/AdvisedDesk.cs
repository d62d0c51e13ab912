using System.Text;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh.Tests;

/// <summary>A desk in memory with units, places and rules of its own, driven through the public API.</summary>
internal sealed class AdvisedDesk
{
    private int _commands;

    internal AdvisedDesk(string province, UnitRegister units, string rules, PlaceCode? territory = null, PresetLibrary? library = null)
    {
        var file = RoutingFile.Read(Encoding.UTF8.GetBytes(rules));
        Assert.True(file.IsSound, string.Join('\n', file.Defects));
        Desk = new(
            new(new InMemoryCaseStore(), new InMemoryPersonalTexts(), Keys, new InMemoryUnitDirectory(units))
            {
                Places = new InMemoryPlaceDirectory(Places),
            },
            new(library ?? PresetLibrary.Shipped, province, null, new Dictionary<string, string> { ["office"] = "07:30-11:30,13:00-17:00" })
            {
                RoutingRules = file.Rules,
                Territory = territory ?? new("80"),
            });
    }

    internal HotlineDesk Desk { get; }

    internal InMemoryCaseKeyStore Keys { get; } = new(_ => new(new byte[CaseKey.Length]));

    /// <summary>Two provinces that became one on 1 July 2025, one commune divided, and a province that is somebody else's.</summary>
    internal static PlaceRegister Places { get; } = PlaceFile.Read(
        """
        { "places": [
          { "code": "72", "name": "Tây Hòa", "kind": "province", "to": "2025-06-30", "successors": ["80"] },
          { "code": "80", "name": "Tây Hòa", "kind": "province", "from": "2025-07-01" },
          { "code": "79", "name": "Sài Gòn", "kind": "centralCity" },
          { "code": "709", "name": "Hòa Thành", "kind": "districtTown", "parent": "72", "to": "2025-06-30" },
          { "code": "25645", "name": "Long Hoa", "kind": "ward", "parent": "709", "to": "2025-06-30", "successors": ["90002"] },
          { "code": "25648", "name": "Trường Đông", "kind": "commune", "parent": "709", "to": "2025-06-30", "successors": ["90002", "90003"] },
          { "code": "90002", "name": "Long Hoa", "kind": "ward", "parent": "80", "from": "2025-07-01" },
          { "code": "90003", "name": "Ninh Điền", "kind": "commune", "parent": "80", "from": "2025-07-01" } ] }
        """u8.ToArray()).Register!;

    internal static Instant At(int year, int month, int day, int hour = 8) => VietnamTime.At(new LocalDateTime(year, month, day, hour, 0));

    internal static Unit Unit(string code, string kind, params string[] posts) => Core.Unit.Of(code, "Đơn vị " + code) with
    {
        Kind = new(kind),
        FocalPersons = [.. posts.Select(post => new FocalPerson(new(post), $"{post}-{code}"))],
    };

    internal void Do(Instant at, Actor actor, Act act, string? trigger = null)
    {
        var outcome = Hotline.Wait(Desk.HandleAsync(Command.Of($"c{++_commands}", "C-1", act, actor, at) with { Trigger = new(trigger ?? act.Kind.ToString()) }));
        Assert.True(outcome.IsAccepted, $"{act.Kind}: {outcome.Refusal}");
    }

    internal void Register(Instant at, Actor actor, string channel, string kind, string? place = null, string submitter = "Citizen") =>
        Do(at, actor, new RegisterAct(new(channel), new(kind), new(submitter), new()
        {
            Content = new("Đèn đường hỏng ba ngày nay."),
            Name = new("Nguyễn Thị Lan"),
            Phone = new("0912345678"),
            Address = new("phường Long Hoa"),
            Place = SensitiveText.From(place),
        }));

    internal RoutingDecision Suggest(Instant at, string? place = null) =>
        Hotline.Wait(Desk.SuggestRouteAsync(new("C-1"), at, place is null ? null : new PlaceCode(place)))!;

    /// <summary>What an officer does who follows the suggestion and adds a note.</summary>
    internal Case Follow(Instant at, Actor actor, RouteSuggestion suggestion, Func<Act, Act>? complete = null)
    {
        var act = suggestion.Act! with { Note = new SensitiveText("Đề nghị kiểm tra, xử lý.") };
        Do(at, actor, complete is null ? act : complete(act), suggestion.Trigger.Value);
        return Hotline.Wait(Desk.FindAsync(new("C-1")))!;
    }

    internal static string UnitsOf(RouteSuggestion suggestion) =>
        string.Join(" ", suggestion.Units.Select(unit => unit.Unit.Code.Value + (unit.IsLead ? "*" : "") + (unit.InPlaceOf is { } old ? $"<{old}" : "")));

    internal static string NotesOf(RoutingDecision decision) => string.Join(" ", decision.Notes.Select(note => note.Code));
}
