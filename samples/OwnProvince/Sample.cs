using System.Text;
using FluentValidation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh.Samples.OwnProvince;

/// <summary>A regulation of one's own from a file, with a guard and a check that the host brings.</summary>
internal static class Sample
{
    private static readonly GuardBook Guards = GuardBook.BuiltIn.With(PhotosAttached.Rule);

    internal static async Task RunAsync(TextWriter output)
    {
        var text = await File.ReadAllTextAsync(RegulationFile);
        Title(output, "A. TỆP SAI THÌ BÁO HẾT CHỖ SAI");
        TellDefects(output, text);

        Title(output, "B. TỆP ĐÚNG THÌ CHẠY");
        await using var services = Services();
        var review = services.GetRequiredService<IntakeReview>();
        var desk = services.GetRequiredService<HotlineDesk>();
        var preset = desk.Regulations.Library.Find("song-tra-2026")!;
        await output.WriteAsync($"{preset.Name.Vietnamese} ({preset.Document.Number})\n\n");

        var submission = new Submission { Content = new("Ổ gà sâu giữa đường, tối qua hai xe máy ngã."), Place = new("gần chợ") };
        await output.WriteAsync("Kiểm tra khi tiếp nhận:\n");
        foreach (var finding in review.Review(submission, new("app"), preset.Intake, new LocalDate(2026, 4, 24)).Findings)
        {
            await output.WriteAsync($"  {finding.ReasonCode}: {finding.OwnMessage?.Reveal() ?? finding.In(Language.Vietnamese)}\n");
        }

        await output.WriteAsync("\n");
        var commands = 0;
        var photo = new MediaDescriptor("image/jpeg", 204_800);
        var ward = Actor.Of("cb-01", "WardOfficer", "thu-xa");
        await DoAsync("24/04 09:00", new RegisterAct(new("app"), new("Reflection"), new("Citizen"), submission), Actor.Of("nd-01", "Submitter"));
        await DoAsync("24/04 09:10", new ClassifyAct(new("Pothole")), Actor.Of("tb-01", "Operator"));
        await DoAsync("24/04 09:15", DispatchAct.To("Đề nghị vá trong hạn.", "thu-xa"), Actor.Of("tb-01", "Operator"));
        await DoAsync("28/04 15:00", new RecordAnswerAct(new("Đã vá.")) { Evidence = [photo] }, ward);
        var closed = await DoAsync("28/04 15:05", new RecordAnswerAct(new("Đã vá.")) { Evidence = [photo, photo] }, ward);

        var clock = desk.ClocksOf(closed!, At("28/04 16:00")).Single();
        await output.WriteAsync($"\n{clock.Clock.Name.Vietnamese}: {clock.Verdict.In(Language.Vietnamese)}\n{clock.Explain()!.ToVietnamese().Replace(" (Bộ luật", "\n    (Bộ luật", StringComparison.Ordinal)}\n");

        async Task<Case?> DoAsync(string at, Act act, Actor actor)
        {
            var outcome = await desk.HandleAsync(Command.Of($"lenh-{++commands}", "ST-01", act, actor, At(at)));
            var state = outcome.Case is { } subject ? preset.Terms.State(subject.State.Code)?.Name.Vietnamese : "";
            await output.WriteAsync($"{at}  {preset.Terms.NameOf(new TriggerCode(act.Kind.ToString()), Language.Vietnamese)}: {(outcome.IsAccepted ? state : "KHÔNG ĐƯỢC")}\n");
            foreach (var reason in outcome.Refusal?.Reasons ?? [])
            {
                await output.WriteAsync($"  {reason.Code}: {reason.In(Language.Vietnamese, preset)} [{string.Join(", ", reason.Clauses)}]\n");
            }

            return outcome.Case;
        }
    }

    private static string RegulationFile => Path.Combine(AppContext.BaseDirectory, "data", "song-tra-2026.json");

    /// <summary>What a host registers before <c>AddPhanAnh</c> takes the place of what the library brings.</summary>
    private static ServiceProvider Services() => new ServiceCollection()
        .AddSingleton<IClock>(new EndOfSample())
        .AddSingleton(Guards)
        .AddSingleton<IValidator<Submission>, WardValidator>()
        .AddSingleton<IUnitDirectory>(new InMemoryUnitDirectory(new([Unit.Of("thu-xa", "Ủy ban nhân dân phường Thu Xà") with { Kind = new("Ward") }])))
        .AddPhanAnh(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Province"] = "song-tra", ["PresetFiles:0"] = RegulationFile,
        }).Build())
        .BuildServiceProvider();

    private static void TellDefects(TextWriter output, string text)
    {
        var broken = text.Replace("\"3 working days\"", "\"three days\"", StringComparison.Ordinal)
            .Replace("\"owedBy\": \"WardOfficer\"", "\"owedBy\": \"Warden\"", StringComparison.Ordinal)
            .Replace("\"to\": \"Closed\"", "\"to\": \"Done\"", StringComparison.Ordinal);
        foreach (var defect in PresetLoad.From(Encoding.UTF8.GetBytes(broken), Guards).Defects)
        {
            output.Write($"dòng {defect.Line}, cột {defect.Column}, {defect.Code}\n");
            foreach (var line in defect.Vietnamese.Replace(". ", ".\n", StringComparison.Ordinal).Split('\n').SelectMany(Lines))
            {
                output.Write($"  {line}\n");
            }
        }
    }

    /// <summary>A long list goes on behind a comma.</summary>
    private static IEnumerable<string> Lines(string sentence)
    {
        const int Most = 100;
        for (; sentence.Length > Most && sentence.LastIndexOf(", ", Most, StringComparison.Ordinal) is > 0 and var comma; sentence = sentence[(comma + 2)..])
        {
            yield return sentence[..(comma + 1)];
        }

        yield return sentence;
    }

    private static void Title(TextWriter output, string title) => output.Write($"\n{title}\n{new string('═', title.Length)}\n");

    private static Instant At(string local) => NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("dd/MM HH:mm uuuu").Parse($"{local} 2026").Value is var time
        ? VietnamTime.At(time)
        : default;

    /// <summary>A clock that stands, so that every run is alike.</summary>
    private sealed class EndOfSample : IClock
    {
        public Instant GetCurrentInstant() => At("30/04 17:00");
    }
}
