using System.Security.Cryptography;
using System.Text;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Samples.ThaiNguyen;

/// <summary>Runs a file of commands under the regulation on petitions to the Provincial Party Committee and tells what comes of it.</summary>
internal static class Sample
{
    private const string Regulation = "thai-nguyen-2020";
    private const string OfficeHours = "07:30-11:30,13:00-17:00";

    internal static async Task RunAsync(TextWriter output)
    {
        var preset = PresetLibrary.Shipped.Find(Regulation)!;
        var units = UnitFile.Read(await File.ReadAllBytesAsync(Data("thai-nguyen-units.json"))).Register!;
        var store = new InMemoryCaseStore();
        var desk = new HotlineDesk(
            new(store, new InMemoryPersonalTexts(), new InMemoryCaseKeyStore(KeyOf), new InMemoryUnitDirectory(units)),
            new(PresetLibrary.Shipped, preset.Province, null, preset.Calendars.ToDictionary(calendar => calendar.Name, _ => OfficeHours, StringComparer.Ordinal)));
        var story = new Story(preset, units, output);
        var sent = 0L;

        story.Title("ĐƠN, THƯ THÁI NGUYÊN: CHỈ ĐẠO CỦA THƯỜNG TRỰC TỈNH ỦY VÀ TIẾP DÂN");
        story.Paragraph(preset.Name.Vietnamese);
        await using var commands = File.OpenRead(Data("thai-nguyen.jsonl"));
        await foreach (var line in new CommandReader(preset).ReadAsync(commands))
        {
            // What time alone causes comes from the host's timer, which runs once a minute or so; here before each command and once at the end.
            await TellAsync(await desk.AdvanceAsync(line.Command!.EffectiveAt));
            var outcome = await desk.HandleAsync(line.Command);
            if (outcome.Refusal is { } refusal)
            {
                story.Tell(line.Command, refusal);
            }

            await TellAsync(outcome.Events);
        }

        var end = Instant.FromUtc(2020, 8, 1, 1, 0);
        await TellAsync(await desk.AdvanceAsync(end));

        story.Title("ĐỒNG HỒ CỦA TỪNG HỒ SƠ");
        foreach (var code in store.ReadAllAsync().Select(stored => stored.Event.Case).ToBlockingEnumerable().Distinct())
        {
            var clocks = desk.ClocksOf((await desk.FindAsync(code))!, end);
            story.Paragraph(clocks.IsEmpty ? $"{code}: không có thời hạn nào phải theo dõi" : code.Value);
            foreach (var clock in clocks)
            {
                story.Tell(clock);
            }
        }

        async Task TellAsync(IEnumerable<CaseEvent> events)
        {
            // What time does to a clock alone changes no state and is told by the clock.
            foreach (var e in events.Where(e => e.Command is not null || e.To is not null))
            {
                story.Tell(e, e.Note is { } note ? (await desk.ReadTextAsync(e.Case, note))?.Reveal() : null);
            }

            sent = await desk.NotifyAsync(sent, story);
        }
    }

    private static string Data(string file) => Path.Combine(AppContext.BaseDirectory, "data", file);

    /// <summary>The same key in every run; a real host draws random ones and keeps them apart.</summary>
    private static CaseKey KeyOf(CaseCode code) => new(SHA256.HashData(Encoding.UTF8.GetBytes(code.Value)));
}
